// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scholarch.vocab.Slug;

/** A text in which people are looked for, taken apart once for all of them. */
final class Passage {
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:@|://|www\\.|%|/)\\S*");

    private final String text;
    private final List<Word> words;
    private final NameFinder finder;
    private @Nullable List<Word> bare;
    private @Nullable List<Address> addresses;
    private @Nullable String slug;

    Passage(String text) {
        this.text = text;
        words = Word.of(text);
        finder = new NameFinder(text, words);
    }

    /**
     * An address in a text.
     *
     * @param place where it stands
     * @param finder looks into it
     */
    record Address(Span place, NameFinder finder) {}

    String text() {
        return text;
    }

    NameFinder finder() {
        return finder;
    }

    /** The words without titles before them and suffixes behind them. */
    List<Word> bare() {
        List<Word> made = bare;
        if (made == null) {
            made = HiddenName.bare(words);
            bare = made;
        }
        return made;
    }

    /** The text as the last part of an address would have it. */
    String slug() {
        String made = slug;
        if (made == null) {
            made = Slug.of(text);
            slug = made;
        }
        return made;
    }

    List<Address> addresses() {
        List<Address> made = addresses;
        if (made == null) {
            made = new ArrayList<>();
            Matcher address = ADDRESS.matcher(text);
            while (address.find()) {
                Span place = new Span(address.start(), address.end());
                made.add(new Address(place, new NameFinder(decoded(address.group()))));
            }
            addresses = made;
        }
        return made;
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}

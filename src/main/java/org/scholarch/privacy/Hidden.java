// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Scheme;
import org.scholarch.vocab.Slug;

/** Somebody who must not appear, ready to be looked for. */
final class Hidden {
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:@|://|www\\.|%|/)\\S*");

    private final List<HiddenName> names;
    private final List<List<Word>> sequences;
    private final List<String> unspaced;
    private final List<Identifier> identifiers;

    private Hidden(HiddenPerson person) {
        names = person.names().stream()
                .flatMap(name -> HiddenName.of(name).stream())
                .toList();
        identifiers = person.identifiers();
        sequences = identifiers.stream()
                .map(identifier -> Word.of(identifier.value()))
                .filter(words -> !words.isEmpty())
                .toList();
        unspaced = person.names().stream().filter(Hidden::isUnspaced).toList();
    }

    static Hidden of(HiddenPerson person) {
        return new Hidden(person);
    }

    /** Scripts that put no blank between a name and the next word. */
    private static boolean isUnspaced(String name) {
        return name.codePoints().anyMatch(point -> switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        });
    }

    /** Whether somebody who is named and identified like this is the hidden person, or may be. */
    boolean is(String name, List<Identifier> known) {
        if (known.stream().anyMatch(identifiers::contains)) {
            return true;
        }
        if (isContradicted(known)) {
            return false;
        }
        List<Word> words = HiddenName.bare(name);
        return !words.isEmpty()
                && (names.stream().anyMatch(it -> it.is(words))
                        || unspaced.stream().anyMatch(name::contains));
    }

    /** One person has one ORCID; whoever has another one is somebody else. */
    boolean isContradicted(List<Identifier> known) {
        return known.stream().anyMatch(it -> it.scheme() == Scheme.ORCID)
                && identifiers.stream().anyMatch(it -> it.scheme() == Scheme.ORCID);
    }

    /** Whether a file name, or the last part of an address, is that of the person's page. */
    boolean isFile(String name) {
        return identifiers.stream()
                        .anyMatch(it -> it.scheme() == Scheme.PAGE
                                && Slug.of(it.value()).equals(Slug.of(name)))
                || !find(name).isEmpty()
                || names.stream().anyMatch(new NameFinder(name)::hasSquashed);
    }

    /** Where the person is named in a text, or told by an identifier. */
    List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        NameFinder finder = new NameFinder(text);
        names.forEach(name -> found.addAll(finder.find(name)));
        for (List<Word> sequence : sequences) {
            // One word, such as the name of a page, is too little to go by outside of an address.
            if (sequence.size() > 1 || hasDigits(sequence.get(0))) {
                found.addAll(finder.sequence(sequence));
            }
        }
        for (String name : unspaced) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                found.add(new Span(at, at + name.length()));
            }
        }
        addresses(text, found);
        return found;
    }

    private static boolean hasDigits(Word word) {
        return word.letters() > 5 && word.plain().chars().anyMatch(Character::isDigit);
    }

    private void addresses(String text, List<Span> found) {
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            NameFinder finder = new NameFinder(decoded(address.group()));
            boolean named = names.stream().anyMatch(name -> !finder.find(name).isEmpty() || finder.hasSquashed(name));
            if (named || sequences.stream().anyMatch(it -> !finder.sequence(it).isEmpty())) {
                found.add(new Span(address.start(), address.end()));
            }
        }
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** Where the family name stands without a given name. */
    List<Span> familyAlone(String text) {
        List<Span> found = new ArrayList<>();
        NameFinder finder = new NameFinder(text);
        names.forEach(name -> found.addAll(finder.alone(name)));
        return found;
    }

    /** Whether somebody has the same family name. */
    boolean sharesFamily(String name) {
        NameFinder finder = new NameFinder(name);
        return names.stream()
                .flatMap(it -> it.families().stream())
                .anyMatch(family -> !finder.sequence(family).isEmpty());
    }

    /** Where the beginning of the name stands at the end of a text that was cut off; the text's length when it does not. */
    int cutNameAt(String text) {
        NameFinder finder = new NameFinder(text);
        return names.stream().mapToInt(finder::cutNameAt).min().orElse(text.length());
    }
}

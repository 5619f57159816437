// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.regex.Pattern;
import org.scholarch.vocab.Slug;

/** Titles of works, so that one title is one text however it is typed. */
final class Titles {
    private static final int FEWEST_TELLING_WORDS = 4;
    private static final Pattern COMMAND = Pattern.compile("\\\\(?:[a-zA-Z]+\\s*|[\"'`^~=.](?=\\{?[a-zA-Z]))");
    private static final Pattern SPECIAL = Pattern.compile("[{}$]|\\\\");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    /** The title's slug without LaTeX, whose commands and braces are no words. */
    static String key(String title) {
        String text = title;
        if (text.indexOf('\\') >= 0 || text.indexOf('{') >= 0 || text.indexOf('$') >= 0) {
            text = SPECIAL.matcher(COMMAND.matcher(text).replaceAll("")).replaceAll("");
        }
        String key = Slug.of(INVISIBLE.matcher(text).replaceAll(""));
        return key.startsWith("x-") ? Slug.of(title) : key;
    }

    /** Whether a title is long enough to be one work wherever it stands. */
    static boolean isTelling(String key) {
        return key.chars().filter(c -> c == '-').count() + 1 >= FEWEST_TELLING_WORDS;
    }

    private Titles() {}
}

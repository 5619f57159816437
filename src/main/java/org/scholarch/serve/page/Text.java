// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import java.util.Comparator;

/**
 * A piece of text from the data.
 *
 * @param value the text
 * @param lang its language tag, empty when it has none
 */
record Text(String value, String lang) {
    /** The language of the pages first, then texts without one, then the others. */
    static final Comparator<Text> PREFERENCE =
            Comparator.comparingInt(Text::rank).thenComparing(Text::value).thenComparing(Text::lang);

    /** Text of ours, in the language of the page. */
    static Text ours(String value) {
        return new Text(value, "");
    }

    /** How far the language is from that of the pages: 0 is theirs, 1 none, 2 another. */
    int rank() {
        if (lang.equals("en") || lang.startsWith("en-")) {
            return 0;
        }
        return lang.isEmpty() ? 1 : 2;
    }
}

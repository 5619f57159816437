// SPDX-License-Identifier: Apache-2.0
package org.scholarch.problem;

import java.util.Locale;

/** Texts from outside in small letters. */
public final class SmallLetters {
    /**
     * The text in small letters, whatever the language of the machine. Java alone would copy the whole text for each capital I with
     * a dot, whose small form is two characters: the time would grow with the square of the length.
     */
    public static String of(String text) {
        return text.replace("\u0130", "i\u0307").toLowerCase(Locale.ROOT);
    }

    private SmallLetters() {}
}

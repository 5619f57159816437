// SPDX-License-Identifier: Apache-2.0
package org.scholarch.problem;

/** A piece of a source for a message. */
public final class Excerpt {
    private static final int SHOWN = 60;

    /** The beginning of a text in quotation marks, without control and format characters; longer texts end in {@code …}. */
    public static String of(String text) {
        StringBuilder quoted = new StringBuilder("'");
        int shown = 0;
        int at = 0;
        // A text can be nothing but marks: stop looking soon.
        while (at < text.length() && shown < SHOWN && at < 20 * SHOWN) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (isPrintable(point)) {
                quoted.appendCodePoint(point);
                shown++;
            }
        }
        return quoted.append(at < text.length() ? "…'" : "'").toString();
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private Excerpt() {}
}

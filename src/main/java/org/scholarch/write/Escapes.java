// SPDX-License-Identifier: Apache-2.0
package org.scholarch.write;

import java.util.HexFormat;

/** Texts in double quotes. Everything that a reader might take for a line end, or that nobody can see, is escaped. */
final class Escapes {
    /** Readers of YAML may refuse very long lines. */
    static final int LINE = 4000;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** Whose escapes are used for a character that four hexadecimal digits are too few for. */
    enum Form {
        /** Two escapes of four digits. */
        JSON,
        /** One escape of eight digits. */
        YAML
    }

    static void quote(StringBuilder out, String text, Form form) {
        out.append('"');
        text.codePoints().forEach(point -> append(out, point, form));
        out.append('"');
    }

    /** A text in YAML over several lines: a backslash before a line end means that there is none. */
    static void quoteInLines(StringBuilder out, String text, String indent) {
        out.append('"');
        for (int start = 0; start < text.length(); ) {
            int end = text.length() - start <= LINE ? text.length() : text.offsetByCodePoints(start, LINE / 2);
            // A blank that begins a line would be lost.
            boolean blank = start > 0 && text.charAt(start) == ' ';
            out.append(start > 0 ? "\\\n" + indent : "").append(blank ? "\\" : "");
            text.substring(start, end).codePoints().forEach(point -> append(out, point, Form.YAML));
            start = end;
        }
        out.append('"');
    }

    private static void append(StringBuilder out, int point, Form form) {
        switch (point) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            default -> {
                if (!isOdd(point)) {
                    out.appendCodePoint(point);
                } else if (point < 0x10000) {
                    out.append("\\u").append(HEX.toHexDigits((char) point));
                } else if (form == Form.YAML) {
                    out.append("\\U").append(HEX.toHexDigits(point));
                } else {
                    out.append("\\u").append(HEX.toHexDigits(Character.highSurrogate(point)));
                    out.append("\\u").append(HEX.toHexDigits(Character.lowSurrogate(point)));
                }
            }
        }
    }

    /** Whether a character must not stand as it is: it is no visible character, no plain blank and no part of one that is. */
    static boolean isOdd(int point) {
        if (point == 0x200C || point == 0x200D) {
            return false; // they join letters and pictures
        }
        if ((point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF)) {
            return true; // never characters
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private Escapes() {}
}

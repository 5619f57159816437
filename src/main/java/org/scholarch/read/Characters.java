// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** What counts as space and as the same letter. Nothing here depends on the machine's locale. */
final class Characters {
    private Characters() {}

    /** Whether a character is blank to the eye: white space, no-break spaces, zero-width spaces and byte order marks. */
    static boolean isSpace(char c) {
        if (c <= ' ') {
            return true;
        }
        if (c < 0x85) {
            return false;
        }
        return switch (c) {
            case 0x85, 0xA0, 0x1680, 0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF -> true;
            default -> c >= 0x2000 && c <= 0x200A;
        };
    }

    /** Whether a character is a letter of any script. */
    static boolean isLetter(char c) {
        return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
    }

    /** The stretch of a text without the blanks at both of its ends. */
    static String strip(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The text without the blanks at both of its ends. */
    static String strip(String text) {
        return strip(text, 0, text.length());
    }

    /** The stretches of a text between blanks. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSpace(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** One name may be written twice with different blanks or as different code points; this form is the same for both. */
    static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = isSpace(text.charAt(i)) ? ' ' : text.charAt(i);
            if (c != ' ' || (i > 0 && !isSpace(text.charAt(i - 1)))) {
                collapsed.append(c);
            }
        }
        return Normalizer.normalize(collapsed, Normalizer.Form.NFC);
    }

    /** The text with each accented letter as one character, as the word files have them. */
    static String compose(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300 && text.charAt(i) < 0x370) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** The form under which words are looked up: composed, lower case, one apostrophe, one middle dot, one space. */
    static String fold(String written) {
        String text = compose(written);
        char[] folded = new char[text.length()];
        int length = 0;
        for (int i = 0; i < folded.length; i++) {
            char c = foldOne(text.charAt(i));
            if (c != ' ' || (length > 0 && folded[length - 1] != ' ')) {
                folded[length++] = c;
            }
        }
        return new String(folded, 0, length > 0 && folded[length - 1] == ' ' ? length - 1 : length);
    }

    /** Whether a text has a folded one at a place, character by character. */
    static boolean startsWith(String text, int at, String folded) {
        if (text.length() - at < folded.length()) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (foldOne(text.charAt(at + i)) != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** One character of {@link #fold}. */
    static char foldOne(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c <= ' ' ? ' ' : c;
        }
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC' -> '\'';
            case '\u22C5', '\u2027', '\u2022' -> '\u00B7';
            case '\u2010', '\u2011' -> '-';
            default -> isSpace(c) ? ' ' : Character.toLowerCase(c);
        };
    }
}

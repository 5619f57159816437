// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity.name;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import org.scholarch.identity.name.PersonName.Script;
import org.scholarch.problem.SmallLetters;
import org.scholarch.vocab.Slug;

/** Letters of any script, on their way to lower-case ASCII. */
final class Letters {
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџ";
    /** As passports and journals in English have it, not as libraries have it. */
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "i", "yi", "ye", "g", "u", "j", "lj", "nj", "c",
        "dj", "dz",
    };

    /** One form for what looks alike: quotes, hyphens and blanks of every kind, no invisible characters, no brackets. */
    static String cleaned(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC);
        var cleaned = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && depth > 0) {
                depth--;
            } else if (depth == 0) {
                append(cleaned, c);
            }
        }
        return cleaned.toString().strip();
    }

    private static void append(StringBuilder cleaned, char c) {
        switch (c) {
            case '\u2019', '\u2018', '\u02BC', '\u02BB', '\u00B4', '`', '\u2032', '\u02B9' -> cleaned.append('\'');
            case '{', '}', '"', '\u201C', '\u201D', '*', '\u2020', '\u2021', '\u00A7', '\u00B6' -> {}
            case '\uFF0C', '\u3001', '\u060C' -> cleaned.append(',');
            case '\u30FB', '\u00B7' -> cleaned.append(' ');
            default -> {
                int type = Character.getType(c);
                if (type == Character.DASH_PUNCTUATION) {
                    cleaned.append('-');
                } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                    cleaned.append(' ');
                } else if (type != Character.FORMAT && type != Character.CONTROL && !Character.isDigit(c)) {
                    cleaned.append(c);
                }
            }
        }
    }

    /** Lower-case ASCII letters; empty when there are no letters. */
    static String folded(String word) {
        if (isPlain(word)) {
            return SmallLetters.of(word);
        }
        if (word.codePoints().noneMatch(Character::isLetter)) {
            return "";
        }
        String slug = Slug.of(latin(word)).replace("-", "");
        return slug.chars().anyMatch(c -> c >= 'a') ? slug : "";
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static String latin(String word) {
        var latin = new StringBuilder(word.length());
        for (char c : SmallLetters.of(word).toCharArray()) {
            int known = c < 0x400 ? -1 : CYRILLIC.indexOf(c);
            if (known >= 0) {
                latin.append(LATIN[known]);
            } else {
                latin.append(c);
            }
        }
        return latin.toString();
    }

    static Script script(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x250 && Character.isLetter(c)) {
                UnicodeScript script = UnicodeScript.of(text.codePointAt(i));
                switch (script) {
                    case HAN, HANGUL, HIRAGANA, KATAKANA -> {
                        return Script.SYLLABLES;
                    }
                    case ARABIC, HEBREW, SYRIAC -> {
                        return Script.CONSONANTS;
                    }
                    case LATIN, COMMON, INHERITED -> {}
                    default -> {
                        return Script.OTHER;
                    }
                }
            }
        }
        return Script.LATIN;
    }

    private Letters() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scholarch.problem.SmallLetters;
import org.scholarch.vocab.Slug;

/**
 * A word of a text: letters, digits and the marks on them.
 *
 * @param start where it begins
 * @param end where it is over
 * @param plain in ASCII and lower case, without accents: {@code muller}
 * @param spelt the same with the letters that some languages spell out: {@code mueller}
 * @param letters how many characters it has, marks aside
 * @param capital whether it begins with a capital, or with a letter of a script that has none
 * @param shout whether it has capitals alone
 */
record Word(int start, int end, String plain, String spelt, int letters, boolean capital, boolean shout) {

    /** Whether both are one word, but for case, accents, spelling of umlauts, and the script. */
    boolean same(Word other) {
        return plain.equals(other.plain)
                || spelt.equals(other.spelt)
                || plain.equals(other.spelt)
                || spelt.equals(other.plain);
    }

    /** Whether this is one letter, with which the other begins. */
    boolean isInitialOf(Word other) {
        return letters == 1 && other.plain.startsWith(plain);
    }

    /** The words of a text. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                next = end(text, next);
                words.add(word(text, at, next));
            }
            at = next;
        }
        return words;
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!Character.isLetterOrDigit(point) && !isMark(point)) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    /** Accents, and format characters such as the soft hyphen, which nobody sees. */
    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static Word word(String text, int start, int end) {
        String written = text.substring(start, end);
        boolean ascii = isAscii(written);
        String seen = ascii ? written : Normalizer.normalize(visible(written), Normalizer.Form.NFKC);
        String plain = ascii ? SmallLetters.of(written) : ascii(seen);
        String out = ascii ? seen : spellOut(seen);
        // Mostly nothing is spelt out, and other scripts take long.
        String spelt = ascii || out.equals(SmallLetters.of(seen)) ? plain : ascii(out);
        int first = seen.codePointAt(0);
        int letters = ascii
                ? seen.length()
                : (int) seen.codePoints().filter(point -> !isMark(point)).count();
        boolean shout = seen.equals(seen.toUpperCase(Locale.ROOT)) && !seen.equals(seen.toLowerCase(Locale.ROOT));
        return new Word(start, end, plain, spelt, letters, !Character.isLowerCase(first), shout);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String visible(String text) {
        return text.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String ascii(String text) {
        return Slug.of(text).replace("-", "");
    }

    private static String spellOut(String text) {
        StringBuilder spelt = new StringBuilder();
        for (char c : SmallLetters.of(text).toCharArray()) {
            switch (c) {
                case 'ä', 'æ' -> spelt.append("ae");
                case 'ö', 'ø' -> spelt.append("oe");
                case 'ü' -> spelt.append("ue");
                case 'å' -> spelt.append("aa");
                default -> spelt.append(c);
            }
        }
        return spelt.toString();
    }
}

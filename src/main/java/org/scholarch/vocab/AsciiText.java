// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

import com.ibm.icu.text.Transliterator;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Text in any script, transliterated to ASCII as far as that goes: as ICU does it, but for blanks beside Chinese punctuation. A Chinese
 * character takes ICU a tenth of a millisecond, and a long text the square of its length; names have many of the one, and damaged documents
 * the other.
 */
final class AsciiText {
    /** The end of Latin as European languages write it. Transliteration treats each character below by itself. */
    private static final int END_OF_LATIN = 0x250;
    /** Chinese characters. Each is a word, whatever stands beside it. */
    private static final int FIRST_HAN = 0x4E00;

    private static final int END_OF_HAN = 0xA000;
    private static final int LONGEST_PIECE = 100;

    private static final ThreadLocal<Transliterator> TO_ASCII =
            ThreadLocal.withInitial(() -> Transliterator.getInstance("Any-Latin; Latin-ASCII"));

    /** What single characters become, as far as they were met. */
    private static final AtomicReferenceArray<@Nullable String> KNOWN = new AtomicReferenceArray<>(END_OF_HAN);

    static String of(String text) {
        boolean han = text.chars().anyMatch(c -> isHan((char) c));
        var ascii = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                ascii.append(c);
            } else if (c < END_OF_LATIN) {
                ascii.append(known(c));
            } else if (isHan(c)) {
                ascii.append(i > 0 && isApart(text.charAt(i - 1)) ? " " : "").append(known(c));
            } else if (han) {
                int end = otherEnd(text, i);
                ascii.append(transliterated(text.substring(i, end)));
                i = end - 1;
            } else {
                return transliterated(text);
            }
        }
        return ascii.toString();
    }

    private static boolean isHan(char c) {
        return c >= FIRST_HAN && c < END_OF_HAN;
    }

    /** Whether a Chinese word behind a character is set apart from it. */
    private static boolean isApart(char before) {
        return isHan(before)
                || Character.isLetter(before)
                || before == ','
                || before == '.'
                || (before >= END_OF_LATIN && !Character.isLetterOrDigit(before));
    }

    /** Where what is neither Latin nor Chinese ends. */
    private static int otherEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= END_OF_LATIN && !isHan(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String known(char c) {
        String known = KNOWN.get(c);
        if (known == null) {
            known = TO_ASCII.get().transliterate(String.valueOf(c));
            KNOWN.set(c, known);
        }
        return known;
    }

    private static String transliterated(String text) {
        if (text.length() <= LONGEST_PIECE) {
            return TO_ASCII.get().transliterate(text);
        }
        var ascii = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int end = pieceEnd(text, at);
            ascii.append(TO_ASCII.get().transliterate(text.substring(at, end)));
            at = end;
        }
        return ascii.toString();
    }

    /** Behind the last blank of a piece, or where it is longest, between two whole characters. */
    private static int pieceEnd(String text, int start) {
        int end = Math.min(text.length(), start + LONGEST_PIECE);
        if (end == text.length()) {
            return end;
        }
        int blank = text.lastIndexOf(' ', end - 1);
        if (blank > start) {
            return blank + 1;
        }
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private AsciiText() {}
}

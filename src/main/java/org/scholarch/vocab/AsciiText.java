// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

import com.ibm.icu.text.Transliterator;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Text in any script, transliterated to ASCII as far as that goes. */
final class AsciiText {
    /** The end of Latin as European languages write it. Transliteration treats each character below by itself. */
    private static final int END_OF_LATIN = 0x250;

    private static final ThreadLocal<Transliterator> TO_ASCII =
            ThreadLocal.withInitial(() -> Transliterator.getInstance("Any-Latin; Latin-ASCII"));

    /** What single characters become, as far as they were met: transliterating names whole is most of the work of mapping. */
    private static final AtomicReferenceArray<@Nullable String> LATIN = new AtomicReferenceArray<>(END_OF_LATIN);

    static String of(String text) {
        var ascii = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                ascii.append(c);
            } else if (c < END_OF_LATIN) {
                ascii.append(latin(c));
            } else {
                return transliterated(text);
            }
        }
        return ascii.toString();
    }

    private static String latin(char c) {
        String known = LATIN.get(c);
        if (known == null) {
            known = transliterated(String.valueOf(c));
            LATIN.set(c, known);
        }
        return known;
    }

    private static String transliterated(String text) {
        return TO_ASCII.get().transliterate(text);
    }

    private AsciiText() {}
}

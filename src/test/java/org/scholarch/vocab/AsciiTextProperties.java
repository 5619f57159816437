// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Transliterator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is remembered of single characters, and what is cut into pieces, has the words that ICU finds in the whole. */
class AsciiTextProperties {
    private static final Transliterator WHOLE = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    @Provide
    Arbitrary<String> mixedNames() {
        Arbitrary<Character> han = Arbitraries.chars().range('\u4e00', '\u9fff');
        Arbitrary<Character> latin = Arbitraries.chars().range(' ', '\u024f').filter(it -> it < 127 || it > 160);
        Arbitrary<Character> common =
                Arbitraries.of(' ', '-', '.', ',', 'a', 'B', '\u00e9', '\u00fc', '1', '\u3001', '\uff02', '\u3002');
        return Arbitraries.oneOf(han, han, latin, common).list().ofMaxSize(12).map(it -> {
            var text = new StringBuilder();
            it.forEach(text::append);
            return text.toString();
        });
    }

    @Property
    void charactersByThemselvesGiveTheWordsOfTheWhole(@ForAll("mixedNames") String text) {
        assertEquals(words(WHOLE.transliterate(text)), words(AsciiText.of(text)));
    }

    /** As a slug tells them apart: full stops and apostrophes are dropped, everything else between words is one. */
    private static String words(String ascii) {
        return ascii.replaceAll("['.]", "").replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    @Test
    void longTextIsCutBetweenWords() {
        String text = "\u0418\u0432\u0430\u043d \u041f\u0435\u0442\u0440\u043e\u0432\u0438\u0447 ".repeat(40);
        assertEquals(WHOLE.transliterate(text), AsciiText.of(text));
    }

    @Test
    void endlessWordIsTransliteratedToItsEnd() {
        assertEquals("d".repeat(999), AsciiText.of("\u0434".repeat(999)));
        assertEquals("\ud801\udc28d".repeat(333), AsciiText.of("\ud801\udc28\u0434".repeat(333)));
    }
}

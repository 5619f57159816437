// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class InternerTest {
    @Property
    void everyTextHasItsOwnNumberAndComesBack(@ForAll("texts") List<String> texts) {
        var interner = new Interner();
        List<String> distinct = new ArrayList<>();
        for (String text : texts) {
            assertEquals(distinct.indexOf(text), interner.find(text));
            if (!distinct.contains(text)) {
                distinct.add(text);
            }
            assertEquals(distinct.indexOf(text), interner.number(text));
        }
        assertEquals(distinct.size(), interner.size());
        for (int i = 0; i < distinct.size(); i++) {
            assertEquals(distinct.get(i), interner.text(i));
            assertEquals(i, interner.find(distinct.get(i)));
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        // Few letters, so that texts come again; ÿ and Ā stand at either side of what one byte holds.
        Arbitrary<String> few =
                Arbitraries.strings().withChars("aé\u00ff\u0100語\ud800").ofMaxLength(3);
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(40);
        return Arbitraries.frequencyOf(Tuple.of(3, few), Tuple.of(1, any))
                .list()
                .ofMaxSize(300);
    }

    @Test
    void textsOfEqualHashesAreTwo() {
        var interner = new Interner();
        assertEquals(0, interner.number("Aa"));
        assertEquals(-1, interner.find("BB"));
        assertEquals(1, interner.number("BB"));
        assertEquals("Aa", interner.text(0));
    }

    @Test
    void textsMayBeLongAndMany() {
        var interner = new Interner();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            texts.add("a text with a number, " + i);
        }
        texts.add("x".repeat(200_000));
        texts.add("語".repeat(200_000));
        texts.add("the one after");
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(i, interner.number(texts.get(i)));
        }
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(texts.get(i), interner.text(i));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CharactersTest {
    @Test
    void middleDotsApostrophesAndBlanksFoldAlike() {
        for (char dot : new char[] {0x00B7, 0x22C5, 0x2027, 0x2022}) {
            assertEquals("superviseur·e", Characters.fold("Superviseur" + dot + "e"));
        }
        assertEquals("master's research", Characters.fold(" Master\u2019s\u00A0 \u2009Research\t"));
        assertEquals("co-supervisor", Characters.fold("CO\u2011Supervisor"));
        assertEquals("i", Characters.fold("I"));
    }

    @Test
    void stripTakesEveryKindOfBlank() {
        assertEquals("a b", Characters.strip("\uFEFF\u200B\u00A0 a b\u3000\u202F\u2028\r"));
        assertEquals("", Characters.strip(" \u2060"));
    }

    @Test
    void collapsedNamesDifferInLettersOnly() {
        assertEquals(Characters.collapse("Éva  Quill"), Characters.collapse("E\u0301va\u00A0Quill"));
        assertNotEquals(Characters.collapse("Éva Quill"), Characters.collapse("Eva Quill"));
        assertNotEquals(Characters.collapse("Eva Quill"), Characters.collapse("EvaQuill"));
    }

    @Test
    void wordsAreWhatStandsBetweenBlanks() {
        assertEquals(List.of("a", "b,", "c"), Characters.words(" a\u00A0b,  c"));
        assertEquals(List.of(), Characters.words(" "));
    }
}

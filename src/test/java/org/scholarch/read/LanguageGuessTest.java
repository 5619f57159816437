// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.scholarch.profile.Language;

class LanguageGuessTest {
    @Test
    void clearTextsAreTold() {
        assertEquals(Language.EN, Lexicon.BUILT_IN.guess("The sand is what it was before the wind."));
        assertEquals(Language.FR, Lexicon.BUILT_IN.guess("Le sable est dans la mer, et nous sur les dunes."));
        assertEquals(Language.EN, Lexicon.BUILT_IN.guess("THE SAND AND THE WIND ARE ONE"));
        assertEquals(Language.EN, Lexicon.BUILT_IN.guess("The wind and the rain on the Isle de Sable were strong."));
    }

    @Test
    void nothingIsSaidWhenItIsUnclear() {
        assertEquals(Language.UNKNOWN, Lexicon.BUILT_IN.guess(""));
        assertEquals(Language.UNKNOWN, Lexicon.BUILT_IN.guess("The sand is."));
        assertEquals(Language.UNKNOWN, Lexicon.BUILT_IN.guess("Sand, wind, rain, dunes, ripples, waves, salt, foam"));
        assertEquals(Language.UNKNOWN, Lexicon.BUILT_IN.guess("the of and is le la les des est dans"));
        assertEquals(
                Language.UNKNOWN,
                Lexicon.BUILT_IN.guess("Der Sand und die Dünen sind nicht mehr dieselben wie gestern"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.scholarch.profile.Language;

class LanguageGuessTest {
    @Test
    void clearTextsAreTold() {
        assertEquals(Language.EN, LanguageGuess.of("The sand is what it was before the wind."));
        assertEquals(Language.FR, LanguageGuess.of("Le sable est dans la mer, et nous sur les dunes."));
        assertEquals(Language.EN, LanguageGuess.of("THE SAND AND THE WIND ARE ONE"));
        assertEquals(Language.EN, LanguageGuess.of("The wind and the rain on the Isle de Sable were strong."));
    }

    @Test
    void nothingIsSaidWhenItIsUnclear() {
        assertEquals(Language.UNKNOWN, LanguageGuess.of(""));
        assertEquals(Language.UNKNOWN, LanguageGuess.of("The sand is."));
        assertEquals(Language.UNKNOWN, LanguageGuess.of("Sand, wind, rain, dunes, ripples, waves, salt, foam"));
        assertEquals(Language.UNKNOWN, LanguageGuess.of("the of and is le la les des est dans"));
        assertEquals(
                Language.UNKNOWN, LanguageGuess.of("Der Sand und die Dünen sind nicht mehr dieselben wie gestern"));
    }
}

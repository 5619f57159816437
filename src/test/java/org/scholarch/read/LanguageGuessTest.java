// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholarch.profile.Language;

class LanguageGuessTest {
    @Test
    void clearTextsAreTold() {
        assertEquals(Optional.of(Language.EN), LanguageGuess.of("The sand is what it was before the wind."));
        assertEquals(Optional.of(Language.FR), LanguageGuess.of("Le sable est dans la mer, et nous sur les dunes."));
        assertEquals(Optional.of(Language.EN), LanguageGuess.of("THE SAND AND THE WIND ARE ONE"));
        assertEquals(
                Optional.of(Language.EN), LanguageGuess.of("The wind and the rain on the Isle de Sable were strong."));
    }

    @Test
    void nothingIsSaidWhenItIsUnclear() {
        assertEquals(Optional.empty(), LanguageGuess.of(""));
        assertEquals(Optional.empty(), LanguageGuess.of("The sand is."));
        assertEquals(Optional.empty(), LanguageGuess.of("Sand, wind, rain, dunes, ripples, waves, salt, foam"));
        assertEquals(Optional.empty(), LanguageGuess.of("the of and is le la les des est dans"));
        assertEquals(
                Optional.empty(), LanguageGuess.of("Der Sand und die Dünen sind nicht mehr dieselben wie gestern"));
    }
}

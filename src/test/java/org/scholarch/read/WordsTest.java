// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholarch.profile.Language;
import org.scholarch.profile.Level;
import org.scholarch.profile.SupervisorPart;

/** Holds the word files to what the readers need of them. */
class WordsTest {
    static List<Language> languages() {
        return List.of(Language.EN, Language.FR);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasWordsForEverything(Language language) {
        WordFile file = new WordFile(language.tag() + ".tsv", "names.tsv");
        Set<Level> levels = new HashSet<>();
        file.words("role")
                .forEach(role ->
                        levels.add(Lexicon.BUILT_IN.of(language).level(role).orElseThrow()));
        assertEquals(Set.copyOf(Level.known()), levels);
        assertEquals(
                Section.values().length, new HashSet<>(file.meanings("heading").values()).size());
        assertEquals(
                SupervisorPart.values().length,
                new HashSet<>(file.meanings("label").values()).size());
        assertEquals(new WordFile("en.tsv", "names.tsv").kinds(), file.kinds());
        for (String kind : file.kinds()) {
            assertTrue(file.words(kind).stream().allMatch(word -> word.equals(Characters.strip(word))), kind);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageIsRecognisedByItsPortrait(Language language) {
        String start = new WordFile(language.tag() + ".tsv").first("portrait");
        assertEquals(Optional.of("Ada Quill"), Lexicon.BUILT_IN.of(language).portrait(start + " Ada Quill"));
        assertFalse(Lexicon.BUILT_IN.of(language).words("function").isEmpty());
    }

    @Test
    void portraitLinesOfBothLanguagesMayBeUnavailable() {
        Words french = Lexicon.BUILT_IN.of(Language.FR);
        assertEquals(Optional.of("Ada Quill"), french.portrait("Portrait de Ada Quill n'est pas disponible"));
        assertEquals(Optional.of("Éva Quill"), french.portrait("Portrait d’Éva Quill n’est pas disponible"));
        assertEquals(
                Optional.of("Ada Quill"),
                Lexicon.BUILT_IN.of(Language.EN).portrait("Portrait of Ada Quill is unavailable"));
        assertEquals(Optional.empty(), Lexicon.BUILT_IN.of(Language.EN).portrait("Portrait official"));
        assertEquals(Optional.of(""), Lexicon.BUILT_IN.of(Language.EN).portrait("Portrait of"));
    }

    @Test
    void aWordAtTheBeginningOfALineIsFoundHoweverItIsWritten() {
        Words french = Lexicon.BUILT_IN.of(Language.FR);
        assertTrue(french.begins("chair-start", "Chaire d’excellence en recherche du Canada en sable"));
        assertTrue(french.begins("chair-start", "chaire de\u00A0recherche du Canada"));
        assertTrue(french.begins("organization-start", "Département d’hydrologie"));
        assertFalse(french.begins("organization-start", "Universitélike"));
    }

    @Test
    void decomposedLettersAreTheSameWords() {
        Words french = Lexicon.BUILT_IN.of(Language.FR);
        assertEquals(Section.STUDENTS, french.heading("E\u0301tudiants actuels"));
        assertTrue(french.isPartOfHeading("E\u0301tudiants"));
        assertEquals(Optional.of(Level.of("masters")), french.level("Mai\u0302trise"));
    }

    @Test
    void aMarkInAnAbstractBeginsWithACharacterThatHasOneForm() {
        for (Language language : languages()) {
            for (String kind : List.of("see-more", "overflow-start")) {
                for (String mark : new WordFile(language.tag() + ".tsv").words(kind)) {
                    assertFalse(mark.isEmpty() || Character.isLetter(mark.charAt(0)), mark);
                }
            }
        }
    }

    @Test
    void untaughtLanguagesAreNoneThatAreTaught() {
        WordFile untaught = new WordFile("untaught.tsv");
        for (Language language : languages()) {
            assertFalse(untaught.kinds().contains(language.tag()));
            List<String> starts = new WordFile(language.tag() + ".tsv").words("portrait");
            untaught.kinds().forEach(tag -> assertTrue(Collections.disjoint(starts, untaught.words(tag)), tag));
        }
    }

    @Test
    void functionWordsBelongToOneLanguage() {
        Set<String> both = new HashSet<>(Lexicon.BUILT_IN.of(Language.EN).words("function"));
        both.retainAll(Lexicon.BUILT_IN.of(Language.FR).words("function"));
        assertEquals(Set.of(), both);
    }

    @Test
    void aMissingFileIsAFaultOfTheBuild() {
        assertThrows(IllegalStateException.class, () -> new WordFile("no-such.tsv"));
    }
}

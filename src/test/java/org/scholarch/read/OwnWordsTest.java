// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarch.problem.Location;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Language;
import org.scholarch.profile.Level;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.SupervisorPart;
import org.scholarch.profile.WordAdditions;
import org.scholarch.profile.WordEntry;

/** Reads pages with words that their institute added. */
class OwnWordsTest {
    /** The words of {@link #LINES} that no page has by itself; "=" stands before a meaning. */
    private static final Map<String, String> WORDS = Map.of(
            "membership", "Shore Fellow",
            "chair", "Dune Keeping of the North",
            "rank", "Warden of dunes",
            "heading", "Pupils=students",
            "role", "Sandcraft=doctorate",
            "label", "Second guide=co");

    private static final List<String> LINES = List.of(
            "Shore Fellow",
            "Dune Keeping of the North",
            "Senior warden of dunes, Northfield University",
            "",
            "Pupils",
            "",
            "sandcraft - Northfield University",
            "Second guide : Bo Marsh");

    private static String text(String portrait, List<String> lines) {
        return portrait + " Ada Quill\n\nAda Quill\n\n" + String.join("\n", lines) + "\n";
    }

    private static String html(String portrait) {
        StringBuilder page =
                new StringBuilder("<html><body><img alt=\"" + portrait + " Ada Quill\"><h1>Ada Quill</h1>\n");
        for (String line : LINES) {
            page.append(line.equals("Pupils") ? "<h2>" + line + "</h2>\n" : "<p>" + line + "</p>\n");
        }
        return page.append("</body></html>\n").toString();
    }

    private static WordAdditions words(String language, Map<String, String> words) {
        Map<String, List<WordEntry>> kinds = new HashMap<>();
        words.forEach((kind, word) -> {
            String[] parts = word.split("=", 2);
            Optional<String> meaning = parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
            kinds.put(kind, List.of(new WordEntry(parts[0], meaning, Location.of("words.yaml"))));
        });
        return new WordAdditions(Map.of(Language.of(language), kinds));
    }

    private static Reading read(WordAdditions words, String file, String text) {
        Origin origin = new Origin(file, "page", "0".repeat(64), Optional.empty(), Optional.empty());
        return new DocumentReader(words).read(text.getBytes(StandardCharsets.UTF_8), origin);
    }

    private static Profile profile(Reading reading) {
        return switch (reading) {
            case Reading.Accepted accepted -> accepted.profiles().get(0);
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problems());
        };
    }

    @ParameterizedTest
    @CsvSource({
        "en,    Portrait of",
        "und,   Portrait of",
        "fr,    Portrait de",
        "fr-CA, Portrait de",
        "und,   Portrait de"
    })
    void aPageWithOwnWordsIsReadWithThemAndWithoutNoneOfThem(String language, String portrait) {
        for (String page : List.of(text(portrait, LINES), html(portrait))) {
            Reading reading = read(words(language, WORDS), "page", page);
            assertEquals(List.of(), reading.problems());
            Profile profile = profile(reading);
            assertEquals("Shore Fellow", profile.memberships().get(0).label().first());
            assertEquals(
                    "Dune Keeping of the North", profile.chairs().get(0).label().first());
            assertEquals(1, profile.appointments().size());
            Supervision student = profile.supervisions().get(0);
            assertEquals(Optional.of(Level.of("doctorate")), student.level());
            assertEquals(SupervisorPart.PRINCIPAL, student.owner());
            for (String kind : WORDS.keySet()) {
                Map<String, String> others = new HashMap<>(WORDS);
                others.remove(kind);
                assertFalse(
                        read(words(language, others), "page", page).problems().isEmpty(), kind);
            }
        }
    }

    @Test
    void wordsOfOneReaderAreUnknownToAnother() {
        String page = text("Portrait of", LINES);
        List<ProblemCode> before = Pages.codes(Pages.read(page));
        assertEquals(List.of(), Pages.codes(read(words("en", WORDS), "page", page)));
        assertEquals(before, Pages.codes(Pages.read(page)));
        assertEquals(before, Pages.codes(read(WordAdditions.NONE, "page", page)));
        assertFalse(Pages.codes(read(words("en", Map.of("role", "Sandcraft=doctorate")), "page", page))
                .isEmpty());
        assertFalse(before.isEmpty());
    }

    @Test
    void anAddedRoleCountsInATable() {
        String table = "supervisor,student,role\nAda Quill,Bo Marsh,Sandcraft\n";
        Profile with = profile(read(words("fr", WORDS), "students.csv", table));
        assertEquals(
                Optional.of(Level.of("doctorate")), with.supervisions().get(0).level());
        Profile without = profile(read(WordAdditions.NONE, "students.csv", table));
        assertEquals(Optional.empty(), without.supervisions().get(0).level());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "und"})
    void anAdditionGivesItsWordAnotherMeaningAndNoOther(String language) {
        WordAdditions words = words(
                language,
                Map.of("role", "phd=masters", "label", "Co-Supervisor=principal", "heading", "Publications=topics"));
        Lexicon lexicon = Lexicon.with(words);
        Words english = lexicon.of(Language.EN);
        assertEquals(Optional.of(Level.of("masters")), english.level("PhD"));
        assertEquals(Optional.of(Level.of("undergraduate")), english.level("Undergraduate"));
        assertEquals(Section.TOPICS, english.heading("Publications"));
        assertEquals(Section.STUDENTS, english.heading("Current Students"));
        assertEquals(new LabelLine(SupervisorPart.PRINCIPAL, List.of()), LabelLine.parse(english, "Co-supervisor :"));
        assertEquals(new LabelLine(SupervisorPart.CO, List.of()), LabelLine.parse(english, "Co-supervisors :"));
    }

    @Test
    void theLanguageItselfCountsMoreThanAnyLanguage() {
        Map<Language, Map<String, List<WordEntry>>> both = new HashMap<>();
        both.putAll(words("en", Map.of("role", "Sandcraft=masters")).words());
        both.putAll(words("und", Map.of("role", "Sandcraft=doctorate")).words());
        Lexicon lexicon = Lexicon.with(new WordAdditions(both));
        assertEquals(Optional.of(Level.of("masters")), lexicon.of(Language.EN).level("Sandcraft"));
        assertEquals(Optional.of(Level.of("doctorate")), lexicon.of(Language.FR).level("Sandcraft"));
    }

    @Test
    void aMarkOfWordsIsNoPartOfALongerWord() {
        WordAdditions words =
                words("en", Map.of("see-more", "read on", "overflow-start", "and", "overflow-end", "others"));
        List<String> lines = List.of(
                "Publications", "", "On sand", "Bo Marsh and 5 others", "Bread only rises on Sand. Read on", "On ice");
        Profile profile = profile(read(words, "page", text("Portrait of", lines)));
        assertEquals(2, profile.publications().size());
        assertEquals(
                "Bread only rises on Sand.",
                profile.publications().get(0).summary().orElseThrow().text().value());
        assertEquals("Bo Marsh", profile.publications().get(0).authors().get(0).name());
    }

    @Test
    void aPortraitOfEveryLanguageLeavesTheLanguageToTheHeadings() {
        WordAdditions words = words("und", Map.of("portrait", "Likeness:"));
        String page = text("Likeness:", List.of("Étudiants actuels", "", "Doctorat"));
        assertEquals(
                Language.FR, profile(read(words, "page", page)).sources().get(0).language());
        String html =
                "<html><body><p>Likeness: Ada Quill</p><h1>Ada Quill</h1><h2>Étudiants actuels</h2><p>Doctorat</p></body></html>";
        assertEquals(
                Language.FR, profile(read(words, "page", html)).sources().get(0).language());
    }

    @Test
    void aFurtherLanguageIsReadWithTheWordsAddedForIt() {
        WordAdditions words =
                words("de", Map.of("portrait", "Porträt von", "heading", "Werdegang=biography", "function", "und"));
        String page = text("Porträt von", List.of("Werdegang", "", "Sie liest.", "", "Email: room five"));
        assertEquals(List.of(ProblemCode.PAGE_LANGUAGE), Pages.codes(Pages.read(page)));
        Reading reading = read(words, "page", page);
        assertEquals(List.of(ProblemCode.CONTACT_REMOVED), Pages.codes(reading));
        assertEquals(Language.of("de"), profile(reading).sources().get(0).language());
        assertEquals(Language.of("de"), Lexicon.with(words).guess("Sand und Wind und Salz und Schaum"));
    }

    @ParameterizedTest
    @CsvSource({
        "rolle, Sandcraft=doctorate",
        "role, Sandcraft",
        "role, Sandcraft=wizardry",
        "chair, Dune=sand",
        "unit, ' '"
    })
    void anAdditionThatMeansNothingIsRefused(String kind, String word) {
        WordAdditions words = words("en", Map.of(kind, word));
        assertThrows(IllegalArgumentException.class, () -> new DocumentReader(words));
    }
}

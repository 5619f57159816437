// SPDX-License-Identifier: Apache-2.0
package org.scholarch.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds every problem code to its entry in {@code docs/problems.md}, and every entry to a code. */
class ProblemCodeTest {
    private static final Path ENTRIES = Path.of("docs", "problems.md");

    /** The text of each entry under its id, in file order. */
    private static Map<String, String> entries() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        String id = "";
        for (String line : Files.readAllLines(ENTRIES)) {
            if (line.startsWith("#")) {
                id = line.startsWith("## ") ? line.substring(3) : "";
            } else if (!id.isEmpty()) {
                entries.merge(id, line + "\n", String::concat);
            }
        }
        return entries;
    }

    @Test
    void everyCodeHasAnEntryAndEveryEntryACodeInTheSameOrder() throws IOException {
        List<String> ids = Stream.of(ProblemCode.values()).map(ProblemCode::id).toList();
        assertEquals(ids, List.copyOf(entries().keySet()));
        long headings = Files.readAllLines(ENTRIES).stream()
                .filter(line -> line.startsWith("## "))
                .count();
        assertEquals(ids.size(), headings, "an entry stands twice");
    }

    @ParameterizedTest
    @EnumSource
    void anEntrySaysSeverityMeaningExampleAndCure(ProblemCode code) throws IOException {
        List<String> paragraphs =
                List.of(entries().getOrDefault(code.id(), "").strip().split("\n\n"));
        assertEquals(3, paragraphs.size(), code.id());
        String severity = "*" + code.severity().label() + "*. ";
        assertTrue(paragraphs.get(0).startsWith(severity), code.id());
        assertTrue(paragraphs.get(0).length() > severity.length() + 20, code.id());
        assertTrue(paragraphs.get(1).startsWith("Example: "), code.id());
        assertTrue(paragraphs.get(2).startsWith("Cure: "), code.id());
    }

    @ParameterizedTest
    @EnumSource
    void adviceIsASentence(ProblemCode code) {
        assertTrue(code.advice().endsWith("."), code.advice());
        assertTrue(code.advice().equals(code.advice().strip()) && !code.advice().contains("\n"), code.advice());
    }

    @Test
    void idsDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("publication-line-lost", ProblemCode.PUBLICATION_LINE_LOST.id());
            assertEquals("info", Severity.INFO.label());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aProblemReadsAsEditorsExpect() {
        Problem problem = new Problem(ProblemCode.PAGE_EMPTY, new Location("a/b.txt", 7), "Nothing is there.");
        assertEquals("a/b.txt:7: error page-empty Nothing is there. Save the page again.", problem.toString());
        assertEquals(Severity.ERROR, problem.severity());
    }

    @Property(tries = 100)
    void aLocationIsTheFileAndTheLineWhenThereIsOne(
            @ForAll @AlphaChars @NotEmpty String file, @ForAll @IntRange(min = 1) int line) {
        assertEquals(file + ":" + line, new Location(file, line).toString());
        assertEquals(file, Location.of(file).toString());
        assertEquals(new Location(file, 0), Location.of(file));
        assertThrows(IllegalArgumentException.class, () -> new Location(file, -line));
    }
}

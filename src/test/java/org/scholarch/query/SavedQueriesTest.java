// SPDX-License-Identifier: Apache-2.0
package org.scholarch.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.query.SavedQuery.Parameter;

class SavedQueriesTest {
    private static final SavedQueries QUERIES = SavedQueries.bundled();
    private static final Path FOLDER = Path.of("queries");

    static List<SavedQuery> queries() {
        return QUERIES.all();
    }

    @Test
    void indexNamesExactlyTheFilesOfTheFolderInOrder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".rq"))
                    .map(file -> file.substring(0, file.length() - ".rq".length()))
                    .sorted()
                    .toList();

            assertEquals(names, Files.readAllLines(FOLDER.resolve("index.txt")));
            assertEquals(names, queries().stream().map(SavedQuery::name).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void headerSaysWhatTheQueryIsFor(SavedQuery query) {
        assertTrue(query.summary().length() > 10 && query.summary().length() < 110, query.summary());
        assertFalse(query.summary().endsWith("."), "a summary is a title");
        assertTrue(query.description().endsWith("."), query.description());
        assertFalse(query.tags().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyParameterHasADefaultThatIsOfItsKind(SavedQuery query) {
        for (Parameter parameter : query.parameters()) {
            assertTrue(parameter.fallback().isPresent(), parameter.name());
        }
        Query bound = query.bind(Map.of(), Tiny.MINTER);
        assertFalse(bound.serialize().matches("(?s).*[?$]_[a-z].*"), bound::serialize);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void queryNamesNoDatasetAndPutsItsRowsInOrder(SavedQuery query) {
        String code = query.text().replaceAll("(?m)^PREFIX .*$", "");
        assertFalse(code.contains("://"), "no IRI outside the prefixes");
        assertFalse(code.contains("GRAPH"), "queries run on the merged default graph");
        Query parsed = query.bind(Map.of(), Tiny.MINTER);
        assertTrue(parsed.isConstructType() || parsed.hasOrderBy());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void peopleInDefaultsArePeopleOfTheSampleInstitute(SavedQuery query) {
        for (Parameter parameter : query.parameters()) {
            if (parameter.name().endsWith("person")) {
                Path page = Path.of("data", "profiles", parameter.fallback().orElseThrow() + ".txt");
                assertTrue(Files.exists(page), page::toString);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "co-author, co-authors",
        "sugested-colaborators, suggested-collaborators",
        "path, path-between",
        "Bridges, bridges"
    })
    void unknownNameIsAnsweredWithNamesNearIt(String given, String meant) {
        ScholarchException e = assertThrows(ScholarchException.class, () -> QUERIES.find(given));

        assertEquals(ProblemCode.QUERY_UNKNOWN, e.code());
        assertTrue(Tiny.message(e).contains("'" + given + "'"), Tiny.message(e));
        assertTrue(Tiny.message(e).matches(".*Did you mean .*\\b" + meant + "\\b.*"), Tiny.message(e));
    }

    @Test
    void nameLikeNoOtherGetsNoSuggestion() {
        ScholarchException e = assertThrows(ScholarchException.class, () -> QUERIES.find("zzzzzzzz"));

        assertFalse(Tiny.message(e).contains("mean"), Tiny.message(e));
    }

    @Test
    void nameThatCannotBeAPathIsUnknownToo() {
        ScholarchException e = assertThrows(ScholarchException.class, () -> QUERIES.find("a\0b"));

        assertEquals(ProblemCode.QUERY_UNKNOWN, e.code());
    }

    @Test
    void queryFileOfTheUserNeedsNoHeader(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.rq"), "SELECT * { ?s ?p ?_value_integer }");

        SavedQuery query = QUERIES.find(file.toString());

        assertEquals("", query.summary());
        assertEquals(
                List.of("value"),
                query.parameters().stream().map(Parameter::name).toList());
    }

    @Test
    void fileThatHoldsNoQueryIsInvalid(@TempDir Path folder) throws IOException {
        Path update = Files.writeString(folder.resolve("update.rq"), "DELETE WHERE { ?s ?p ?o }");
        Path latin = Files.write(folder.resolve("latin.rq"), "# é\nASK {}".getBytes(StandardCharsets.ISO_8859_1));
        Path large = Files.writeString(folder.resolve("large.rq"), "#".repeat(1_000_001));

        for (Path file : List.of(update, latin, large)) {
            ScholarchException e = assertThrows(ScholarchException.class, () -> QUERIES.find(file.toString()));
            assertEquals(ProblemCode.QUERY_INVALID, e.code());
            assertTrue(Tiny.message(e).contains(file.toString()), Tiny.message(e));
        }
    }

    @Test
    void documentationListsEveryQueryWithItsParameters() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("docs", "queries.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertEquals(queries().stream().map(SavedQueriesTest::row).toList(), rows);
    }

    private static String row(SavedQuery query) {
        String parameters = query.parameters().stream()
                .map(parameter ->
                        "`" + parameter.name() + "=" + parameter.fallback().orElse("…") + "`")
                .reduce((one, other) -> one + " " + other)
                .orElse("–");
        return "| `" + query.name() + "` | " + query.summary() + " | " + parameters + " |";
    }
}

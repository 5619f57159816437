// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.rdf.StatementFormat;
import org.scholarch.vocab.Prefixes;

/** What the page of one real researcher states, counted by SPARQL: on the page itself and on the sample that retells it. */
class RealPageTest {
    private static final Path COUNTS = Path.of("src/test/resources/org/scholarch/publish/counts/real-page.tsv");
    private static final Path REAL = Path.of("../shared/profiles/guillaume-lajoie.txt");
    private static final Path RETOLD = Path.of("data/profiles/guillaume-lajoie.txt");

    @TempDir
    Path out = Path.of("");

    @Test
    void realPageStatesWhatItSays() throws IOException {
        assumeTrue(Files.exists(REAL), "skipped: there is no ../shared/profiles beside the repository");
        assertCounts(REAL);
    }

    @Test
    void sampleStatesTheSame() throws IOException {
        assertCounts(RETOLD);
    }

    private void assertCounts(Path page) throws IOException {
        Outcome outcome = Runs.build(out, StatementFormat.NQ, page);
        assertEquals(List.of(), outcome.problems());
        DatasetGraph dataset = Runs.load(out.resolve("dataset.nq"));
        assertAll(Files.readAllLines(COUNTS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .map(cells -> () -> assertEquals(cells.get(1), count(dataset, cells.get(2)), cells.get(0))));
    }

    private static String count(DatasetGraph dataset, String pattern) {
        String prefixes = Prefixes.ALL.entrySet().stream()
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                .collect(Collectors.joining());
        String query = prefixes + "SELECT (COUNT(DISTINCT ?x) AS ?count) WHERE { " + pattern + " }";
        return Runs.rows(dataset, query).get(0).get(0);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholarch.rdf.StatementFormat;
import org.scholarch.vocab.Sup;

/** Pages and the whole of what is stated about them, one folder a case. */
class GraphCasesTest {
    private static final Path CASES = Path.of("src/test/resources/org/scholarch/publish/cases");

    @TempDir
    Path out = Path.of("");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pageStatesExactlyThis(String name) throws IOException {
        Path folder = CASES.resolve(name);
        Outcome outcome = Runs.build(out, StatementFormat.TTL, folder.resolve("pages"));
        Set<Triple> expected = triples(folder.resolve("expected.ttl"));
        Set<Triple> actual = triples(out.resolve("dataset.ttl"));
        assertEquals(Set.of(), without(expected, actual), "missing");
        assertEquals(Set.of(), without(actual, expected), "too much");
        List<String> problems = outcome.problems().stream()
                .map(it -> it.location().line() + " " + it.severity().label() + " "
                        + it.code().id())
                .toList();
        assertEquals(Files.readAllLines(folder.resolve("expected-problems.txt")), problems);
    }

    /** No node is blank, so equal graphs are equal sets. The words of the ontology, which stand in every dataset, are left out. */
    private static Set<Triple> triples(Path file) {
        return RDFDataMgr.loadGraph(file.toString())
                .find()
                .filterDrop(triple -> triple.getSubject().toString().startsWith(Sup.NS))
                .toSet();
    }

    private static Set<Triple> without(Set<Triple> all, Set<Triple> some) {
        Set<Triple> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}

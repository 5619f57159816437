// SPDX-License-Identifier: Apache-2.0
package org.scholarch.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions the supervision ontology was made to answer, each a query next to the rows it must give. */
class CompetencyQuestionsTest {
    private static final Path QUESTIONS = OntologyFiles.RESOURCES.resolve("questions");
    private static final Dataset EXAMPLE = exampleWithOntologies();

    @ParameterizedTest
    @MethodSource("questions")
    void questionHasItsAnswer(String name) throws IOException {
        String query = Files.readString(QUESTIONS.resolve(name + ".rq"));
        List<String> expected = Files.readAllLines(QUESTIONS.resolve(name + ".csv"));
        assertEquals(String.join("\n", expected), String.join("\n", rows(query)));
    }

    @Test
    void allSixteenQuestionsAreThere() throws IOException {
        List<String> numbers = questions().map(name -> name.substring(0, 4)).toList();
        assertEquals(16, numbers.size());
        assertEquals(List.of("cq01", "cq16"), List.of(numbers.getFirst(), numbers.getLast()));
    }

    static Stream<String> questions() throws IOException {
        try (Stream<Path> files = Files.list(QUESTIONS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".rq"))
                    .map(name -> name.replace(".rq", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static List<String> rows(String query) {
        var out = new ByteArrayOutputStream();
        try (QueryExecution execution = QueryExecutionFactory.create(query, EXAMPLE)) {
            ResultSetFormatter.outputAsCSV(out, execution.execSelect());
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Dataset exampleWithOntologies() {
        Dataset example = OntologyFiles.example();
        Model all = example.getDefaultModel();
        OntologyFiles.ONTOLOGIES.forEach(name -> all.add(OntologyFiles.ontology(name)));
        return example;
    }
}

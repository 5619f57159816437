// SPDX-License-Identifier: Apache-2.0
package org.scholarch.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholarch.query.QueryRun.Format;

/** Every saved query, asked of the tiny institute, gives the rows that were worked out by hand: {@code expected/}. */
class QueryAnswersTest {
    private static final SavedQueries QUERIES = SavedQueries.bundled();

    /** A line of {@code cases.csv}: the file of the expected answer, the query and its values. */
    record Case(String name, String query, Map<String, String> values) {
        static Case of(String line) {
            String[] cells = line.split(",", -1);
            Map<String, String> values = Arrays.stream(cells[2].split(" "))
                    .filter(pair -> !pair.isEmpty())
                    .map(pair -> pair.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
            return new Case(cells[0], cells[1], values);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> tables() {
        return cases().filter(c -> !isGraph(c));
    }

    static Stream<Case> graphs() {
        return cases().filter(QueryAnswersTest::isGraph);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void rowsAndTheirOrderAreTheExpectedOnes(Case c) {
        String answer = Tiny.answer(QUERIES.find(c.query()), c.values(), Format.CSV);

        assertEquals(
                Tiny.text("expected/" + c.name() + ".csv").lines().toList(),
                answer.lines().toList());
    }

    /** What the indexes say is what the statements say. */
    @ParameterizedTest
    @MethodSource("tables")
    void rowsAreTheSameWithIndexes(Case c) {
        String answer = Tiny.answerWithIndexes(QUERIES.find(c.query()), c.values(), Format.CSV);

        assertEquals(
                Tiny.text("expected/" + c.name() + ".csv").lines().toList(),
                answer.lines().toList());
    }

    /** And so does the plain form, which knows of no index. */
    @ParameterizedTest
    @MethodSource("tables")
    void rowsAreTheSameInThePlainForm(Case c) {
        String answer = Tiny.plainAnswer(QUERIES.find(c.query()), c.values(), Format.CSV);

        assertEquals(
                Tiny.text("expected/" + c.name() + ".csv").lines().toList(),
                answer.lines().toList());
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void statementsAreTheSameWithIndexes(Case c) {
        Model answer = model(Tiny.answerWithIndexes(QUERIES.find(c.query()), c.values(), Format.TTL));

        assertTrue(
                answer.isIsomorphicWith(model(Tiny.text("expected/" + c.name() + ".ttl"))), () -> "answered " + answer);
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void statementsAreTheExpectedOnes(Case c) {
        Model answer = model(Tiny.answer(QUERIES.find(c.query()), c.values(), Format.TTL));

        Model expected = model(Tiny.text("expected/" + c.name() + ".ttl"));
        assertTrue(answer.isIsomorphicWith(expected), () -> "answered " + answer);
    }

    @Test
    void everyQueryHasACaseWithRows() {
        var withRows = new TreeSet<String>();
        cases().filter(c -> isGraph(c)
                        || Tiny.text("expected/" + c.name() + ".csv").lines().count() > 1)
                .forEach(c -> withRows.add(c.query()));

        assertEquals(new TreeSet<>(names()), withRows);
    }

    private static Stream<Case> cases() {
        return Tiny.text("cases.csv").lines().skip(1).map(Case::of);
    }

    private static List<String> names() {
        return QUERIES.all().stream().map(SavedQuery::name).toList();
    }

    private static boolean isGraph(Case c) {
        return QUERIES.find(c.query()).text().contains("CONSTRUCT");
    }

    private static Model model(String turtle) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(turtle), null, Lang.TURTLE);
        return model;
    }
}

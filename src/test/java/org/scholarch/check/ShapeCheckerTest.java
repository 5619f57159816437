// SPDX-License-Identifier: Apache-2.0
package org.scholarch.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;

class ShapeCheckerTest {
    private static final String BASE = "http://localhost:3330/";
    private static final ShapeChecker CHECKER = new ShapeChecker();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "good.ttl",
                "good-levels.ttl",
                "good-student.ttl",
                "good-collaborations.ttl",
                "good-decisions.ttl"
            })
    void graphAsDocumentedConforms(String name) {
        assertEquals(List.of(), CHECKER.check(ShapeCase.good(name), name, iri -> Optional.empty()));
    }

    @Test
    void emptyGraphConforms() {
        assertEquals(
                List.of(), CHECKER.check(graph(""), "empty.txt", iri -> Optional.of(new Location("empty.txt", 7))));
    }

    @Test
    void problemNamesFileLineSubjectAndWhatToDo() {
        Graph graph = graph("<person/b> a foaf:Person , schema:Person .");
        Problem expected = new Problem(
                ProblemCode.SHAPE_VIOLATED,
                new Location("b.txt", 3),
                "person/b: This person has no name. Give the name of the person.");
        assertEquals(
                List.of(expected),
                CHECKER.check(
                        graph,
                        "b.txt",
                        iri -> iri.equals(BASE + "person/b")
                                ? Optional.of(new Location("b.txt", 3))
                                : Optional.empty()));
    }

    @Test
    void partOfAThingFallsBackToTheLineOfTheThing() {
        Graph graph = graph("<supervision/b/x> sup:participation <supervision/b/x#co-supervisor> ."
                + " <supervision/b/x#co-supervisor> a sup:Participation ; sup:disclosure sup:disclosure-not-stated .");
        assertEquals(List.of(9), lines(graph, iri -> iri.equals(BASE + "supervision/b/x") ? 9 : 0));
        assertEquals(List.of(11), lines(graph, iri -> iri.endsWith("#co-supervisor") ? 11 : 9));
        assertEquals(List.of(0), lines(graph, iri -> 0));
    }

    @Test
    void problemsComeInLineOrderAndThenBySubject() {
        var text = new StringBuilder();
        for (String name : List.of("d", "a", "c", "b")) {
            text.append("<person/").append(name).append("> a foaf:Person , schema:Person . ");
        }
        List<String> order = CHECKER
                .check(
                        graph(text.toString()),
                        "x.txt",
                        iri -> Optional.of(new Location("x.txt", iri.endsWith("d") ? 1 : 2)))
                .stream()
                .map(problem -> problem.location() + " " + problem.message().substring(0, 8))
                .toList();
        assertEquals(List.of("x.txt:1 person/d", "x.txt:2 person/a", "x.txt:2 person/b", "x.txt:2 person/c"), order);
    }

    @Test
    void ruleBrokenTwiceByOneSubjectIsToldOnce() {
        Graph graph = graph("<person/b> a foaf:Person , schema:Person ; foaf:name 'B' ; schema:name 'C' .");
        assertEquals(1, CHECKER.check(graph, "b.txt", iri -> Optional.empty()).size());
    }

    @Test
    void blankSubjectIsReportedAndNotACrash() {
        Graph graph = graph("");
        graph.add(NodeFactory.createBlankNode(), RDF.type.asNode(), FOAF.Person.asNode());
        assertFalse(CHECKER.check(graph, "b.txt", iri -> Optional.empty()).isEmpty());
    }

    @Test
    void oneCheckerServesManyThreads() throws Exception {
        List<ShapeCase> cases = ShapeCase.all().subList(0, 40);
        List<List<Problem>> alone = new ArrayList<>();
        cases.forEach(each -> alone.add(CHECKER.check(each.broken(), each.id(), iri -> Optional.empty())));
        List<List<Problem>> together = IntStream.range(0, cases.size())
                .parallel()
                .mapToObj(i -> CHECKER.check(cases.get(i).broken(), cases.get(i).id(), iri -> Optional.empty()))
                .toList();
        assertEquals(alone, together);
    }

    private static List<Integer> lines(Graph graph, ToIntFunction<String> lineOf) {
        return CHECKER
                .check(
                        graph,
                        "b.txt",
                        iri -> Optional.of(lineOf.applyAsInt(iri))
                                .filter(line -> line > 0)
                                .map(line -> new Location("b.txt", line)))
                .stream()
                .map(problem -> problem.location().line())
                .toList();
    }

    private static Graph graph(String turtle) {
        String prefixes = "@base <" + BASE + "> . @prefix foaf: <http://xmlns.com/foaf/0.1/> ."
                + " @prefix schema: <http://schema.org/> . @prefix sup: <https://w3id.org/scholarch/supervision#> . ";
        return RDFParser.fromString(prefixes + turtle, Lang.TURTLE).toGraph();
    }
}

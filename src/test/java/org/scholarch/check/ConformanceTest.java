// SPDX-License-Identifier: Apache-2.0
package org.scholarch.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our verdict is Jena's, whatever the graph. */
class ConformanceTest {
    private static final Shapes SHAPES = Shapes.parse(ShapeChecker.shapes());
    private static final int CHANGES = 150;

    static Stream<ShapeCase> cases() throws IOException {
        return ShapeCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void brokenGraphDoesNotConform(ShapeCase broken) {
        assertEquals(broken.expected().isEmpty(), Conformance.holds(SHAPES, broken.broken()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"good.ttl", "good-levels.ttl", "good-student.ttl", "good-collaborations.ttl"})
    void verdictOnChangedGraphIsThatOfJena(String name) {
        Graph good = ShapeCase.good(name);
        assertAgreement(SHAPES, good);
        List<Triple> statements = good.find().toList();
        statements.sort(Comparator.comparing(Triple::toString));
        Random random = new Random(7);
        for (int i = 0; i < CHANGES; i++) {
            Triple one = statements.get(random.nextInt(statements.size()));
            Triple other = statements.get(random.nextInt(statements.size()));
            List<Triple> change = List.of(
                    Triple.create(one.getSubject(), other.getPredicate(), other.getObject()),
                    Triple.create(one.getSubject(), one.getPredicate(), other.getObject()));
            assertAgreement(SHAPES, changed(good, random.nextBoolean() ? one : null, change.get(random.nextInt(2))));
            assertAgreement(SHAPES, changed(good, one, other));
        }
    }

    @Test
    void kindsOfConstraintsThatOurShapesDoWithoutAreLeftToJena() {
        Shapes shapes = Shapes.parse(RDFParser.fromString("""
                        @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix : <http://example.org/> .
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        :Exactly a sh:NodeShape ; sh:targetClass :Exactly ; sh:hasValue :one ; sh:xone ( [ sh:class :A ] [ sh:class :B ] ) ;
                            sh:property [ sh:path ( :p [ sh:zeroOrMorePath :p ] ) ; sh:class :A ; sh:lessThan :q ] .
                        :Closed a sh:NodeShape ; sh:targetClass :Closed ; sh:closed true ; sh:ignoredProperties ( :p ) ;
                            sh:property [ sh:path :q ; sh:deactivated true ; sh:minCount 3 ] .
                        :Two a sh:NodeShape ; sh:targetClass :Two ;
                            sh:property [ sh:path :p ; sh:qualifiedValueShape [ sh:class :A ] ; sh:qualifiedValueShapesDisjoint true ; sh:qualifiedMinCount 1 ] ;
                            sh:property [ sh:path :p ; sh:qualifiedValueShape [ sh:class :B ] ; sh:qualifiedValueShapesDisjoint true ; sh:qualifiedMaxCount 0 ] .
                        :Nested a sh:NodeShape ; sh:targetSubjectsOf :root ;
                            sh:property [ sh:path :root ; sh:property [ sh:path :p ; sh:maxCount 1 ] ] .
                        """, Lang.TURTLE).toGraph());
        List<Node> nodes = new ArrayList<>();
        for (String name :
                List.of("one", "two", "A", "B", "Exactly", "Closed", "Two", "p", "q", "root", "type", "sub")) {
            nodes.add(
                    switch (name) {
                        case "type" -> RDF.Nodes.type;
                        case "sub" -> RDFS.Nodes.subClassOf;
                        default -> NodeFactory.createURI("http://example.org/" + name);
                    });
        }
        Random random = new Random(3);
        for (int i = 0; i < 400; i++) {
            Graph graph = RDFParser.fromString("", Lang.TURTLE).toGraph();
            for (int j = random.nextInt(9); j >= 0; j--) {
                graph.add(nodes.get(random.nextInt(3)), nodes.get(7 + random.nextInt(5)), nodes.get(random.nextInt(7)));
            }
            assertAgreement(shapes, graph);
        }
    }

    private static void assertAgreement(Shapes shapes, Graph graph) {
        boolean expected = ShaclValidator.get().validate(shapes, graph).conforms();
        assertEquals(
                expected,
                Conformance.holds(shapes, graph),
                () -> graph.find().toList().toString());
    }

    private static Graph changed(Graph good, @Nullable Triple without, Triple with) {
        Graph graph = RDFParser.fromString("", Lang.TURTLE).toGraph();
        good.find().filterDrop(triple -> triple.equals(without)).forEachRemaining(graph::add);
        graph.add(with);
        return graph;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholarch.check.ShapeChecker;
import org.scholarch.rdf.GraphCollector;
import org.scholarch.vocab.Minter;
import org.scholarch.vocab.Skos;
import org.scholarch.vocab.Sup;

class VocabularyMapperTest {
    private static final Node PREF_LABEL = NodeFactory.createURI(Skos.PREF_LABEL);
    private static final Graph ONTOLOGY = RDFDataMgr.loadGraph("ontology/supervision.ttl");

    private final Graph graph = graph();

    static Stream<String> concepts() {
        return Stream.of(
                Sup.level("doctorate"),
                Sup.level("masters-research"),
                Sup.level("collaborating-alumni"),
                Sup.ROLE_PRINCIPAL_SUPERVISOR,
                Sup.ROLE_CO_SUPERVISOR,
                Sup.ROLE_SUPERVISEE,
                Sup.status("completed"),
                Sup.DISCLOSURE_NAMED,
                Sup.DISCLOSURE_NOT_STATED,
                Sup.DISCLOSURE_WITHHELD,
                Sup.NS + "levels");
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void conceptHasTheLabelsOfTheOntologyInBothLanguages(String concept) {
        Set<String> labels = labels(graph, concept);
        assertEquals(labels(ONTOLOGY, concept), labels);
        assertEquals(2, labels.size());
        assertTrue(labels.stream().anyMatch(it -> it.endsWith("@fr")), labels::toString);
    }

    @Test
    void everyConceptOfTheOntologyIsThereAndNothingElseOfIt() {
        Node inScheme = NodeFactory.createURI(Skos.IN_SCHEME);
        assertEquals(
                ONTOLOGY.find(Node.ANY, inScheme, Node.ANY).toSet(),
                graph.find(Node.ANY, inScheme, Node.ANY).toSet());
        assertTrue(graph.find().toList().stream()
                .noneMatch(triple -> triple.getPredicate().getURI().contains("owl#")));
    }

    @Test
    void graphKeepsToTheShapes() {
        assertEquals(List.of(), new ShapeChecker().check(graph, "it", subject -> Optional.empty()));
    }

    private static Set<String> labels(Graph graph, String concept) {
        return graph
                .find(NodeFactory.createURI(concept), PREF_LABEL, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm() + "@"
                        + triple.getObject().getLiteralLanguage())
                .toList()
                .stream()
                .collect(Collectors.toSet());
    }

    private static Graph graph() {
        var collector = new GraphCollector();
        var minter = new Minter("https://data.example/");
        var mapper = new VocabularyMapper(minter);
        assertEquals("https://data.example/graph/dataset/vocabulary", mapper.graph());
        mapper.map(collector);
        return collector.graph();
    }
}

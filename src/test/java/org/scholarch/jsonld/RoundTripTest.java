// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.scholarch.jsonld.JsonLdWriter.Form;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Schema;

/** What is written is what was known: nothing is lost in data, nothing is added in pages. */
class RoundTripTest {
    private static final JsonLdWriter EMBEDDED = new JsonLdWriter(Form.EMBEDDED);
    private static final JsonLdWriter DATA = new JsonLdWriter(Form.DATA);

    @Provide
    Arbitrary<List<Triple>> statements() {
        return RandomGraphs.statements();
    }

    @Property(tries = 300)
    void dataHoldsExactlyTheGraph(@ForAll("statements") List<Triple> statements) {
        byte[] json = DATA.write(graph(statements), RandomGraphs.PAGE);
        assertEquals(Set.copyOf(statements), set(Titanium.withoutContexts().read(json)));
    }

    @Property(tries = 150)
    void pagesHoldNothingButSchemaOrgStatementsOfTheGraph(@ForAll("statements") List<Triple> statements)
            throws IOException {
        holdsOnlyKnownStatements(statements, Titanium.withStandIn());
    }

    @Test
    void pagesAreReadTheSameUnderTheContextThatSchemaOrgPublishes() throws IOException {
        assumeTrue(Files.exists(Titanium.SCHEMA_ORG), "skipped: " + Titanium.SCHEMA_ORG + " is not there");
        Titanium titanium = Titanium.withSchemaOrg();
        RandomGraphs.statements().sampleStream().limit(40).forEach(s -> holdsOnlyKnownStatements(s, titanium));
        for (String name : GoldenTest.NAMES) {
            Graph graph = GoldenTest.graph(name);
            byte[] json = EMBEDDED.write(graph, GoldenTest.root(name));
            assertTrue(set(graph).containsAll(set(titanium.read(json))), name);
        }
    }

    @Test
    void everythingThatAProfileCanSayComesBack() throws IOException {
        Graph graph = RDFParser.source("src/test/resources/org/scholarch/map/full.ttl")
                .toGraph();
        Node page = node(RandomGraphs.BASE + "person/ada-moreau.html");
        assertEquals(set(graph), set(Titanium.withoutContexts().read(DATA.write(graph, page))));
        Set<Triple> embedded = set(Titanium.withStandIn().read(EMBEDDED.write(graph, page)));
        assertTrue(set(graph).containsAll(embedded));
        for (String property : List.of(
                Schema.GIVEN_NAME,
                Schema.FAMILY_NAME,
                Schema.ALTERNATE_NAME,
                Schema.SAME_AS,
                Schema.START_DATE,
                Schema.END_DATE,
                Schema.DATE_PUBLISHED,
                Schema.IS_PART_OF)) {
            assertEquals(ofProperty(set(graph), property), ofProperty(embedded, property));
        }
    }

    private static Set<Triple> ofProperty(Set<Triple> triples, String property) {
        Set<Triple> some = new HashSet<>(triples);
        some.removeIf(triple -> !triple.predicateMatches(node(property)));
        return some;
    }

    @Property(tries = 100)
    void theOrderOfTheGraphDoesNotShow(@ForAll("statements") List<Triple> statements, @ForAll long seed) {
        List<Triple> shuffled = new ArrayList<>(statements);
        Collections.shuffle(shuffled, new Random(seed));
        for (JsonLdWriter writer : List.of(EMBEDDED, DATA)) {
            assertArrayEquals(
                    writer.write(graph(statements), RandomGraphs.PAGE),
                    writer.write(graph(shuffled), RandomGraphs.PAGE));
        }
    }

    @Property(tries = 100)
    void theBytesCanStandInAScriptElement(@ForAll("statements") List<Triple> statements) {
        for (JsonLdWriter writer : List.of(EMBEDDED, DATA)) {
            String json = new String(writer.write(graph(statements), RandomGraphs.PAGE), StandardCharsets.UTF_8);
            assertFalse(json.contains("<") || json.contains("\u2028") || json.contains("\u2029"), json);
        }
    }

    private static void holdsOnlyKnownStatements(List<Triple> statements, Titanium titanium) {
        Set<Triple> read = set(titanium.read(EMBEDDED.write(graph(statements), RandomGraphs.PAGE)));
        Set<Triple> known = Set.copyOf(statements);
        Set<Triple> typed = new HashSet<>();
        for (Triple triple : read) {
            assertTrue(known.contains(triple), () -> "not in the graph: " + triple);
            boolean type = triple.predicateMatches(node(Rdf.TYPE));
            assertTrue(
                    (type ? triple.getObject() : triple.getPredicate()).getURI().startsWith(Schema.NS));
        }
        // The root's own statements are all there, save those that lead to what schema.org has no class for.
        if (statements.stream().anyMatch(t -> isSchemaOrgType(t, RandomGraphs.PAGE))) {
            statements.stream()
                    .filter(t -> t.subjectMatches(RandomGraphs.PAGE))
                    .filter(t -> t.getPredicate().getURI().startsWith(Schema.NS))
                    .filter(t -> t.getObject().isLiteral()
                            || statements.stream().anyMatch(o -> isSchemaOrgType(o, t.getObject())))
                    .forEach(typed::add);
            assertTrue(read.containsAll(typed), () -> typed + " are not all in " + read);
        }
    }

    private static boolean isSchemaOrgType(Triple triple, Node subject) {
        return triple.subjectMatches(subject)
                && triple.predicateMatches(node(Rdf.TYPE))
                && triple.getObject().getURI().startsWith(Schema.NS);
    }

    private static Node node(String iri) {
        return org.apache.jena.graph.NodeFactory.createURI(iri);
    }

    private static Graph graph(List<Triple> statements) {
        Graph graph = GraphFactory.createDefaultGraph();
        statements.forEach(graph::add);
        return graph;
    }

    private static Set<Triple> set(Graph graph) {
        return graph.find().toSet();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.computed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholarch.network.Network;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Computed;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Schema;

class IndexesTest {
    private static final String PREFIXES = "PREFIX computed: <" + Computed.NS + "> PREFIX : <https://a.example/> ";
    private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    private final AtomicLong change = new AtomicLong();
    private final Indexes indexes = new Indexes(dataset, change::get).attach();

    @BeforeEach
    void chainOfFour() {
        Txn.executeWrite(dataset, () -> {
            wrote("ada", "ben", 2);
            wrote("ben", "cem", 1);
            wrote("cem", "dan", 3);
            state(iri("ada"), Rdf.TYPE, NodeFactory.createURI(Foaf.PERSON));
            state(iri("ada"), Schema.NAME, NodeFactory.createLiteralString("Ada Ångström"));
            state(iri("page"), Foaf.PRIMARY_TOPIC, iri("ada"));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            () computed:isThere ()                                  | ''
            (?a ?b) computed:path (:ada :dan)                       | ada 0, ben 1, cem 2, dan 3
            (?a ?b) computed:path (:ada :nobody)                    | none
            (?a ?b) computed:path (:ada "ben")                      | none
            (?a ?b) computed:path (:ada ?unbound)                   | none
            (?a 2) computed:path (:ada :dan)                        | cem
            (:ben ?b) computed:path (:ada :dan)                     | 1
            BIND(:dan AS ?to) (?a 3) computed:path (:ada ?to)       | dan
            BIND(:cem AS ?a) (?a ?b) computed:path (:ada :dan)      | cem 2
            (?a ?a) computed:path (:ada :dan)                       | none
            (?a ?b) computed:coAuthors (:ben 9)                     | ada 2, cem 1
            (?a ?b) computed:coAuthors (:ben 1)                     | ada 2
            (?a ?b ?c) computed:suggestions (:ada 9)                | cem 1 ben
            (?a ?b ?c) computed:circle (:ada 9)                     | ada ben 2, ben ada 2
            (?a ?b ?c) computed:pairs (2 9)                         | cem dan 3, ada ben 2
            (?a ?b ?c) computed:pairs (0 1)                         | cem dan 3
            (?a ?b ?c) computed:pairs (0 -1)                        | none
            (?a ?b ?c ?d) computed:named ("angstrom" "person" 9)       | ada Ada Ångström person true
            (?a ?b ?c ?d) computed:named ("angstrom" "any" 9)          | ada Ada Ångström person true
            (?a ?b ?c ?d) computed:named ("angstrom" "topic" 9)        | none
            GRAPH ?g { (?a ?b) computed:path (:ada :dan) }          | none
            """)
    void queryGetsWhatTheIndexesSay(String pattern, String expected) {
        assertEquals(expected, ask("SELECT ?a ?b ?c ?d { " + pattern + " }"));
    }

    @Test
    void choiceOfGraphsIsAnotherDataset() {
        Txn.executeWrite(dataset, () -> dataset.add(iri("g"), iri("s"), iri("p"), iri("o")));

        assertEquals("none", ask("SELECT ?a FROM :g { (?a ?b) computed:path (:ada :dan) }"));
        assertEquals("s", ask("SELECT ?a FROM :g { ?a :p ?b FILTER NOT EXISTS { () computed:isThere () } }"));
    }

    @Test
    void datasetWithoutIndexesHasThemNot() {
        DatasetGraph other = DatabaseMgr.createDatasetGraph();

        assertEquals("none", ask(other, "SELECT ?a { () computed:isThere () }"));
        assertEquals("", ask(other, "SELECT ?a { FILTER NOT EXISTS { () computed:isThere () } }"));
        assertEquals("none", ask("SELECT ?a { FILTER NOT EXISTS { () computed:isThere () } }"));
    }

    @Test
    void wrongNumberOfThingsIsTold() {
        assertThrows(QueryBuildException.class, () -> ask("SELECT ?a { (?a) computed:path (:ada :dan) }"));
        assertThrows(QueryBuildException.class, () -> ask("SELECT ?a { (?a ?b) computed:path (:ada) }"));
        assertThrows(QueryBuildException.class, () -> ask("SELECT ?a { ?a computed:path :ada }"));
    }

    @Test
    void networkIsReadAgainWhenTheNumberOfTheChangeMoves() {
        Network before = Txn.calculateRead(dataset, indexes::network);
        Txn.executeWrite(dataset, () -> wrote("ada", "dan", 1));
        assertSame(before, Txn.calculateRead(dataset, indexes::network));

        change.incrementAndGet();
        indexes.prepare();

        assertNotSame(before, Txn.calculateRead(dataset, indexes::network));
        assertEquals("ada 0, dan 1", ask("SELECT ?a ?b { (?a ?b) computed:path (:ada :dan) }"));
    }

    private String ask(String query) {
        return ask(dataset, query);
    }

    /** The rows, with the last part of addresses. */
    private static String ask(DatasetGraph asked, String query) {
        List<String> rows = new ArrayList<>();
        Txn.executeRead(asked, () -> {
            try (QueryExec execution =
                    QueryExec.dataset(asked).query(PREFIXES + query).build()) {
                RowSet found = execution.select();
                found.forEachRemaining(row -> rows.add(String.join(
                        " ",
                        found.getResultVars().stream()
                                .map(row::get)
                                .filter(node -> node != null)
                                .map(IndexesTest::text)
                                .toList())));
            }
        });
        return rows.isEmpty() ? "none" : String.join(", ", rows);
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI().replaceAll(".*/", "") : node.getLiteralLexicalForm();
    }

    private void wrote(String one, String other, int works) {
        Node collaboration = iri(one + "-" + other);
        state(collaboration, Coa.MEMBER, iri(one));
        state(collaboration, Coa.MEMBER, iri(other));
        state(
                collaboration,
                Coa.PUBLICATION_COUNT,
                NodeFactory.createLiteralDT(String.valueOf(works), XSDDatatype.XSDinteger));
    }

    private void state(Node subject, String property, Node object) {
        dataset.add(Quad.defaultGraphIRI, subject, NodeFactory.createURI(property), object);
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("https://a.example/" + name);
    }
}

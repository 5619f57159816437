// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.serve.RunningServer.BASE;
import static org.scholarch.serve.RunningServer.encoded;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarch.store.Layout;
import org.scholarch.store.Run;

/** With the salt in the ledger the names of people who are forgotten could be tried out: nobody gets it by HTTP. */
class HiddenLedgerTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private static final String LEDGER = "<" + BASE + "graph/dataset/ledger>";
    private static final String SALT = "<" + BASE + "graph/dataset/ledger#salt>";
    private static final String VALUE = "<http://www.w3.org/ns/prov#value>";

    private static String salt = "";

    @BeforeAll
    static void forgetSomebody() {
        String graph = BASE + "graph/person/hidden";
        var statements = GraphFactory.createGraphMem();
        statements.add(Triple.create(
                NodeFactory.createURI(BASE + "person/hidden"),
                NodeFactory.createURI("http://xmlns.com/foaf/0.1/name"),
                NodeFactory.createLiteralString("Hidden")));
        try (Run run = SERVER.store().begin(Clock.systemUTC())) {
            run.put(graph, statements);
            run.note("policy", "policy-of-the-store");
            run.commit();
        }
        try (Run run = SERVER.store().begin(Clock.systemUTC())) {
            run.remove(graph);
            run.forget();
            run.commit();
        }
        var dataset = SERVER.store().dataset();
        Layout layout = new Layout(BASE);
        salt = Txn.calculateRead(
                dataset,
                () -> dataset.find(layout.ledger(), layout.salt(), Node.ANY, Node.ANY)
                        .next()
                        .getObject()
                        .getLiteralLexicalForm());
    }

    static Stream<String> queries() {
        return Stream.of(
                "SELECT * { GRAPH LEDGER { ?s ?p ?o } }",
                "SELECT * { GRAPH LEDGER { SALT VALUE ?o } }",
                "SELECT ?o { GRAPH ?g { SALT VALUE ?o } }",
                "SELECT ?o { GRAPH ?g { ?s VALUE ?o } }",
                "SELECT ?o { GRAPH ?g { ?s VALUE|VALUE ?o } }",
                "SELECT ?o { GRAPH ?g { SALT VALUE* ?o } }",
                "SELECT ?o { GRAPH LEDGER { SALT (VALUE|!VALUE) ?o } }",
                "SELECT ?o { VALUES ?g { LEDGER } GRAPH ?g { ?s VALUE ?o } }",
                "SELECT ?o { GRAPH ?g { ?s VALUE ?o } } VALUES ?g { LEDGER }",
                "SELECT ?o { BIND(LEDGER AS ?g) GRAPH ?g { ?s VALUE ?o } }",
                "SELECT ?o { { SELECT ?g { BIND(LEDGER AS ?g) } } GRAPH ?g { ?s VALUE ?o } }",
                "SELECT ?o { { SELECT ?o { GRAPH ?g { ?s VALUE ?o } } } }",
                "SELECT ?o { ?x ?y ?z OPTIONAL { GRAPH ?g { SALT VALUE ?o } } } LIMIT 3",
                "SELECT ?o { { ?o <x:y> ?z } UNION { GRAPH ?g { ?s VALUE ?o } } }",
                "SELECT ?o { GRAPH <" + BASE + "graph/dataset/changes> { GRAPH ?g { ?s VALUE ?o } } }",
                "SELECT ?o { GRAPH ?h { ?s VALUE ?o GRAPH ?g { ?s VALUE ?o } } }",
                "SELECT ?o { GRAPH ?g { { SELECT (SAMPLE(?v) AS ?o) { SALT VALUE ?v } } } }",
                "SELECT ?o { GRAPH <urn:x-arq:UnionGraph> { SALT VALUE ?o } }",
                "SELECT ?o { GRAPH ?g { ?s VALUE ?o } } ORDER BY ?o",
                "SELECT (GROUP_CONCAT(?v) AS ?o) { GRAPH ?g { ?s VALUE ?v } }",
                "SELECT ?g { GRAPH ?g {} }",
                "DESCRIBE SALT",
                "DESCRIBE LEDGER SALT",
                "DESCRIBE ?s { BIND(SALT AS ?s) }",
                "CONSTRUCT { ?s VALUE ?o } { GRAPH ?g { ?s VALUE ?o } }");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void noQueryGetsTheSalt(String query) {
        HttpResponse<String> answer = ask(query);
        assertEquals(200, answer.statusCode(), answer.body());
        requireNothing(answer);
    }

    /** What could be asked letter by letter: each of these is true when the ledger is seen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { GRAPH ?g { SALT VALUE ?o } }",
                "ASK { GRAPH LEDGER {} }",
                "ASK { FILTER EXISTS { GRAPH ?g { SALT VALUE ?o } } }",
                "ASK { FILTER EXISTS { GRAPH LEDGER { SALT VALUE ?o } } }",
                "ASK { BIND(LEDGER AS ?g) FILTER EXISTS { GRAPH ?g { SALT VALUE ?o } } }",
                "ASK { BIND(<urn:x-arq:UnionGraph> AS ?g) FILTER EXISTS { GRAPH ?g { SALT VALUE ?o } } }",
                "ASK { BIND(EXISTS { GRAPH ?g { SALT VALUE ?o } } AS ?x) FILTER(?x) }",
                "ASK { BIND(1 AS ?x) MINUS { BIND(1 AS ?x) FILTER NOT EXISTS { GRAPH ?g { SALT VALUE ?o } } } }",
                "ASK { { SELECT ?x { BIND(1 AS ?x) } GROUP BY ?x HAVING (?x = 1) (EXISTS { GRAPH ?g { SALT VALUE ?o } }) } }",
                "ASK { { SELECT (SUM(IF(EXISTS { GRAPH ?g { SALT VALUE ?o } }, 1, 0)) AS ?n) { BIND(1 AS ?x) } } FILTER(?n > 0) }",
                "ASK { FILTER EXISTS { FILTER EXISTS { GRAPH <urn:x-arq:UnionGraph> { SALT VALUE ?o } } } }"
            })
    void noQuestionTellsThatThereIsOne(String query) {
        HttpResponse<String> answer =
                SERVER.get("/sparql?query=" + encoded(spelt(query)), "Accept", "application/sparql-results+json");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().replaceAll("\\s", "").contains("\"boolean\":false"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM LEDGER { ?s ?p ?o }",
                "SELECT * FROM NAMED LEDGER { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * FROM <urn:x-arq:UnionGraph> { ?s ?p ?o }",
                "ASK FROM LEDGER { SALT VALUE ?o }"
            })
    void ledgerIsNoPartOfADataset(String query) {
        HttpResponse<String> answer = ask(query);
        assertEquals(400, answer.statusCode(), answer.body());
        requireNothing(answer);
    }

    @Test
    void ledgerIsNoPartOfADatasetThatTheRequestNames() {
        String query = "/sparql?query=" + encoded("SELECT * { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }");
        String ledger = encoded(BASE + "graph/dataset/ledger");
        for (String parameter : new String[] {"default-graph-uri=", "named-graph-uri="}) {
            HttpResponse<String> answer = SERVER.get(query + "&" + parameter + ledger, "Accept", "text/csv");
            assertEquals(400, answer.statusCode(), answer.body());
            requireNothing(answer);
        }
    }

    /** The records and the log of changes can be asked for as ever. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?s { GRAPH ?g { ?s <http://xmlns.com/foaf/0.1/name> ?o } } LIMIT 1",
                "SELECT ?g { GRAPH ?g { <" + BASE + "person/ines-aldana> ?p ?o } } LIMIT 1",
                "SELECT ?o { GRAPH <" + BASE + "graph/dataset/changes> { ?s VALUE ?o } } LIMIT 1",
                "SELECT ?o { ?s <http://xmlns.com/foaf/0.1/name> ?n GRAPH ?g { ?s ?p ?o } } LIMIT 1",
                "SELECT ?s FROM <" + BASE + "graph/person/all> { ?s ?p ?o } LIMIT 1"
            })
    void othersGraphsAreSeen(String query) {
        HttpResponse<String> answer = ask(query);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(2, answer.body().lines().count(), answer.body());
    }

    @Test
    void descriptionOfAThingIsWhatItsGraphsSay() {
        String described = ask("DESCRIBE <" + BASE + "person/ines-aldana>").body();
        assertTrue(described.contains("Aldana"), described);
        String change = ask("DESCRIBE <" + BASE + "change/1>").body();
        assertTrue(change.contains("activitystreams#"), change);
    }

    private static void requireNothing(HttpResponse<String> answer) {
        assertFalse(salt.isEmpty() || answer.body().contains(salt), answer.body());
        assertFalse(answer.body().contains("policy-of-the-store"), answer.body());
        assertTrue(answer.body().lines().noneMatch(line -> line.endsWith("dataset/ledger")), answer.body());
    }

    private static HttpResponse<String> ask(String query) {
        boolean graph = query.startsWith("DESCRIBE") || query.startsWith("CONSTRUCT");
        return SERVER.get(
                "/sparql?query=" + encoded(spelt(query)), "Accept", graph ? "application/n-triples" : "text/csv");
    }

    private static String spelt(String query) {
        return query.replace("LEDGER", LEDGER)
                .replace("SALT", SALT)
                .replace("VALUES", "values")
                .replace("VALUE", VALUE);
    }
}

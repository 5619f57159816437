// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.serve.RunningServer.encoded;
import static org.scholarch.serve.RunningServer.header;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlTest {
    private static final String ALL = "SELECT ?s { ?s ?p ?o }";

    @RegisterExtension
    static final RunningServer SERVER =
            new RunningServer(RunningServer.BASE, new ServerSettings.Limits(Duration.ofSeconds(2), 100, 4096));

    @RegisterExtension
    static final RunningServer LENIENT = new RunningServer();

    @Test
    void queryIsAnsweredByGetAndByBothKindsOfPost() {
        String query = "SELECT ?name { <https://example.org/person/plato> <http://xmlns.com/foaf/0.1/name> ?name }";
        List<HttpResponse<String>> responses = List.of(
                SERVER.query(query),
                SERVER.post("/sparql", query, "Content-Type", "application/sparql-query", "Accept", "text/csv"),
                SERVER.post(
                        "/sparql",
                        "query=" + encoded(query),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Accept",
                        "text/csv"));
        for (HttpResponse<String> response : responses) {
            assertEquals(200, response.statusCode());
            assertEquals("name\r\nPlato\r\n", response.body());
            assertEquals("*", header(response, "Access-Control-Allow-Origin"));
            assertEquals("Accept", header(response, "Vary"));
            assertEquals("", header(response, "Server"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, SELECT * { ?s ?p ?o } LIMIT 1",
        "application/sparql-results+xml, SELECT * { ?s ?p ?o } LIMIT 1",
        "text/csv, SELECT * { ?s ?p ?o } LIMIT 1",
        "text/tab-separated-values, SELECT * { ?s ?p ?o } LIMIT 1",
        "text/turtle, CONSTRUCT WHERE { ?s ?p ?o } LIMIT 1",
        "application/n-triples, CONSTRUCT WHERE { ?s ?p ?o } LIMIT 1",
        "application/ld+json, CONSTRUCT WHERE { ?s ?p ?o } LIMIT 1",
        "application/rdf+xml, DESCRIBE <https://example.org/person/plato>",
        "application/sparql-results+json, ASK {}",
    })
    void resultsComeInTheAskedForFormat(String type, String query) {
        HttpResponse<String> response = SERVER.get("/sparql?query=" + encoded(query), "Accept", type);
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(type, header(response, "Content-Type").split(";", -1)[0]);
    }

    @Test
    void innerQueriesCountEverything() {
        String count = SERVER.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
                .body()
                .lines()
                .toList()
                .get(1);
        assertTrue(Integer.parseInt(count) > 1000, count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&timeout=60", "&timeout=60000,60000"})
    void longQueryIsGivenUpWhateverTheClientWants(String parameter) {
        String query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        Instant before = Instant.now();
        HttpResponse<String> response = SERVER.get("/sparql?query=" + encoded(query) + parameter, "Timeout", "60000");
        assertEquals(503, response.statusCode());
        assertTrue(Duration.between(before, Instant.now()).toSeconds() < 15);
        assertTrue(response.body().length() < 200, response.body());
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
    }

    @Test
    void queriesBeyondThePlacesAreTurnedAwayAndPagesStillCome() {
        String query = encoded("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
        List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(CompletableFuture.supplyAsync(
                    () -> SERVER.get("/sparql?query=" + query), Thread::startVirtualThread));
        }
        assertEquals(200, SERVER.get("/person/plato.html").statusCode());
        List<HttpResponse<String>> answers =
                all.stream().map(CompletableFuture::join).toList();
        assertTrue(answers.stream().allMatch(answer -> answer.statusCode() == 503));
        assertTrue(answers.stream()
                .anyMatch(answer -> header(answer, "Retry-After").equals("10")));
        assertEquals(200, SERVER.query("ASK {}").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT DISTINCT ?c ?f ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } OFFSET 99999999",
                "SELECT * { { SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (STR(?i) = 'no') } OFFSET 1 } }",
            })
    void queryThatSkipsSolutionsIsGivenUpToo(String query) {
        assertEquals(503, SERVER.query(query).statusCode());
    }

    @Test
    void noOtherServerIsEverAsked() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        other.start();
        try {
            String there = "<http://localhost:" + other.getAddress().getPort() + "/x>";
            SERVER.query("SELECT * FROM " + there + " { ?s ?p ?o }");
            SERVER.query("SELECT * FROM NAMED " + there + " { GRAPH ?g { ?s ?p ?o } }");
            SERVER.query("SELECT * { GRAPH " + there + " { ?s ?p ?o } }");
            SERVER.query("SELECT * { SERVICE SILENT " + there + " { ?s ?p ?o } }");
            SERVER.query("DESCRIBE " + there);
            SERVER.get("/sparql?query=" + encoded(ALL) + "&default-graph-uri="
                    + encoded(there.substring(1, there.length() - 1)));
            SERVER.post(
                    "/sparql",
                    "update=" + encoded("LOAD " + there),
                    "Content-Type",
                    "application/x-www-form-urlencoded");
            assertEquals(0, calls.get());
        } finally {
            other.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o . SERVICE ?o { ?a ?b ?c } }",
                "SELECT * { { SELECT * { OPTIONAL { SERVICE <http://localhost:1/> {} } } } }",
                "SELECT * { { ?s ?p ?o } UNION { GRAPH ?g { SERVICE <http://localhost:1/> {} } } }",
                "SELECT * { ?s ?p ?o MINUS { SERVICE <http://localhost:1/> {} } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/> {} } }",
                "SELECT * { ?s ?p ?o FILTER (1 = 2 || !(NOT EXISTS { SERVICE <http://localhost:1/> {} })) }",
                "SELECT (EXISTS { SERVICE <http://localhost:1/> {} } AS ?e) {}",
                "SELECT (SUM(IF(EXISTS { SERVICE <http://localhost:1/> {} }, 1, 0)) AS ?e) {}",
                "SELECT * { BIND (EXISTS { SERVICE <http://localhost:1/> {} } AS ?e) }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <http://localhost:1/> {} })",
                "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://localhost:1/> {} })",
                "ASK { SERVICE <http://localhost:1/> {} }",
                "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                "DESCRIBE ?s WHERE { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                "SELECT * { BIND (<java:java.lang.System>() AS ?x) }",
                "PREFIX j: <java:java.lang.> SELECT * { FILTER (j:System(1)) }",
                "SELECT * { BIND (<\\u006aava:java.lang.System>() AS ?x) }",
                "SELECT * { ?s <java:org.example.Property> ?o }",
                "SELECT * { ?s (<java:org.example.Property>|<http://example.org/p>) ?o }",
                "SELECT (<java:org.example.Sum>(?o) AS ?x) { ?s ?p ?o }",
                "SELECT * { BIND (<http://jena.apache.org/ARQ/jsFunction#f>() AS ?x) }",
                "SELECT * { BIND (<http://www.w3.org/2005/xpath-functions#apply>(<java:x>) AS ?x) }",
                "SELECT * { BIND (CALL(IRI(\"java:x\")) AS ?x) }",
                "SELECT * { LET (?x := 1) }",
                "INSERT DATA { <a:a> <a:a> <a:a> }",
                "DELETE WHERE { ?s ?p ?o }",
                "LOAD <http://localhost:1/>",
                "not a query",
                "",
            })
    void whatStrangersMayNotRunIsRefused(String query) {
        HttpResponse<String> response = SERVER.query(query);
        assertEquals(400, response.statusCode(), response.body());
        assertTrue(header(response, "Content-Type").startsWith("text/plain"));
        assertFalse(response.body().contains("\tat "), response.body());
        assertFalse(response.body().isBlank());
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?service { ?service ?p \"SERVICE <x>\" } # SERVICE",
                "SELECT * { ?s ?p ?o FILTER (xsd:integer(?o) > 1) } ",
                "SELECT (AVG(?o) AS ?a) { ?s ?p ?o } HAVING (COUNT(*) > 1)",
                "SELECT * { ?s (^<http://schema.org/author>/<http://schema.org/name>)* ?o } LIMIT 3",
                "SELECT * { VALUES ?x { 1 2 } FILTER NOT EXISTS { ?x ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER (REGEX(STR(?o), \"a\", \"i\") && ?o IN (1, 2)) }",
            })
    void plainSparqlIsAnswered(String query) {
        String prefixed = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> " + query;
        assertEquals(200, SERVER.query(prefixed).statusCode(), query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "FILTER (", "FILTER !", "{SELECT*"})
    void queryThatIsNestedTooDeepTellsNothingAndBreaksNothing(String opening) {
        String part = opening.replace("FILTER ", "");
        String query = "SELECT * {" + opening + part.repeat(60_000 / part.length());
        HttpResponse<String> response = LENIENT.post("/sparql", query, "Content-Type", "application/sparql-query");
        assertTrue(response.statusCode() == 400 || response.statusCode() == 500, response.body());
        assertFalse(response.body().contains("\tat "), response.body());
        assertTrue(response.body().length() < 2000, response.body());
        assertEquals(200, LENIENT.query("ASK {}").statusCode());
    }

    @Test
    void tooLongQueryIsRefusedHoweverItComes() {
        String query = ALL + " #" + "x".repeat(4096);
        String[] form = {"Content-Type", "application/x-www-form-urlencoded"};
        assertEquals(413, SERVER.query(query).statusCode());
        assertEquals(
                413,
                SERVER.post("/sparql", query, "Content-Type", "application/sparql-query")
                        .statusCode());
        assertEquals(
                413, SERVER.post("/sparql", "query=" + encoded(query), form).statusCode());
        assertEquals(
                413,
                SERVER.post("/sparql", "query=" + "x".repeat(1 << 20), form).statusCode());
    }

    @Test
    void postOfUnknownLengthIsRefused() {
        HttpResponse<String> response =
                SERVER.send(SERVER.request("/sparql", "Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[10]))));
        assertEquals(411, response.statusCode());
    }

    @Test
    void updateIsRefusedAndChangesNothing() {
        long before = SERVER.store().version();
        String update = "INSERT DATA { <a:a> <a:a> <a:a> }";
        assertEquals(
                415,
                SERVER.post("/sparql", update, "Content-Type", "application/sparql-update")
                        .statusCode());
        HttpResponse<String> form = SERVER.post(
                "/sparql", "update=" + encoded(update), "Content-Type", "application/x-www-form-urlencoded");
        assertEquals(400, form.statusCode());
        assertEquals(405, SERVER.method("PUT", "/sparql").statusCode());
        assertEquals(405, SERVER.method("DELETE", "/sparql").statusCode());
        assertEquals(before, SERVER.store().version());
        assertEquals(
                "_askResult\r\nfalse\r\n", SERVER.query("ASK { <a:a> ?p ?o }").body());
    }

    @Test
    void datesOfRecordsAreNotToBeSeen() {
        assertEquals(
                1,
                SERVER.query("SELECT * { ?s <http://purl.org/dc/terms/modified> ?o }")
                        .body()
                        .lines()
                        .count());
    }

    @Test
    void emptyRequestIsAnsweredWithAServiceDescription() {
        HttpResponse<String> response = SERVER.get("/sparql", "Accept", "application/rdf+xml");
        assertEquals(200, response.statusCode());
        assertEquals("application/rdf+xml", header(response, "Content-Type"));
        assertTrue(response.body().contains("sparql-service-description#"));
        assertTrue(SERVER.get("/sparql").body().contains("sd:endpoint"));
    }
}

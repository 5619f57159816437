// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.serve.RunningServer.encoded;
import static org.scholarch.serve.RunningServer.header;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer to a query looks like, and that a client cannot make it look otherwise. */
class SparqlAnswerTest {
    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
    private static final String SCRIPT =
            "x\" a=b?><html xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script>";
    private static final String[] FORM = {"Content-Type", "application/x-www-form-urlencoded"};
    private static final Set<String> SAFE = Set.of(
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "text/csv",
            "text/tab-separated-values",
            "text/plain",
            "text/turtle",
            "application/ld+json",
            "application/rdf+xml");

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer(
            RunningServer.BASE, new ServerSettings.Limits(Duration.ofSeconds(2), 10_000_000, 64 * 1024));

    @ParameterizedTest
    @ValueSource(strings = {"stylesheet", "callback", "force-accept", "results", "%73tylesheet"})
    void foreignParametersHaveNoPartInTheAnswer(String name) {
        for (String query : List.of("ASK {}", "SELECT * { VALUES ?x { 1 } }", "CONSTRUCT { <a:a> <a:b> 1 } WHERE {}")) {
            for (String output : List.of("xml", "json", "text")) {
                String rest = "query=" + encoded(query) + "&output=" + output;
                String foreign = name + "=" + encoded(SCRIPT);
                String plain = SERVER.get("/sparql?" + rest).body();
                List<HttpResponse<String>> responses = List.of(
                        SERVER.get("/sparql?" + rest + "&" + foreign, "Accept", BROWSER),
                        SERVER.post("/sparql", foreign + "&" + rest, FORM),
                        SERVER.post("/sparql?" + foreign, rest, FORM),
                        SERVER.post(
                                "/sparql?output=" + output + "&" + foreign,
                                query,
                                "Content-Type",
                                "application/sparql-query"));
                for (HttpResponse<String> response : responses) {
                    assertEquals(200, response.statusCode(), response.body());
                    assertEquals(plain, response.body());
                    assertInert(response);
                }
            }
        }
    }

    @Test
    void everyAnswerIsInertErrorsToo() {
        List<HttpResponse<String>> responses = new ArrayList<>();
        for (String path : List.of(
                "/sparql",
                "/sparql?query=" + encoded("SELECT nonsense <script>"),
                "/sparql?query=" + encoded("ASK {}") + "&output=exe",
                "/sparql?query=%FF",
                "/sparql?stylesheet=x",
                "/sparql?query=" + encoded("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"))) {
            responses.add(SERVER.get(path));
        }
        responses.add(SERVER.post("/sparql", "update=x", FORM));
        assertEquals(
                List.of(200, 400, 406, 400, 400, 503, 400),
                responses.stream().map(HttpResponse::statusCode).toList());
        responses.forEach(SparqlAnswerTest::assertInert);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT *", "CONSTRUCT { <a:a> <a:b> ?x } WHERE"})
    void queryThatEndsTooLateAfterItsFirstRowIsACleanError(String form) {
        String query = form + " { { VALUES ?x { 1 } } UNION"
                + " { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (CONCAT(STR(?c), STR(?f), STR(?i)) = 'no') } }";
        HttpResponse<String> response = SERVER.get("/sparql?query=" + encoded(query));
        assertEquals(503, response.statusCode(), response.body());
        assertTrue(response.body().length() < 200, response.body());
        assertInert(response);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT | '' | application/sparql-results+json",
                "SELECT | */* | application/sparql-results+json",
                "SELECT | application/json | application/sparql-results+json",
                "SELECT | application/xml | application/sparql-results+xml",
                "SELECT | text/xml | application/sparql-results+xml",
                "SELECT | application/sparql-results+json;q=0.5, text/csv | text/csv",
                "SELECT | text/html | text/plain",
                "SELECT | BROWSER | text/plain",
                "SELECT | image/png | 406",
                "SELECT | text/turtle | 406",
                "GRAPH | '' | text/turtle",
                "GRAPH | application/json | application/ld+json",
                "GRAPH | application/xml | application/rdf+xml",
                "GRAPH | BROWSER | text/plain",
                "GRAPH | image/png | 406",
                "GRAPH | text/csv | 406",
            })
    void answerHasATypeThatTheClientTakesAndThatRunsNothing(String form, String accept, String type) {
        String query = form.equals("GRAPH") ? "CONSTRUCT { <a:a> <a:b> 1 } WHERE {}" : "SELECT * { VALUES ?x { 7 } }";
        String path = "/sparql?query=" + encoded(query);
        HttpResponse<String> response = accept.isEmpty()
                ? SERVER.get(path)
                : SERVER.get(path, "Accept", accept.equals("BROWSER") ? BROWSER : accept);
        if (type.equals("406")) {
            assertEquals(406, response.statusCode());
            assertTrue(response.body().contains(form.equals("GRAPH") ? "text/turtle" : "text/csv"), response.body());
        } else {
            assertEquals(200, response.statusCode(), response.body());
            assertEquals(type, mediaType(response));
        }
        assertInert(response);
    }

    @ParameterizedTest
    @CsvSource({
        "output=json, application/sparql-results+json",
        "output=xml, application/sparql-results+xml",
        "output=csv, text/csv",
        "output=tsv, text/tab-separated-values",
        "output=text, text/plain",
        "format=csv, text/csv",
        "format=text/csv, text/csv",
    })
    void parameterThatNamesAFormatGoesBeforeTheHeader(String parameter, String type) {
        String path = "/sparql?query=" + encoded("SELECT * { VALUES ?x { 7 } }") + "&" + parameter;
        HttpResponse<String> response = SERVER.get(path, "Accept", BROWSER);
        assertEquals(type, mediaType(response));
        assertTrue(response.body().contains("7"));
    }

    @Test
    void resultThatWouldFillTheMemoryIsRefused() {
        String query = "SELECT (CONCAT(?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a) AS ?b) { ?s ?p ?o . ?t ?q ?r " + "BIND (\""
                + "x".repeat(4000) + "\" AS ?a) }";
        HttpResponse<String> response = SERVER.get("/sparql?query=" + encoded(query));
        assertTrue(response.statusCode() == 400 || response.statusCode() == 503, response.body());
        assertTrue(response.body().length() < 200);
    }

    private static void assertInert(HttpResponse<String> response) {
        assertEquals("default-src 'none'; sandbox", header(response, "Content-Security-Policy"));
        assertEquals("nosniff", header(response, "X-Content-Type-Options"));
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
        assertEquals("Accept", header(response, "Vary"));
        assertTrue(SAFE.contains(mediaType(response)), mediaType(response));
        assertFalse(response.body().contains("stylesheet"));
    }

    private static String mediaType(HttpResponse<String> response) {
        return header(response, "Content-Type").split(";", -1)[0];
    }
}

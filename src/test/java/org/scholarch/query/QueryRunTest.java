// SPDX-License-Identifier: Apache-2.0
package org.scholarch.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.query.QueryRun.Format;

class QueryRunTest {
    private static final String ONE_NAME =
            "SELECT ?name { <https://example.org/person/ada> " + "<http://xmlns.com/foaf/0.1/name> ?name }";
    private static final String GRAPH =
            "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o . " + "FILTER(?s = <https://example.org/topic/algebra>) }";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CSV  | name~Ada Alpha~
                    TSV  | ?name~"Ada Alpha"~
                    JSON | "value": "Ada Alpha"
                    XML  | <literal>Ada Alpha</literal>
                    """)
    void tableIsWrittenInEveryStandardForm(Format format, String expected) {
        String answer = Tiny.answer(ONE_NAME, format).replace("\r", "").replace("\n", "~");

        assertTrue(answer.contains(expected), answer);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TTL")
    void truthValueIsWrittenInEveryForm(Format format) {
        assertTrue(Tiny.answer("ASK { ?s ?p ?o }", format).matches("(?s).*(true|yes).*"));
    }

    @Test
    void graphIsWrittenInOneOrderWithPrefixes() {
        assertEquals(
                """
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

                <https://example.org/topic/algebra>
                        skos:prefLabel  "Algebra"@en;
                        skos:prefLabel  "Algèbre"@fr .
                """,
                Tiny.answer(
                        "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> CONSTRUCT WHERE { "
                                + "<https://example.org/topic/algebra> skos:prefLabel ?label }",
                        Format.TTL));
        assertTrue(Tiny.answer("DESCRIBE <https://example.org/person/hal>", Format.TTL)
                .contains("\"Hal Iota\""));
    }

    @ParameterizedTest
    @EnumSource
    void formatThatCannotHoldTheAnswerIsRefusedBeforeAnythingIsAsked(Format format) {
        String query = format == Format.TTL ? ONE_NAME : GRAPH;

        ScholarchException e = assertThrows(ScholarchException.class, () -> Tiny.answer(query, format));

        assertEquals(ProblemCode.QUERY_INVALID, e.code());
        assertTrue(Tiny.message(e).contains(format == Format.TTL ? "csv" : "ttl"), Tiny.message(e));
    }

    @Test
    void formatToReadSuitsTheKindOfAnswer() {
        assertEquals(Format.TTL, Format.toRead(SavedQuery.read("q", GRAPH).bind(Map.of(), Tiny.MINTER)));
        assertEquals(Format.TABLE, Format.toRead(SavedQuery.read("q", ONE_NAME).bind(Map.of(), Tiny.MINTER)));
    }

    @Test
    void queryThatTakesTooLongFails() {
        SavedQuery slow = SavedQuery.read(
                "slow", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?c != ?f && ?f != ?i) }");
        var run = new QueryRun(slow.bind(Map.of(), Tiny.MINTER), Format.CSV, Duration.ofMillis(50), Tiny.MINTER);

        ScholarchException e =
                assertThrows(ScholarchException.class, () -> run.over(Tiny.dataset(), OutputStream.nullOutputStream()));

        assertEquals(ProblemCode.QUERY_FAILED, e.code());
        assertTrue(Tiny.message(e).contains("longer than"), Tiny.message(e));
    }

    @Test
    void datasetNeverAsksAnotherService() throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        withEndpoint(answering(200, "", asked), endpoint -> {
            ScholarchException e = assertThrows(
                    ScholarchException.class,
                    () -> Tiny.answer("SELECT * { SERVICE <" + endpoint + "> { ?s ?p ?o } }", Format.CSV));
            assertEquals(ProblemCode.QUERY_FAILED, e.code());
        });
        assertEquals(List.of(), asked);
    }

    @Test
    void endpointGetsTheBoundQueryAndItsAnswerIsWritten() throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        String json =
                "{\"head\":{\"vars\":[\"name\"]},\"results\":{\"bindings\":[{\"name\":{\"type\":\"literal\",\"value\":\"Ada\"}}]}}";
        var out = new ByteArrayOutputStream();

        withEndpoint(
                answering(200, json, asked),
                endpoint -> Tiny.run(SavedQueries.bundled().find("co-authors"), Map.of("person", "ada"), Format.TSV)
                        .at(endpoint, out));

        assertEquals("?name\n\"Ada\"\n", out.toString(StandardCharsets.UTF_8));
        assertTrue(asked.getFirst().contains("<https://example.org/person/ada>"), asked.getFirst());
        assertFalse(asked.getFirst().contains("_person_iri"), asked.getFirst());
    }

    @ParameterizedTest
    @CsvSource({"500, oops", "404, ''", "200, this is no answer", "200, ''"})
    void endpointThatDoesNotAnswerProperlyIsReported(int status, String body) throws IOException {
        withEndpoint(answering(status, body, new CopyOnWriteArrayList<>()), endpoint -> {
            ScholarchException e =
                    assertThrows(ScholarchException.class, () -> run().at(endpoint, new ByteArrayOutputStream()));
            assertEquals(ProblemCode.QUERY_FAILED, e.code());
            assertTrue(Tiny.message(e).contains(endpoint), Tiny.message(e));
        });
    }

    @Test
    void endpointThatIsGoneIsReported() throws IOException {
        List<String> gone = new CopyOnWriteArrayList<>();
        withEndpoint(answering(200, "", new CopyOnWriteArrayList<>()), gone::add);

        ScholarchException e =
                assertThrows(ScholarchException.class, () -> run().at(gone.getFirst(), new ByteArrayOutputStream()));

        assertEquals(ProblemCode.QUERY_FAILED, e.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "file:///etc/hosts", "http:///x", "http://a b/"})
    void endpointMustBeAWebAddress(String endpoint) {
        ScholarchException e =
                assertThrows(ScholarchException.class, () -> run().at(endpoint, new ByteArrayOutputStream()));

        assertEquals(ProblemCode.QUERY_FAILED, e.code());
        assertTrue(Tiny.message(e).contains("no web address"), Tiny.message(e));
    }

    @ParameterizedTest
    @EnumSource(names = {"TABLE", "CSV", "JSON"})
    void outputThatCannotBeWrittenIsReported(Format format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        ScholarchException e = assertThrows(
                ScholarchException.class,
                () -> Tiny.run(SavedQuery.read("q", ONE_NAME), Map.of(), format).over(Tiny.dataset(), full));

        assertEquals(ProblemCode.OUTPUT_UNWRITABLE, e.code());
    }

    private static QueryRun run() {
        return Tiny.run(SavedQuery.read("q", ONE_NAME), Map.of(), Format.CSV);
    }

    private interface Endpoint {
        void answer(HttpExchange exchange) throws IOException;
    }

    private static Endpoint answering(int status, String body, List<String> asked) {
        return exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(URLDecoder.decode(exchange.getRequestURI().getRawQuery() + form, StandardCharsets.UTF_8));
            exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
    }

    private static void withEndpoint(Endpoint endpoint, java.util.function.Consumer<String> use) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/sparql", endpoint::answer);
        server.start();
        try {
            use.accept("http://localhost:" + server.getAddress().getPort() + "/sparql");
        } finally {
            server.stop(0);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.serve.RunningServer.encoded;
import static org.scholarch.serve.RunningServer.header;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlLimitTest {
    private static final String ALL = "SELECT ?s { ?s ?p ?o }";

    @RegisterExtension
    static final RunningServer SERVER =
            new RunningServer(RunningServer.BASE, new ServerSettings.Limits(Duration.ofSeconds(10), 100, 4096));

    @ParameterizedTest
    @ValueSource(strings = {ALL, ALL + " LIMIT 101", "SELECT ?s { ?s a ?o } ORDER BY ?s LIMIT 1000000"})
    void limitIsLoweredAndSaid(String query) {
        HttpResponse<String> response = SERVER.query(query);
        assertEquals(101, response.body().lines().count());
        assertEquals("100", header(response, SparqlRoute.LIMIT_HEADER));
    }

    @Test
    void lowerLimitStays() {
        HttpResponse<String> response = SERVER.query(ALL + " LIMIT 7");
        assertEquals(8, response.body().lines().count());
        assertEquals("", header(response, SparqlRoute.LIMIT_HEADER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } | ''",
                "SELECT * { VALUES ?x { 1 2 } } | ''",
                "SELECT ?s { ?s ?p ?o } LIMIT 100 | ''",
                "ASK { ?s ?p ?o } | ''",
                "DESCRIBE <https://example.org/person/plato> | ''",
                "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER (false) } | ''",
                "CONSTRUCT WHERE { ?s ?p ?o } | 100",
                "SELECT ?s { ?s ?p ?o } OFFSET 5 | 100",
            })
    void limitIsSaidOnlyWhereItMayHaveCutSomething(String query, String said) {
        for (String output : List.of("", "&output=text")) {
            HttpResponse<String> response = SERVER.get("/sparql?query=" + encoded(query) + output);
            assertEquals(200, response.statusCode(), response.body());
            assertEquals(said, header(response, SparqlRoute.LIMIT_HEADER), query + output);
        }
    }

    /** The answer must not be lost with a connection that is closed while the client still writes. */
    @Test
    void whoSendsAllBeforeReadingIsToldThatTheQueryIsTooLong() throws IOException {
        byte[] query = new byte[6 << 20];
        String head = "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
                + "Content-Length: " + query.length + "\r\n\r\n";
        try (Socket socket = new Socket("localhost", SERVER.port())) {
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            socket.getOutputStream().write(query);
            String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
            assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        }
    }
}

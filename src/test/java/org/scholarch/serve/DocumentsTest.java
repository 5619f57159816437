// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.serve.RunningServer.header;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
    private static final String ADA = "/person/ines-aldana";

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @Test
    void threeFormatsSayTheSame() {
        Graph turtle = graph(ADA + ".ttl", Lang.TURTLE);
        assertTrue(turtle.size() > 200);
        assertTrue(turtle.isIsomorphicWith(graph(ADA + ".nt", Lang.NTRIPLES)));
        assertTrue(turtle.isIsomorphicWith(graph(ADA + ".rdf", Lang.RDFXML)));
    }

    @Test
    void formatsAgreeOnTermsThatNeedEscapes() {
        Graph turtle = graph("/person/mallory.ttl", Lang.TURTLE);
        assertTrue(turtle.isIsomorphicWith(graph("/person/mallory.nt", Lang.NTRIPLES)));
    }

    @Test
    void turtleBeginsWithTheThingAndNamesEachSubjectOnce() {
        String body = SERVER.get(ADA + ".ttl").body();
        String subject = "<https://example.org/person/ines-aldana>\n    a schema:Person , foaf:Person ;\n";
        assertEquals(body.indexOf("\n<"), body.indexOf("\n" + subject));
        List<String> subjects =
                body.lines().filter(line -> line.startsWith("<")).toList();
        assertEquals(subjects.size(), Set.copyOf(subjects).size());
        assertTrue(body.contains("PREFIX coa: <") && !body.contains("rdf:type"));
    }

    @Test
    void linesAreSorted() {
        List<String> lines = SERVER.get(ADA + ".nt").body().lines().toList();
        assertEquals(lines.stream().sorted().toList(), lines);
    }

    @Test
    void eachVariantHasItsOwnTag() {
        Set<String> tags = new HashSet<>();
        for (Variant variant : Variant.values()) {
            tags.add(header(SERVER.get(ADA + variant.extension()), "ETag"));
        }
        assertEquals(Variant.values().length, tags.size());
        assertTrue(tags.stream().allMatch(tag -> tag.matches("\"[0-9a-f]{24}-[a-z]+\"")), tags.toString());
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void documentCarriesDateCacheAndLinks(Variant variant) {
        HttpResponse<String> document = SERVER.get(ADA + variant.extension());
        assertEquals("Fri, 20 Nov 2026 10:15:30 GMT", header(document, "Last-Modified"));
        assertEquals("public, max-age=300", header(document, "Cache-Control"));
        String links = header(document, "Link");
        assertTrue(links.length() < 6 * 1024);
        assertTrue(links.contains("<https://example.org/person/ines-aldana>; rel=\"describes\""), links);
        assertTrue(links.contains(
                "<https://example.org/person/ines-aldana" + variant.extension() + ">; rel=\"canonical\""));
        assertEquals(Variant.values().length - 1, links.split("rel=\"alternate\"", -1).length - 1);
        assertEquals("nosniff", header(document, "X-Content-Type-Options"));
    }

    @Test
    void knownTagIsAnsweredWith304AndTheSameHeaders() {
        HttpResponse<String> full = SERVER.get(ADA + ".ttl");
        HttpResponse<String> again = SERVER.get(ADA + ".ttl", "If-None-Match", "\"x\", W/" + header(full, "ETag"));
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        for (String name :
                List.of("ETag", "Vary", "Cache-Control", "Link", "Last-Modified", "Access-Control-Allow-Origin")) {
            assertEquals(header(full, name), header(again, name), name);
            assertFalse(header(again, name).isEmpty(), name);
        }
    }

    @Test
    void tagOfAnotherVariantIsNoMatch() {
        String tag = header(SERVER.get(ADA + ".ttl"), "ETag");
        assertEquals(200, SERVER.get(ADA + ".nt", "If-None-Match", tag).statusCode());
    }

    @Test
    void tagBeatsDate() {
        String date = "Fri, 20 Nov 2026 10:15:30 GMT";
        assertEquals(304, SERVER.get(ADA + ".ttl", "If-Modified-Since", date).statusCode());
        assertEquals(
                200,
                SERVER.get(ADA + ".ttl", "If-Modified-Since", date, "If-None-Match", "\"other\"")
                        .statusCode());
    }

    @Test
    void olderOrBrokenDateIsNoMatch() {
        assertEquals(
                200,
                SERVER.get(ADA + ".ttl", "If-Modified-Since", "Fri, 20 Nov 2026 10:15:29 GMT")
                        .statusCode());
        assertEquals(
                200, SERVER.get(ADA + ".ttl", "If-Modified-Since", "yesterday").statusCode());
    }

    @Test
    void headIsGetWithoutTheBody() {
        for (String path : List.of("/", ADA, ADA + ".ttl", ADA + ".html", "/person/nobody", "/sparql", "/style.css")) {
            HttpResponse<String> get = SERVER.get(path, "Accept", "text/html");
            HttpResponse<String> head = SERVER.method("HEAD", path, "Accept", "text/html");
            assertEquals(get.statusCode(), head.statusCode(), path);
            assertEquals("", head.body());
            for (String name : List.of("Content-Type", "Content-Length", "ETag", "Link", "Vary", "Location")) {
                assertEquals(header(get, name), header(head, name), path + " " + name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
    void writingIsRefused(String method) {
        HttpResponse<String> refusal = SERVER.method(method, ADA);
        assertEquals(405, refusal.statusCode());
        assertEquals("GET, HEAD, OPTIONS", header(refusal, "Allow"));
        assertEquals("*", header(refusal, "Access-Control-Allow-Origin"));
    }

    @Test
    void preflightAllowsWhatClientsSend() {
        HttpResponse<String> preflight = SERVER.method("OPTIONS", ADA, "Access-Control-Request-Method", "GET");
        assertEquals(204, preflight.statusCode());
        assertEquals("*", header(preflight, "Access-Control-Allow-Origin"));
        assertTrue(header(preflight, "Access-Control-Allow-Headers").contains("Accept"));
        assertEquals("GET, HEAD, POST, OPTIONS", header(SERVER.method("OPTIONS", "/sparql"), "Allow"));
    }

    @Test
    void refusalOfTheAcceptHeaderNamesWhatThereIs() {
        String body = SERVER.get(ADA, "Accept", "image/png").body();
        for (Variant variant : Variant.values()) {
            assertTrue(body.contains(variant.mediaType() + " " + ADA + variant.extension()), body);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../etc/passwd", "/person/../../etc/passwd", "/person/%2e%2e/x", "/person/..%2f..%2fx.ttl",
                        "/person//x",
                "/style.css/../../Gate.class", "/person/ines-aldana.ttl/", "/$/server", "/$/ping", "/person/a;b=c",
                "/org/scholarch/serve/style.css", "/person/%00", "/person/\"onload=", "/sparql/", "/data",
            })
    void strayPathsLeadNowhere(String path) throws IOException {
        String response = raw("GET " + path + " HTTP/1.1");
        assertTrue(response.matches("(?s)HTTP/1.1 (400|404) .*"), response);
        assertFalse(response.contains("root:"), response);
        assertFalse(response.contains("\tat "), response);
        assertFalse(response.toLowerCase(java.util.Locale.ROOT).contains("jetty"), response);
        assertFalse(response.toLowerCase(java.util.Locale.ROOT).contains("fuseki"), response);
    }

    @Test
    void addressWithoutAPathIsTheEntryPage() throws IOException {
        String response = raw("GET http://localhost HTTP/1.1");
        assertTrue(response.startsWith("HTTP/1.1 200 "), response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "GET / HTTP/9", "G\u0001T / HTTP/1.1"})
    void garbledRequestTellsNothing(String line) throws IOException {
        assertFalse(raw(line).toLowerCase(java.util.Locale.ROOT).contains("jetty"));
    }

    @Test
    void changeInTheStoreIsSeenAtOnce() {
        String iri = RunningServer.BASE + "person/late";
        assertEquals(404, SERVER.get("/person/late.nt").statusCode());
        Instant noon = Instant.parse("2026-11-21T12:00:00Z");
        Institute.put(SERVER.store(), RunningServer.BASE + "graph/person/late", nameOf(iri, "Late"), noon);
        String first = header(SERVER.get("/person/late.nt"), "ETag");
        Institute.put(SERVER.store(), RunningServer.BASE + "graph/person/late", nameOf(iri, "Later"), noon);
        HttpResponse<String> second = SERVER.get("/person/late.nt", "If-None-Match", first);
        assertEquals(200, second.statusCode());
        assertTrue(second.body().contains("Later"));
        assertNotEquals(first, header(second, "ETag"));
    }

    @Test
    void threeHundredPublicationsAreAnsweredQuickly() {
        SERVER.get("/person/busy.html");
        Instant before = Instant.now();
        Institute.put(
                SERVER.store(),
                RunningServer.BASE + "graph/other",
                nameOf("https://example.org/person/x", "X"),
                before);
        assertEquals(200, SERVER.get("/person/busy.html").statusCode());
        assertTrue(before.plusSeconds(5).isAfter(Instant.now()), "one page took over five seconds");
    }

    private static Graph nameOf(String iri, String name) {
        Graph graph = GraphFactory.createGraphMem();
        RDFParser.fromString("<" + iri + "> <http://schema.org/name> \"" + name + "\" .", Lang.TURTLE)
                .parse(graph);
        return graph;
    }

    private static Graph graph(String path, Lang lang) {
        Graph graph = GraphFactory.createGraphMem();
        RDFParser.fromString(SERVER.get(path).body(), lang)
                .base("https://example.org/")
                .parse(graph);
        return graph;
    }

    /** Sends a request line as it is, which no well-behaved client would do. */
    private static String raw(String line) throws IOException {
        try (Socket socket = new Socket("localhost", SERVER.port());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write(
                    (line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.serve.RunningServer.header;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.vocab.Minter;

/** The address for harvesters as HTTP shows it. */
class OaiRouteTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private static String undated(HttpResponse<String> answer) {
        return answer.body().replaceAll("<responseDate>[^<]*</responseDate>", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verb=Identify",
                "verb=ListSets",
                "verb=ListMetadataFormats",
                "verb=ListIdentifiers&metadataPrefix=oai_dc",
                "verb=ListRecords&metadataPrefix=oai_dc",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=x",
                "verb=Nothing"
            })
    void o1o2GetAndPostGiveTheSameAnswer(String request) {
        HttpResponse<String> got = SERVER.get("/oai?" + request);
        HttpResponse<String> posted = SERVER.post("/oai", request, "Content-Type", FORM);
        assertEquals(200, got.statusCode());
        assertEquals(
                "text/xml;charset=utf-8",
                header(got, "Content-Type").replace(" ", "").toLowerCase(Locale.ROOT));
        assertEquals(200, posted.statusCode());
        assertEquals(undated(got), undated(posted));
        assertTrue(got.body().contains("<request"), got.body());
    }

    @Test
    void identifyEscapesTheNameAndTellsTheAddress() {
        String body = SERVER.get("/oai?verb=Identify").body();
        assertTrue(body.contains("Institute for &lt;Learning"), body);
        assertTrue(body.contains("<baseURL>https://example.org/oai</baseURL>"), body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"verb=%", "verb=%zz", "verb=Identify&x=%f", "%=", "verb=%C3%28"})
    void whatCannotBeReadGetsAnErrorOfTheProtocol(String request) {
        String answer = raw("/oai?" + request);
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        assertTrue(answer.contains("<error code=\"bad"), answer);
    }

    /** Sent as it is: a client's own address parser would refuse it. */
    private static String raw(String path) {
        try (var socket = new Socket("localhost", SERVER.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void o8AnswerIsPackedForThoseWhoTakeIt() throws IOException, InterruptedException {
        String address = SERVER.address("/oai?verb=ListRecords&metadataPrefix=oai_dc");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> packed = client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Accept-Encoding", "br, gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertEquals("gzip", header(packed, "Content-Encoding"));
            assertTrue(header(packed, "Vary").contains("Accept-Encoding"));
            byte[] bytes = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
            String plain =
                    SERVER.get("/oai?verb=ListRecords&metadataPrefix=oai_dc").body();
            assertArrayEquals(
                    plain.replaceAll("<responseDate>[^<]*", "").getBytes(StandardCharsets.UTF_8),
                    new String(bytes, StandardCharsets.UTF_8)
                            .replaceAll("<responseDate>[^<]*", "")
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gzip, true",
        "'br, GZIP;q=0.5', true",
        "x-gzip, true",
        "*, true",
        "'gzip;q=0', false",
        "'gzip;q=0.0, *', false",
        "'*;q=0', false",
        "deflate, false",
        "identity, false"
    })
    void codingsAreNegotiated(String accepted, boolean packed) {
        assertEquals(packed, OaiRoute.takesGzip(accepted));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "")
    void whoSaysNothingGetsWhatIsNotPacked(String accepted) {
        assertFalse(OaiRoute.takesGzip(accepted));
    }

    @Test
    void headAndOtherMethods() {
        assertEquals("", SERVER.method("HEAD", "/oai?verb=Identify").body());
        assertEquals(405, SERVER.method("DELETE", "/oai?verb=Identify").statusCode());
        assertTrue(header(SERVER.method("OPTIONS", "/oai"), "Allow").contains("POST"));
    }

    @Test
    void tooLongAFormIsRefused() {
        HttpResponse<String> answer = SERVER.post("/oai", "verb=" + "x".repeat(100_000), "Content-Type", FORM);
        assertEquals(413, answer.statusCode());
    }

    @Test
    void o10StyleSheetForPeopleIsThere() {
        assertTrue(SERVER.get("/oai?verb=Identify").body().contains("href=\"https://example.org/oai.css\""));
        HttpResponse<String> style = SERVER.get("/oai.css");
        assertEquals(200, style.statusCode());
        assertTrue(header(style, "Content-Type").startsWith("text/css"));
    }

    @Test
    void withoutSettingsNobodyCanHarvest() throws IOException, InterruptedException {
        try (EmbeddedStore store = Institute.store(RunningServer.BASE);
                ProfileServer server = new ProfileServer(
                                store,
                                ServerSettings.of(new Minter(RunningServer.BASE))
                                        .withPort(0))
                        .start();
                HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://localhost:" + server.port() + "/oai?verb=Identify");
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            assertEquals(404, answer.statusCode());
        }
    }
}

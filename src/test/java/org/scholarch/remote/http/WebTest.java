// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against small servers on loopback that answer as each test wants. */
class WebTest {
    private static final Login ADA = new Login("ada", "p\u00e4ss:w\u00f6rd");
    private static final String DIGEST =
            "Digest realm=\"r\", qop=\"auth\", algorithm=SHA-256, nonce=\"%s\", opaque=\"o\"%s";

    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
    private final Deque<String> script = new ArrayDeque<>();
    private HttpServer server = unstarted();
    private HttpServer other = unstarted();

    @BeforeEach
    void start() throws IOException {
        server = started();
        other = started();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        other.stop(0);
    }

    @Test
    void nothingIsSaidBeforeItIsAskedFor() {
        script.add("200");
        assertEquals(200, web(2).send(get(server)).status());
        assertEquals(List.of("GET /x?y=z -"), seen);
    }

    @Test
    void digestIsAnsweredAndKeptForLaterRequests() {
        script.addAll(List.of("401 " + DIGEST.formatted("n1", ""), "200", "200"));
        Web web = web(0);
        assertEquals(200, web.send(post(server)).status());
        assertEquals(200, web.send(get(server)).status());
        assertEquals(3, seen.size(), seen::toString);
        assertTrue(seen.get(1).contains("nonce=\"n1\"") && seen.get(1).contains("nc=00000001"), seen::toString);
        assertTrue(seen.get(1).endsWith("body"), "the body comes along again: " + seen);
        assertTrue(seen.get(2).contains("nc=00000002") && seen.get(2).contains("uri=\"/x?y=z\""), seen::toString);
    }

    @Test
    void staleNumberIsAnsweredWithTheNewOneAndAWrongPasswordNotAgain() {
        script.addAll(List.of(
                "401 " + DIGEST.formatted("n1", ""),
                "200",
                "401 " + DIGEST.formatted("n2", ", stale=true"),
                "200",
                "401 " + DIGEST.formatted("n3", "")));
        Web web = web(0);
        web.send(get(server));
        assertEquals(200, web.send(get(server)).status());
        assertTrue(seen.get(3).contains("nonce=\"n2\"") && seen.get(3).contains("nc=00000001"), seen::toString);
        assertEquals(401, web.send(get(server)).status());
        assertEquals(5, seen.size(), seen::toString);
    }

    @Test
    void strongestWayIsTaken() {
        script.addAll(List.of("401 Basic realm=\"r\", " + DIGEST.formatted("n", ""), "200"));
        web(0).send(get(server));
        assertTrue(seen.get(1).contains("Digest "), seen::toString);
        script.addAll(List.of("401 Basic realm=\"r\"", "200"));
        web(0).send(get(server));
        assertTrue(seen.get(3).contains("Basic YWRhOnDDpHNzOnfDtnJk"), seen::toString);
    }

    @Test
    void anotherOriginIsToldNothing() {
        script.addAll(List.of("401 Basic realm=\"r\"", "307 " + address(other, "/there"), "401 Basic realm=\"r\""));
        assertEquals(401, web(0).send(get(server)).status());
        assertEquals("GET /there -", seen.getLast());
        assertEquals(3, seen.size(), seen::toString);
    }

    @Test
    void changeIsNotCarriedToAnotherOrigin() {
        script.addAll(List.of("307 " + address(other, "/there")));
        assertThrows(WebFailure.class, () -> web(0).send(post(server)));
        assertEquals(1, seen.size(), seen::toString);
        script.addAll(List.of("307 /here", "200"));
        assertEquals(200, web(0).send(post(server)).status());
        assertEquals("POST /here - body", seen.getLast());
    }

    @Test
    void redirectsComeToAnEnd() {
        for (int i = 0; i < 20; i++) {
            script.add("307 /again");
        }
        assertThrows(WebFailure.class, () -> web(0).send(get(server)));
        assertEquals(6, seen.size());
    }

    @Test
    void busyServerIsAskedAgainAndABrokenOneNot() {
        script.addAll(List.of("503", "503", "200", "500"));
        assertEquals(200, web(2).send(get(server)).status());
        assertEquals(500, web(2).send(get(server)).status());
        script.addAll(List.of("503", "503", "503", "200"));
        assertEquals(503, web(2).send(get(server)).status());
    }

    @Test
    void connectionThatBreaksIsTriedAgain() {
        script.addAll(List.of("cut", "200", "cut", "cut"));
        assertEquals(200, web(1).send(get(server)).status());
        assertThrows(WebFailure.class, () -> web(1).send(get(server)));
    }

    @Test
    void answerThatIsTooLargeIsNotTaken() {
        script.add("large");
        WebFailure failure = assertThrows(WebFailure.class, () -> web(2).send(get(server)));
        assertTrue(String.valueOf(failure.getMessage()).contains("more than 1000 bytes"), failure::getMessage);
        assertEquals(1, seen.size());
    }

    @Test
    void serverThatKeepsSilentIsGivenUp() {
        script.add("silence");
        var limits = new Limits(Duration.ofSeconds(5), Duration.ofMillis(200), 3, Duration.ofMillis(1), 1000);
        WebFailure failure = assertThrows(WebFailure.class, () -> web(limits).send(get(server)));
        assertTrue(String.valueOf(failure.getMessage()).contains("did not answer"), failure::getMessage);
        assertEquals(1, seen.size());
    }

    @Test
    void portWithoutAServerIsNamed() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        Call call = Call.get(URI.create("http://127.0.0.1:" + free + "/x"), "*/*");
        WebFailure failure = assertThrows(WebFailure.class, () -> web(1).send(call));
        assertEquals("Nobody listens at http://127.0.0.1:" + free + "/x.", failure.getMessage());
    }

    @Test
    void passwordStandsInNoText() {
        assertFalse(ADA.toString().contains(ADA.password()));
    }

    @Test
    void certificatesThatAreNoneAreNamed() {
        var connections = new Connections(Optional.of(Path.of("pom.xml")), Map.of());
        var refusal = assertThrows(IllegalArgumentException.class, () -> connections.client(Duration.ofSeconds(1)));
        assertTrue(String.valueOf(refusal.getMessage()).contains("pom.xml"), refusal::getMessage);
    }

    private Web web(int retries) {
        return web(new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), retries, Duration.ofMillis(1), 1000));
    }

    private Web web(Limits limits) {
        return new Web(
                new Connections(Optional.empty(), Map.of()),
                Optional.of(ADA),
                Set.of(URI.create(address(server, "/"))),
                limits);
    }

    private static Call get(HttpServer server) {
        return Call.get(URI.create(address(server, "/x?y=z")), "*/*");
    }

    private static Call post(HttpServer server) {
        return Call.change("POST", URI.create(address(server, "/x")), "text/plain", new Call.Text("body"));
    }

    private static String address(HttpServer server, String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static HttpServer unstarted() {
        try {
            return HttpServer.create();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpServer started() throws IOException {
        HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        made.createContext("/", this::answer);
        made.start();
        return made;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String said = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("-");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        seen.add((exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + said + " " + body).strip());
        String[] next = script.removeFirst().split(" ", 2);
        switch (next[0]) {
            case "cut" -> exchange.close();
            case "silence" -> pause();
            case "large" -> {
                exchange.sendResponseHeaders(200, 5000);
                exchange.getResponseBody().write(new byte[5000]);
                exchange.close();
            }
            default -> {
                int status = Integer.parseInt(next[0]);
                if (next.length > 1) {
                    exchange.getResponseHeaders().add(status == 401 ? "WWW-Authenticate" : "Location", next[1]);
                }
                exchange.sendResponseHeaders(status, -1);
                exchange.close();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

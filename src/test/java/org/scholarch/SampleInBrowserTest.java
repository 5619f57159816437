// SPDX-License-Identifier: Apache-2.0
package org.scholarch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of the sample institute in a real Chromium, started as a program. Skipped with a word where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleInBrowserTest {
    private static final Pattern SCRIPT =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final ServedSample sample = new ServedSample();
    private Path chromium = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    /** What the browser made of a page, and what it complained about. */
    private record Seen(String dom, List<String> console) {}

    @BeforeAll
    void findChromium() {
        Optional<Path> found = Stream.of(
                        System.getenv().getOrDefault("PATH", "/usr/bin").split(":", -1))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), "skipped: no Chromium among the programs on the path");
        chromium = found.orElseThrow();
    }

    @AfterAll
    void close() {
        sample.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person/mirela-stoyanescu-park",
                "person/caoimhe-ndiaye-wetherall",
                "publication/two-centuries-of-shorelines-one-method",
                "organization/mcgill-university"
            })
    void pageOfAThingCausesNoComplaintAndCarriesItsData(String path) throws IOException, InterruptedException {
        Seen seen = open(sample.address("/" + path));
        assertEquals(List.of(), seen.console());
        assertTrue(seen.dom().contains("<h1>"), seen::dom);
        JsonNode served = json(sample.get("/" + path, "text/html"));
        assertTrue(served.has("@context"), served::toString);
        assertEquals(served, json(seen.dom()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "topics"})
    void listCausesNoComplaint(String path) throws IOException, InterruptedException {
        Seen seen = open(sample.address("/" + path));
        assertEquals(List.of(), seen.console());
        assertTrue(seen.dom().contains("<h1>"), seen::dom);
    }

    /** Shows that a breach of the policy of our pages would be seen. */
    @Test
    void pageThatBreaksItsPolicyCausesComplaints() throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page =
                    "<!doctype html><title>x</title><p style='color: red'>x<script>alert(1)</script>".getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'none'");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            Seen seen = open("http://localhost:" + server.getAddress().getPort() + "/");
            assertFalse(seen.console().isEmpty());
        } finally {
            server.stop(0);
        }
    }

    private static JsonNode json(String page) throws IOException {
        Matcher script = SCRIPT.matcher(page);
        assertTrue(script.find(), page);
        return new ObjectMapper().readTree(script.group(1));
    }

    private Seen open(String address) throws IOException, InterruptedException {
        Path run = Files.createTempDirectory(folder, "run");
        Path dom = run.resolve("dom.html");
        Path log = run.resolve("log.txt");
        Process browser = new ProcessBuilder(
                        chromium.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--enable-logging=stderr",
                        "--log-level=0",
                        "--user-data-dir=" + run.resolve("browser"),
                        "--dump-dom",
                        address)
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        try {
            assertTrue(browser.waitFor(60, TimeUnit.SECONDS), "Chromium did not finish");
        } finally {
            browser.destroyForcibly().waitFor();
        }
        List<String> console = Files.readString(log)
                .lines()
                .filter(line -> line.contains(":CONSOLE:"))
                .toList();
        return new Seen(Files.readString(dom), console);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the commands that the README gives, as they stand there save the port and the output folder. */
class ReadmeIT {
    private static final String SERVE = "./scholarch serve data";
    private static final String TEST = "mvn -B verify";

    @TempDir
    Path folder = Path.of("");

    static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        boolean shell = false;
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            if (line.startsWith("```")) {
                shell = line.equals("```sh");
            } else if (shell) {
                commands.add(line);
            }
        }
        return commands;
    }

    static Stream<String> commandsThatEnd() throws IOException {
        return commands().stream().filter(it -> it.startsWith("./scholarch") && !it.equals(SERVE));
    }

    @Test
    void readmeGivesTheTwoCommands() throws IOException {
        assertEquals(List.of(SERVE, TEST), commands().subList(0, 2));
        assertTrue(Files.readString(Path.of(".ci/run")).contains(" verify"));
    }

    @ParameterizedTest
    @MethodSource("commandsThatEnd")
    void commandOfTheReadmeWorks(String command) throws IOException {
        Shell.Result result = sh(command.replace("--out OUT", "--out " + folder.resolve("OUT")));
        assertEquals(0, result.code(), result.output());
        assertFalse(result.output().isBlank());
    }

    @Test
    void serverOfTheReadmeAnswersWhatItAsks() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "skipped: curl is not installed");
        String port = Integer.toString(freePort());
        Path talk = folder.resolve("talk.txt");
        Process server = Shell.start(List.of("sh", "-c", "exec " + SERVE + " --port " + port), talk);
        try {
            waitFor(URI.create("http://localhost:" + port + "/"), talk);
            for (String command : commands()) {
                if (command.startsWith("curl")) {
                    Shell.Result result =
                            sh(command.replace("curl ", "curl -sS --fail ").replace("3330", port));
                    assertEquals(0, result.code(), command + "\n" + result.output());
                    assertTrue(
                            result.output().contains("Lajoie")
                                    || result.output().lines().count() == 6,
                            result.output());
                }
            }
        } finally {
            server.destroy();
            assertTrue(server.waitFor(20, TimeUnit.SECONDS), "the server did not stop");
        }
    }

    private static void waitFor(URI address, Path talk) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (System.nanoTime() < deadline) {
                try {
                    HttpRequest request = HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(5))
                            .build();
                    assertEquals(
                            200,
                            client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode());
                    return;
                } catch (ConnectException e) {
                    Thread.sleep(100);
                }
            }
        }
        throw new AssertionError("no answer within a minute: " + Files.readString(talk));
    }

    private static Shell.Result sh(String command) throws IOException {
        return Shell.run(List.of("sh", "-c", command));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

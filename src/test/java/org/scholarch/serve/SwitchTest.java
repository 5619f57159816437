// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.serve.RunningServer.encoded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.Lookup;
import org.scholarch.store.Run;
import org.scholarch.vocab.Minter;

/** The first load and the rewriting of a store take place under a server that is asked all the time and refuses nobody. */
class SwitchTest {
    private static final String BASE = RunningServer.BASE;
    private static final int PEOPLE = 300;

    @TempDir
    Path folder = Path.of("");

    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger answers = new AtomicInteger();

    @Test
    void serverAnswersWhileItsDatabaseIsChangedForAnother() throws IOException, InterruptedException {
        try (EmbeddedStore store = EmbeddedStore.at(folder)) {
            store.claim(BASE);
            var settings = ServerSettings.of(new Minter(BASE)).withPort(0);
            try (ProfileServer server = new ProfileServer(store, settings).start();
                    HttpClient client = HttpClient.newHttpClient()) {
                List<Thread> readers = new ArrayList<>();
                readers.add(reader(() -> query(client, server.port())));
                readers.add(reader(() -> document(client, server.port())));
                readers.add(reader(() -> lookUp(store)));
                readers.add(reader(() -> state(store)));
                for (int round = 0; round < 3; round++) {
                    publish(store, round);
                    int asked = answers.get();
                    while (answers.get() < asked + 40 && refusals.isEmpty()) {
                        Thread.sleep(5);
                    }
                }
                over.set(true);
                for (Thread reader : readers) {
                    reader.join();
                }
            }
            assertEquals(List.of(), List.copyOf(refusals));
            assertEquals(List.of(), store.breaches());
        }
        try (var files = Files.list(folder)) {
            assertEquals(1, files.filter(Files::isDirectory).count(), "databases that nobody reads are deleted");
        }
    }

    /** The first time in bulk; each time after that with a rewriting behind it. */
    private static void publish(EmbeddedStore store, int round) {
        try (Run run = store.begin(Clock.systemUTC())) {
            for (int i = 0; i < PEOPLE; i++) {
                run.put(BASE + "graph/person/p" + i, person(i, round));
            }
            if (round > 0) {
                run.forget();
            }
            assertEquals(PEOPLE, run.commit());
        }
    }

    private static Graph person(int number, int round) {
        String turtle = "<%1$sperson/p%2$d> <http://schema.org/name> \"P %3$d\" .".formatted(BASE, number, round);
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    }

    private Thread reader(Step step) {
        return Thread.ofPlatform().start(() -> {
            while (!over.get() && refusals.isEmpty()) {
                try {
                    step.run();
                    answers.incrementAndGet();
                } catch (IOException | InterruptedException | RuntimeException | AssertionError e) {
                    refusals.add(e.toString());
                }
            }
        });
    }

    private static void query(HttpClient client, int port) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(
                client,
                port,
                "/sparql?query=" + encoded("SELECT (COUNT(*) AS ?n) (COUNT(DISTINCT ?o) AS ?m) { ?s ?p ?o }"));
        assertEquals(200, answer.statusCode());
        // All of one round or nothing.
        assertTrue(
                List.of("0,0", PEOPLE + ",1")
                        .contains(answer.body().lines().toList().get(1)),
                answer.body());
    }

    private static void document(HttpClient client, int port) throws IOException, InterruptedException {
        int status = get(client, port, "/person/p7.ttl").statusCode();
        assertTrue(status == 200 || status == 404, "status " + status);
    }

    private static void lookUp(EmbeddedStore store) {
        assertTrue(!(store.find(BASE + "person/p7") instanceof Lookup.Gone));
    }

    private static void state(EmbeddedStore store) {
        assertEquals(0, store.lastChange() % PEOPLE);
    }

    private static HttpResponse<String> get(HttpClient client, int port, String path)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/csv, text/turtle;q=0.5")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Something that a reader does again and again. */
    private interface Step {
        void run() throws IOException, InterruptedException;
    }
}

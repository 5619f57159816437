// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.store.SampleRecords.ADA;
import static org.scholarch.store.SampleRecords.BASE;
import static org.scholarch.store.SampleRecords.EVE;
import static org.scholarch.store.SampleRecords.MONDAY;
import static org.scholarch.store.SampleRecords.TUESDAY;
import static org.scholarch.store.SampleRecords.ada;
import static org.scholarch.store.SampleRecords.named;
import static org.scholarch.store.SampleRecords.put;
import static org.scholarch.store.SampleRecords.putAll;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/** What is so of the embedded store alone. */
class EmbeddedStoreTest {
    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    Path folder = Path.of("");

    @Test
    void storeIsClaimedBeforeItIsFilled() {
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            assertTrue(store.base().isEmpty());
            assertEquals(0, store.lastChange());
            assertEquals(List.of(), store.changes(0, 10));
            assertTrue(store.find(BASE).equals(new Lookup.Unknown()));
            assertThrows(IllegalStateException.class, () -> store.begin(() -> MONDAY));
        }
    }

    @Test
    void secondRunWaitsAndThenSaysWhoHoldsTheStore() {
        try (EmbeddedStore store = EmbeddedStore.at(folder, SHORT)) {
            store.claim(BASE);
            try (Run run = store.begin(() -> MONDAY)) {
                ScholarchException refusal = assertThrows(ScholarchException.class, () -> store.begin(() -> MONDAY));
                assertEquals(ProblemCode.STORE_BUSY, refusal.code());
                String process = ", " + ProcessHandle.current().pid() + ", holds the store since 2";
                assertTrue(String.valueOf(refusal.getMessage()).contains(process), refusal.getMessage());
                run.put(ADA, ada());
                run.commit();
            }
            put(store, EVE, named("eve", "Eve"), TUESDAY);
            assertEquals(2, store.lastChange());
        }
    }

    @Test
    void anotherProcessThatHoldsTheStoreIsNamed() throws IOException, InterruptedException {
        Process other = PublishingProcess.start(folder, 10_000);
        try {
            assertEquals("open", other.inputReader().readLine());
            ScholarchException refusal = assertThrows(ScholarchException.class, () -> EmbeddedStore.at(folder, SHORT));
            assertEquals(ProblemCode.STORE_BUSY, refusal.code());
            assertTrue(
                    String.valueOf(refusal.getMessage()).contains("process " + other.pid() + " since 2"),
                    refusal.getMessage());
        } finally {
            other.destroyForcibly().waitFor();
        }
        EmbeddedStore.at(folder, Duration.ofSeconds(10)).close();
    }

    @Test
    void valuesThatTheDatabaseKeepsInAnotherFormAreNotNewEachTime() {
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            store.claim(BASE);
            assertEquals(1, putAll(store, Map.of(ADA, values("01", "2026-11-23T08:00:00.123456789Z")), MONDAY));
            assertEquals(0, putAll(store, Map.of(ADA, values("01", "2026-11-23T08:00:00.123456789Z")), TUESDAY));
            assertEquals(1, putAll(store, Map.of(ADA, values("1", "2026-11-24T08:00:00Z")), TUESDAY));
            assertEquals(
                    values("1", "2026-11-24T08:00:00Z").find().toSet(),
                    store.content(ADA).find().toSet());
            assertEquals(List.of(), store.breaches());
        }
    }

    @Test
    void writesAreToldWhenOthersSeeThem() {
        try (EmbeddedStore store = EmbeddedStore.at(folder)) {
            List<Long> seen = new ArrayList<>();
            store.claim(BASE);
            Runnable end = store.listen(() -> {
                // Another thread is outside of the run.
                Thread other = Thread.ofVirtual().start(() -> seen.add(store.lastChange()));
                assertDoesNotThrow(() -> other.join());
            });

            put(store, ADA, ada(), MONDAY);
            put(store, ADA, ada(), TUESDAY);
            put(store, EVE, named("eve", "Eve"), TUESDAY);
            end.run();
            put(store, EVE, named("eve", "Eva"), TUESDAY);

            assertEquals(List.of(1L, 2L), seen);
        }
    }

    @Test
    void breachesAreSeen() {
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            store.claim(BASE);
            putAll(store, new TreeMap<>(Map.of(ADA, ada(), EVE, named("eve", "Eve"))), MONDAY);
            put(store, EVE, named("eve", "Eva"), TUESDAY);
            Quad stray = Quad.create(
                    NodeFactory.createURI(ADA), named("x", "X").find().next());
            Layout layout = new Layout(BASE);
            Quad change = Quad.create(layout.changes(), layout.change(2), Layout.OBJECT, NodeFactory.createURI(EVE));
            Quad date = Quad.create(
                    layout.ledger(), NodeFactory.createURI(BASE + "person/eve"), Layout.MODIFIED, Layout.date(TUESDAY));
            Quad merged =
                    Quad.create(Quad.defaultGraphIRI, named("eve", "Eva").find().next());
            for (Quad broken : List.of(stray, change, date, merged)) {
                Txn.executeWrite(store.dataset(), () -> toggle(store, broken));
                assertFalse(store.breaches().isEmpty(), broken.toString());
                Txn.executeWrite(store.dataset(), () -> toggle(store, broken));
                assertEquals(List.of(), store.breaches());
            }
        }
    }

    private static void toggle(EmbeddedStore store, Quad quad) {
        if (store.dataset().contains(quad)) {
            store.dataset().delete(quad);
        } else {
            store.dataset().add(quad);
        }
    }

    private static Graph values(String number, String time) {
        String turtle = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> <" + BASE + "a> <" + BASE + "p> \"" + number
                + "\"^^xsd:integer , \"" + time + "\"^^xsd:dateTime .";
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    }
}

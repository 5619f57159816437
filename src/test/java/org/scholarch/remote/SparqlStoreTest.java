// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.update.UpdateRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.remote.Endpoint.Updates;
import org.scholarch.store.RecordStore;
import org.scholarch.store.Run;

/** What is true of remote stores alone. */
class SparqlStoreTest {
    private static final String BASE = "https://example.org/";
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final String HOSTILE =
            "\" ' \\ > < } { ; . # \n\r\t\b\f \u0001 \\u0041 \\\" '''\"\"\" \u00e9\u2028\ud83d\ude00 DROP ALL";

    private LocalFuseki server = new LocalFuseki(DatabaseMgr.createDatasetGraph());

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(Updates.class)
    void textOfAnyKindComesBackAsItWas(Updates updates) {
        Graph hostile = GraphFactory.createGraphMem();
        for (var object : List.of(
                NodeFactory.createLiteralString(HOSTILE),
                NodeFactory.createLiteralLang(HOSTILE, "fr-CA"),
                NodeFactory.createLiteralDT(HOSTILE, NodeFactory.getType(BASE + "type")),
                NodeFactory.createURI(BASE + "\u00e9/%20?a=b&c#'(d)"))) {
            hostile.add(Triple.create(NodeFactory.createURI(BASE + "x"), NodeFactory.createURI(BASE + "p"), object));
        }
        try (RecordStore store = open(updates, 1000)) {
            put(store, Map.of("a", hostile));
            assertEquals(
                    hostile.find().toSet(),
                    store.content(BASE + "graph/a").find().toSet());
            put(store, Map.of("a", graph("x", 1), "b", hostile));
            put(store, Map.of("b", graph("x", 1)));
            assertEquals(
                    hostile.find().toSet(),
                    store.contentAt(BASE + "graph/b", 3).orElseThrow().find().toSet());
            assertEquals(1, size(store));
        }
    }

    @Test
    void readingIsDoneAgainWhenARunEndedInBetween() {
        try (RecordStore store = open(Updates.WHOLE, 1000)) {
            put(store, Map.of("a", graph("x", 1)));
            List<Long> read = new ArrayList<>();
            long last = store.reading(() -> {
                read.add(store.lastChange());
                if (read.size() == 1) {
                    put(store, Map.of("b", graph("y", 1)));
                }
                return read.getLast();
            });
            assertEquals(2, last);
            assertEquals(List.of(1L, 2L), read);
            var busy = assertThrows(
                    ScholarchException.class,
                    () -> store.reading(() -> put(store, Map.of("a", graph("x", 1 + (int) store.lastChange())))));
            assertEquals(ProblemCode.STORE_BUSY, busy.code());
        }
    }

    @Test
    void addressThatIsNoneEndsTheRunAndNothingIsWritten() {
        Graph hostile = GraphFactory.createGraphMem();
        var iri = NodeFactory.createURI(BASE + "> <x:p> <x:o> . } ; DROP ALL ; INSERT DATA { <x:s");
        hostile.add(Triple.create(iri, iri, iri));
        try (RecordStore store = open(Updates.TRIED, 1000)) {
            put(store, Map.of("a", graph("x", 3)));
            var refusal = assertThrows(ScholarchException.class, () -> put(store, Map.of("b", hostile)));
            assertEquals(ProblemCode.STORE_UNWRITABLE, refusal.code());
            assertEquals(1, store.lastChange());
            assertEquals(3, size(store));
            store.find(iri.getURI());
            store.content(iri.getURI());
        }
    }

    @ParameterizedTest
    @EnumSource(Updates.class)
    void largeFirstRunIsTheSameAsASmallOne(Updates updates) {
        Map<String, Graph> records = Map.of("a", graph("x", 40), "b", graph("y", 40), "c", graph("x", 50));
        try (RecordStore store = open(updates, 60)) {
            put(store, records);
            assertEquals(3, store.lastChange());
            assertEquals(90, size(store));
            assertEquals(MONDAY, store.record(BASE + "graph/b").orElseThrow().modified());
            assertEquals(0, put(store, records));
            assertTrue(graph("y", 40).isIsomorphicWith(store.content(BASE + "graph/b")));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultyProxy.Fault.class,
            names = {"ERROR", "CUT_REQUEST", "CUT_ANSWER"})
    void largeFirstRunThatIsCutOffHappensOnceOrNotAtAll(FaultyProxy.Fault fault) throws IOException {
        Endpoint direct = Endpoint.fuseki(server.address()).with(Updates.WHOLE);
        try (var proxy = new FaultyProxy(direct.query())) {
            int requests = cutOff(proxy, 0, fault);
            for (int number : DyingFusekiTest.numbers(requests)) {
                cutOff(proxy, number, fault);
            }
            // The last ones look whether it was done and end the lease; before them goes the request that does it.
            cutOff(proxy, requests - 2, fault);
        }
    }

    private int cutOff(FaultyProxy proxy, int number, FaultyProxy.Fault fault) {
        Map<String, Graph> records = Map.of("a", graph("x", 400), "b", graph("y", 40));
        restartEmpty();
        Endpoint through = DyingStore.moved(Endpoint.fuseki(server.address()).with(Updates.WHOLE), proxy.port());
        proxy.failAt(0, fault);
        try (RecordStore store = SparqlStore.at(through, access(), Duration.ofSeconds(30), 60)) {
            proxy.failAt(number, fault);
            put(store, records);
        } catch (ScholarchException e) {
            assertTrue(e.code().id().startsWith("store-"), e::toString);
        }
        int requests = proxy.requests();
        try (RecordStore store = open(Updates.WHOLE, 60)) {
            assertEquals(store.lastChange() == 0 ? 0 : 440, size(store), fault + " at " + number);
            put(store, records);
            assertEquals(2, store.lastChange());
            assertEquals(440, size(store));
        }
        return requests;
    }

    @Test
    void serverWithTransactionsTakesARunAsOneRequest() {
        try (RecordStore store = open(Updates.TRIED, 1000)) {
            put(store, Map.of("a", graph("x", 1)));
            assertEquals(Updates.WHOLE, ((SparqlStore) store).updates());
        }
    }

    @Test
    void serverThatCannotTakeBackIsWrittenInSteps() {
        restart(DatasetGraphFactory.createGeneral());
        try (RecordStore store = open(Updates.TRIED, 1000)) {
            put(store, Map.of("a", graph("x", 1)));
            assertEquals(Updates.IN_STEPS, ((SparqlStore) store).updates());
            assertEquals(1, size(store));
        }
    }

    @Test
    void addressesAreFoundFromOne() {
        Endpoint expected = Endpoint.fuseki(server.address());
        assertEquals(expected, Discovery.of(server.address(), access()));
        assertEquals(expected, Discovery.of(server.address() + "/", access()));
        assertEquals(expected, Discovery.of(server.address() + "/update", access()));
        String nothing = server.address().replace("/institute", "/nothing");
        assertEquals(
                ProblemCode.STORE_UNUSABLE,
                assertThrows(ScholarchException.class, () -> Discovery.of(nothing, access()))
                        .code());
    }

    @Test
    void serverThatIsNotThereIsUnreachable() {
        Endpoint endpoint = Endpoint.fuseki(server.address());
        server.close();
        var refusal = assertThrows(ScholarchException.class, () -> SparqlStore.at(endpoint, access()));
        assertEquals(ProblemCode.STORE_UNREACHABLE, refusal.code());
    }

    @Test
    void addressWithAPasswordIsNone() {
        var refusal = assertThrows(ScholarchException.class, () -> Endpoint.fuseki("https://a:b@example.org/ds"));
        assertEquals(ProblemCode.STORE_UNUSABLE, refusal.code());
    }

    private void restartEmpty() {
        Endpoint endpoint = Endpoint.fuseki(server.address());
        new Sparql(endpoint, access().to(endpoint)).update(new UpdateRequest(new UpdateDrop(Target.ALL, true)));
        open(Updates.WHOLE, 60).close();
    }

    private void restart(DatasetGraph dataset) {
        server.close();
        server = new LocalFuseki(dataset);
    }

    private RecordStore open(Updates updates, long inMemory) {
        RecordStore store = SparqlStore.at(
                Endpoint.fuseki(server.address()).with(updates), access(), Duration.ofSeconds(30), inMemory);
        store.claim(BASE);
        return store;
    }

    private static Access access() {
        return Access.of(Map.of()).waiting(Duration.ofSeconds(30), 0);
    }

    private static int put(RecordStore store, Map<String, Graph> records) {
        try (Run run = store.begin(() -> MONDAY)) {
            records.forEach((name, graph) -> run.put(BASE + "graph/" + name, graph));
            return run.commit();
        }
    }

    private static int size(RecordStore store) {
        int[] size = {0};
        try (var execution = store.query().query("SELECT * { ?s ?p ?o }").build()) {
            execution.select().forEachRemaining(row -> size[0]++);
        }
        return size[0];
    }

    private static Graph graph(String subject, int statements) {
        Graph graph = GraphFactory.createGraphMem();
        for (int i = 0; i < statements; i++) {
            graph.add(Triple.create(
                    NodeFactory.createURI(BASE + subject),
                    NodeFactory.createURI(BASE + "p"),
                    NodeFactory.createLiteralString("value " + i)));
        }
        return graph;
    }
}

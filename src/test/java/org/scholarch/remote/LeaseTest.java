// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.store.Layout;
import org.scholarch.store.RecordStore;
import org.scholarch.store.Run;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Prov;
import org.scholarch.vocab.Rdf;

/** Several publishers on one store; the others are statements in its ledger, as their processes would leave them. */
class LeaseTest {
    private static final Layout LAYOUT = new Layout("https://example.org/");
    private static final String ADA = "https://example.org/graph/person/ada";
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Node OTHER = NodeFactory.createURI(LAYOUT.ledger().getURI() + "#lease-of-another-process");

    private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    private final LocalFuseki server = new LocalFuseki(dataset);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void storeThatAnotherProcessHoldsIsBusyAndSaysWhoHoldsIt() {
        try (RecordStore store = open(Duration.ofMillis(100))) {
            hold(Instant.now().plusSeconds(60));
            var refusal = assertThrows(ScholarchException.class, () -> put(store, "Ada"));
            assertEquals(ProblemCode.STORE_BUSY, refusal.code());
            assertTrue(
                    String.valueOf(refusal.getMessage()).startsWith("Somebody holds the store"), refusal::getMessage);
            assertEquals(0, store.lastChange());
        }
    }

    @Test
    void runWaitsUntilTheOtherOneIsDone() {
        try (RecordStore store = open(Duration.ofSeconds(60))) {
            hold(Instant.now().plusSeconds(600));
            Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep(300);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                Txn.executeWrite(dataset, () -> dataset.deleteAny(LAYOUT.ledger(), OTHER, Node.ANY, Node.ANY));
            });
            assertEquals(1, put(store, "Ada"));
        }
    }

    @Test
    void leaseThatIsOverIsTakenAway() {
        try (RecordStore store = open(Duration.ofMillis(100))) {
            hold(Instant.now().minusSeconds(2));
            assertEquals(1, put(store, "Ada"));
            assertTrue(leases().isEmpty(), "no lease is left, neither theirs nor ours");
        }
    }

    @Test
    void publisherThatLostTheStoreWritesNothing() {
        try (RecordStore store = filled();
                Run run = store.begin(() -> MONDAY)) {
            run.put(ADA, named("Ada B."));
            List<Quad> ours = leases();
            assertTrue(!ours.isEmpty(), "the first change takes the lease");
            Txn.executeWrite(dataset, () -> ours.forEach(dataset::delete));
            hold(Instant.now().plusSeconds(60));
            var refusal = assertThrows(ScholarchException.class, run::commit);
            assertEquals(ProblemCode.STORE_BUSY, refusal.code());
            assertEquals(1, store.lastChange());
            assertTrue(store.content(ADA).isIsomorphicWith(named("Ada")));
        }
    }

    @Test
    void storeThatChangedSinceTheRunBeganIsNotWritten() {
        try (RecordStore store = filled();
                Run run = store.begin(() -> MONDAY)) {
            Txn.executeWrite(dataset, () -> LAYOUT.log(7, 0).forEach(dataset::add));
            Graph changed = named("Ada B.");
            var refusal = assertThrows(ScholarchException.class, () -> run.put(ADA, changed));
            assertEquals(ProblemCode.STORE_BUSY, refusal.code());
        }
    }

    @Test
    void runThatChangesNothingLeavesTheStoreAlone() {
        try (RecordStore store = filled()) {
            Set<Quad> before = Set.copyOf(all());
            assertEquals(0, put(store, "Ada"));
            assertEquals(before, Set.copyOf(all()));
        }
    }

    @Test
    void secondRunOfThisProcessWaitsForTheFirst() {
        try (RecordStore store = open(Duration.ofMillis(100));
                RecordStore same = open(Duration.ofMillis(100))) {
            try (Run run = store.begin(() -> MONDAY)) {
                var refusal = assertThrows(ScholarchException.class, () -> same.begin(() -> MONDAY));
                assertEquals(ProblemCode.STORE_BUSY, refusal.code());
                run.put(ADA, named("Nobody"));
            }
            assertEquals(1, put(same, "Ada"));
        }
    }

    @Test
    void whatTellsThatARunWasDoneStaysTheSameWhenTheEndIsPutOff() throws InterruptedException {
        open(Duration.ZERO).close();
        Endpoint endpoint = Endpoint.fuseki(server.address());
        var sparql = new Sparql(endpoint, Access.of(Map.of()).to(endpoint));
        var lease =
                new Lease(sparql, new Reader(sparql, new Names(LAYOUT, endpoint.queryGraph())), Duration.ofMillis(1));
        lease.take(Duration.ZERO);
        Quad done = lease.done();
        List<Quad> before = leases();
        Thread.sleep(1100);
        lease.renew();
        assertFalse(before.containsAll(leases()), "the end was put off");
        assertTrue(lease.isOurs());
        assertEquals(done, lease.done());
    }

    private RecordStore filled() {
        RecordStore store = open(Duration.ofMillis(100));
        put(store, "Ada");
        return store;
    }

    private RecordStore open(Duration wait) {
        RecordStore store = SparqlStore.at(Endpoint.fuseki(server.address()), Access.of(Map.of()), wait);
        store.claim(LAYOUT.base());
        return store;
    }

    private void hold(Instant until) {
        Txn.executeWrite(dataset, () -> {
            say(Rdf.TYPE, NodeFactory.createURI(Prov.ACTIVITY));
            say(Dcterms.CREATOR, NodeFactory.createLiteralString("Somebody"));
            say(Dcterms.VALID, Layout.date(until.truncatedTo(ChronoUnit.SECONDS)));
        });
    }

    private void say(String property, Node value) {
        dataset.add(LAYOUT.ledger(), OTHER, NodeFactory.createURI(property), value);
    }

    private List<Quad> leases() {
        return all().stream()
                .filter(quad -> quad.getSubject().getURI().contains("#lease-"))
                .toList();
    }

    private List<Quad> all() {
        return Txn.calculateRead(dataset, () -> Iter.toList(dataset.find()));
    }

    private static int put(RecordStore store, String name) {
        try (Run run = store.begin(() -> MONDAY)) {
            run.put(ADA, named(name));
            return run.commit();
        }
    }

    private static Graph named(String name) {
        Graph graph = GraphFactory.createGraphMem();
        graph.add(Triple.create(
                NodeFactory.createURI("https://example.org/person/ada"),
                NodeFactory.createURI("http://xmlns.com/foaf/0.1/name"),
                NodeFactory.createLiteralString(name)));
        return graph;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.scholarch.problem.ScholarchException;

/** What every record store does, wherever it keeps its data. */
interface RecordStoreContract {
    String BASE = "https://example.org/";
    String ADA = BASE + "graph/person/ada";
    Instant MONDAY = Instant.parse("2026-11-23T08:00:00.123456789Z");
    Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

    /** An empty store, closed by the test. */
    RecordStore open();

    @Test
    default void unknownThingIsUnknown() {
        try (RecordStore store = open()) {
            store.put(ADA, ada(), MONDAY);
            assertInstanceOf(Lookup.Unknown.class, store.find(BASE + "person/nobody"));
            assertInstanceOf(Lookup.Unknown.class, store.find("not an iri"));
        }
    }

    @Test
    default void thingThatIsOnlyPointedToIsUnknown() {
        try (RecordStore store = open()) {
            store.put(ADA, ada(), MONDAY);
            assertInstanceOf(Lookup.Unknown.class, store.find(BASE + "organization/crown"));
        }
    }

    @Test
    default void unchangedRecordKeepsItsDate() {
        try (RecordStore store = open()) {
            store.put(ADA, ada(), MONDAY);
            store.put(ADA, ada(), TUESDAY);
            assertEquals(MONDAY, found(store, "person/ada").modified());
        }
    }

    @Test
    default void changedRecordIsReplacedAndDatedAnew() {
        try (RecordStore store = open()) {
            store.put(ADA, ada(), MONDAY);
            store.put(
                    ADA,
                    graph("(graph (<https://example.org/person/ada> <http://xmlns.com/foaf/0.1/name> 'Ada'))"),
                    TUESDAY);
            Lookup.Found ada = found(store, "person/ada");
            assertEquals(TUESDAY, ada.modified());
            assertEquals(1, ada.description().size());
            assertInstanceOf(Lookup.Unknown.class, store.find(BASE + "publication/notes"));
        }
    }

    @Test
    default void loadCanRemoveWhatItDidNotPut() {
        String eve = BASE + "graph/person/eve";
        try (RecordStore store = open()) {
            store.put(ADA, ada(), MONDAY);
            try (RecordStore.Load load = store.load(TUESDAY)) {
                load.put(
                        eve,
                        graph("(graph (<https://example.org/person/eve> <http://xmlns.com/foaf/0.1/name> 'Eve'))"));
                load.removeOthers();
                load.commit();
            }
            assertInstanceOf(Lookup.Unknown.class, store.find(BASE + "person/ada"));
            assertEquals(TUESDAY, found(store, "person/eve").modified());
        }
    }

    @Test
    default void recordThatDidNotChangeIsNotRemoved() {
        try (RecordStore store = open()) {
            store.put(ADA, ada(), MONDAY);
            try (RecordStore.Load load = store.load(TUESDAY)) {
                load.put(ADA, ada());
                load.removeOthers();
                load.commit();
            }
            assertEquals(MONDAY, found(store, "person/ada").modified());
        }
    }

    @Test
    default void firstBaseStaysAndAnotherIsRefused() {
        try (RecordStore store = open()) {
            assertTrue(store.base().isEmpty());
            store.claim(BASE);
            store.claim(BASE);
            assertEquals(BASE, store.base().orElseThrow());
            var refusal = Assertions.assertThrows(ScholarchException.class, () -> store.claim("https://example.com/"));
            assertEquals("store-other-base", refusal.code().id());
        }
    }

    @Test
    default void thingInSeveralRecordsHasTheLatestDate() {
        try (RecordStore store = open()) {
            store.put(ADA, ada(), MONDAY);
            store.put(
                    BASE + "graph/person/luigi",
                    graph("(graph (<https://example.org/person/luigi> <http://schema.org/award> 'Order'))"),
                    TUESDAY);
            assertEquals(TUESDAY, found(store, "person/luigi").modified());
            assertEquals(MONDAY, found(store, "topic/engines").modified());
        }
    }

    @Test
    default void queriesSeeTheMergeAndNoBookkeeping() {
        try (RecordStore store = open()) {
            store.put(ADA, graph("(graph (<https://example.org/a> <https://example.org/p> 1))"), MONDAY);
            store.put(BASE + "graph/b", graph("(graph (<https://example.org/b> <https://example.org/p> 2))"), MONDAY);
            assertEquals(2, rows(store, "SELECT * { ?s ?p ?o }"));
            assertEquals(2, rows(store, "SELECT * { GRAPH ?g { ?s ?p ?o } }"));
            assertEquals(0, rows(store, "SELECT * { ?s <http://purl.org/dc/terms/modified> ?o }"));
            assertInstanceOf(Lookup.Unknown.class, store.find(ADA));
        }
    }

    @Test
    default void abandonedLoadLeavesTheStoreAsItWas() {
        try (RecordStore store = open()) {
            store.put(ADA, ada(), MONDAY);
            long before = store.version();
            try (RecordStore.Load load = store.load(TUESDAY)) {
                load.put(ADA, GraphFactory.createGraphMem());
                load.put(BASE + "graph/b", graph("(graph (<https://example.org/b> <https://example.org/p> 2))"));
            }
            assertEquals(before, store.version());
            assertEquals(MONDAY, found(store, "person/ada").modified());
            assertInstanceOf(Lookup.Unknown.class, store.find(BASE + "b"));
        }
    }

    @Test
    default void committedLoadShowsAllItsRecordsAtOnce() {
        try (RecordStore store = open()) {
            long before = store.version();
            try (RecordStore.Load load = store.load(MONDAY)) {
                for (int i = 0; i < 50; i++) {
                    String person = BASE + "person/p" + i;
                    load.put(
                            BASE + "graph/" + i, graph("(graph (<" + person + "> <https://example.org/p> " + i + "))"));
                }
                load.commit();
            }
            assertEquals(50, rows(store, "SELECT * { ?s ?p ?o }"));
            assertNotEquals(before, store.version());
            assertEquals(MONDAY, found(store, "person/p49").modified());
        }
    }

    @Test
    default void descriptionTellsWhatStandsBetweenThingsInFull() {
        try (RecordStore store = open()) {
            store.put(ADA, ada(), MONDAY);
            Graph ada = found(store, "person/ada").description();
            assertTrue(says(ada, "appointment/ada/professor-uni", "http://schema.org/roleName"));
            assertTrue(says(ada, "supervision/ada/phd-uni-1", "https://w3id.org/scholarch/supervision#institution"));
            assertTrue(says(
                    ada,
                    "supervision/ada/phd-uni-1#co-supervisor",
                    "https://w3id.org/scholarch/supervision#disclosure"));
            assertTrue(
                    says(ada, "publication/notes#author-luigi", "https://w3id.org/scholarch/coauthorship#listedName"));
            assertTrue(says(ada, "person/ada.html", "http://www.w3.org/ns/prov#wasDerivedFrom"));
        }
    }

    @Test
    default void descriptionTellsNeighboursByTypeAndNameAlone() {
        try (RecordStore store = open()) {
            store.put(ADA, ada(), MONDAY);
            Graph ada = found(store, "person/ada").description();
            assertTrue(says(ada, "person/luigi", "http://xmlns.com/foaf/0.1/name"));
            assertFalse(says(ada, "person/luigi", "http://schema.org/description"));
            assertTrue(says(ada, "organization/uni", "http://xmlns.com/foaf/0.1/name"));
            assertFalse(says(ada, "organization/uni", "http://www.w3.org/ns/org#subOrganizationOf"));
            assertTrue(says(ada, "topic/engines", "http://www.w3.org/2004/02/skos/core#prefLabel"));
            Graph topic = found(store, "topic/engines").description();
            assertTrue(says(topic, "person/ada", "http://xmlns.com/foaf/0.1/topic_interest"));
            assertTrue(says(topic, "person/ada", "http://xmlns.com/foaf/0.1/name"));
            assertFalse(says(topic, "person/ada", "http://schema.org/description"));
            assertFalse(says(topic, "publication/notes", "http://purl.org/dc/terms/title"));
        }
    }

    @Test
    default void recordNodeIsDescribedWithItsSource() {
        try (RecordStore store = open()) {
            store.put(ADA, ada(), MONDAY);
            assertTrue(says(
                    found(store, "graph/person/ada").description(),
                    "graph/person/ada#source",
                    "http://purl.org/dc/terms/title"));
        }
    }

    @Test
    default void readerSeesTheOldRecordsWhileALoadRuns() throws InterruptedException {
        try (RecordStore store = open()) {
            store.put(ADA, ada(), MONDAY);
            List<Lookup> seen = new ArrayList<>();
            try (RecordStore.Load load = store.load(TUESDAY)) {
                load.put(ADA, GraphFactory.createGraphMem());
                Thread reader = new Thread(() -> seen.add(store.find(BASE + "person/ada")));
                reader.start();
                reader.join(Duration.ofSeconds(10));
                load.commit();
            }
            assertInstanceOf(Lookup.Found.class, seen.getFirst());
            assertInstanceOf(Lookup.Unknown.class, store.find(BASE + "person/ada"));
        }
    }

    /** The statements of a small record. */
    static Graph ada() {
        String file = Objects.requireNonNull(RecordStoreContract.class.getResource("ada.ttl"))
                .toString();
        return RDFDataMgr.loadGraph(file);
    }

    private static Graph graph(String expression) {
        return SSE.parseGraph(expression);
    }

    private static Lookup.Found found(RecordStore store, String path) {
        return Assertions.assertInstanceOf(Lookup.Found.class, store.find(BASE + path));
    }

    private static boolean says(Graph graph, String path, String property) {
        return graph.contains(NodeFactory.createURI(BASE + path), NodeFactory.createURI(property), Node.ANY);
    }

    private static int rows(RecordStore store, String query) {
        ARQ.init();
        return Txn.calculateRead(store.dataset(), () -> {
            try (QueryExec execution =
                    QueryExec.dataset(store.dataset()).query(query).build()) {
                int rows = 0;
                for (var all = execution.select(); all.hasNext(); all.next()) {
                    rows++;
                }
                return rows;
            }
        });
    }
}

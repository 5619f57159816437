// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.store.SampleRecords.ADA;
import static org.scholarch.store.SampleRecords.BASE;
import static org.scholarch.store.SampleRecords.EVE;
import static org.scholarch.store.SampleRecords.MONDAY;
import static org.scholarch.store.SampleRecords.NAME;
import static org.scholarch.store.SampleRecords.TUESDAY;
import static org.scholarch.store.SampleRecords.WEDNESDAY;
import static org.scholarch.store.SampleRecords.ada;
import static org.scholarch.store.SampleRecords.found;
import static org.scholarch.store.SampleRecords.gone;
import static org.scholarch.store.SampleRecords.graph;
import static org.scholarch.store.SampleRecords.isUnknown;
import static org.scholarch.store.SampleRecords.named;
import static org.scholarch.store.SampleRecords.put;
import static org.scholarch.store.SampleRecords.putAll;
import static org.scholarch.store.SampleRecords.remove;
import static org.scholarch.store.SampleRecords.rows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.scholarch.problem.ScholarchException;

/** What every record store does, wherever it keeps its data. */
public interface RecordStoreContract extends DescriptionContract, HistoryContract {

    @Test
    default void unknownThingIsUnknown() {
        try (RecordStore store = open()) {
            put(store, ADA, ada(), MONDAY);
            assertTrue(isUnknown(store, "person/nobody"));
            assertInstanceOf(Lookup.Unknown.class, store.find("https://elsewhere.example/x"));
        }
    }

    @Test
    default void thingThatIsOnlyPointedToIsUnknown() {
        try (RecordStore store = open()) {
            put(store, ADA, ada(), MONDAY);
            assertTrue(isUnknown(store, "organization/crown"));
            remove(store, ADA, TUESDAY);
            assertTrue(isUnknown(store, "organization/crown"), "it never was described");
        }
    }

    @Test
    default void unchangedRecordKeepsItsDate() {
        try (RecordStore store = open()) {
            put(store, ADA, ada(), MONDAY);
            assertEquals(0, putAll(store, Map.of(ADA, ada()), TUESDAY));
            assertEquals(MONDAY, found(store, "person/ada").modified());
            assertEquals(MONDAY, store.record(ADA).orElseThrow().modified());
            assertEquals(1, store.lastChange());
        }
    }

    @Test
    default void changedRecordIsReplacedAndDatedAnew() {
        try (RecordStore store = open()) {
            put(store, ADA, ada(), MONDAY);
            put(store, ADA, named("ada", "Ada"), TUESDAY);
            Lookup.Found ada = found(store, "person/ada");
            assertEquals(TUESDAY, ada.modified());
            assertEquals(1, ada.description().size());
            assertEquals(TUESDAY, gone(store, "publication/notes").since());
            assertEquals(
                    named("ada", "Ada").find().toSet(),
                    store.content(ADA).find().toSet());
        }
    }

    @Test
    default void removedRecordLeavesTombstones() {
        try (RecordStore store = open()) {
            putAll(store, Map.of(ADA, ada(), EVE, named("luigi", "Luigi Menabrea")), MONDAY);
            remove(store, ADA, TUESDAY);
            assertEquals(TUESDAY, gone(store, "person/ada").since());
            assertEquals(Optional.empty(), gone(store, "person/ada").survivor());
            assertEquals(1, found(store, "person/luigi").description().size(), "another record speaks of him");
            RecordState state = store.record(ADA).orElseThrow();
            assertFalse(state.live());
            assertEquals(TUESDAY, state.modified());
            assertTrue(store.content(ADA).isEmpty());
            put(store, ADA, ada(), WEDNESDAY);
            assertEquals(WEDNESDAY, found(store, "person/ada").modified());
            assertTrue(store.record(ADA).orElseThrow().live());
        }
    }

    @Test
    default void tombstoneKeepsItsDate() {
        try (RecordStore store = open()) {
            putAll(store, Map.of(ADA, named("ada", "A"), EVE, graph("person/eve p person/ada")), MONDAY);
            remove(store, ADA, TUESDAY);
            remove(store, EVE, WEDNESDAY);
            remove(store, ADA, WEDNESDAY);
            assertEquals(TUESDAY, gone(store, "person/ada").since());
        }
    }

    @Test
    default void tombstoneOfAMergedThingTellsTheSurvivor() {
        try (RecordStore store = open()) {
            putAll(store, Map.of(ADA, named("ada", "Ada"), EVE, named("ada-2", "Ada")), MONDAY);
            Map<String, String> survivors = Map.of(BASE + "person/ada-2", BASE + "person/ada", BASE + "x", BASE + "y");
            try (Run run = store.begin(() -> TUESDAY)) {
                run.remove(EVE);
                run.survivors(survivors);
                run.commit();
            }
            assertEquals(new Lookup.Gone(TUESDAY, Optional.of(BASE + "person/ada")), gone(store, "person/ada-2"));
            assertTrue(isUnknown(store, "x"));
        }
    }

    @Test
    default void thingThatIsDescribedHasNoSurvivor() {
        try (RecordStore store = open()) {
            put(store, ADA, named("ada", "Ada"), MONDAY);
            try (Run run = store.begin(() -> TUESDAY)) {
                run.survivors(Map.of(BASE + "person/ada", BASE + "person/eve"));
                assertEquals(0, run.commit());
            }
            assertEquals(MONDAY, found(store, "person/ada").modified());
        }
    }

    @Test
    default void statementStaysAsLongAsOneRecordMakesIt() {
        try (RecordStore store = open()) {
            Graph luigi = named("luigi", "Luigi");
            putAll(store, Map.of(ADA, luigi, EVE, luigi), MONDAY);
            assertEquals(1, rows(store, "SELECT * { ?s ?p ?o }"), "no statement is there twice");
            remove(store, ADA, TUESDAY);
            assertEquals(1, rows(store, "SELECT * { ?s ?p ?o }"));
            remove(store, EVE, TUESDAY);
            assertEquals(0, rows(store, "SELECT * { ?s ?p ?o }"));
        }
    }

    @Test
    default void statementThatMovesFromRecordToRecordDatesNothing() {
        try (RecordStore store = open()) {
            putAll(store, Map.of(ADA, graph("a p 'x", "b p 'x"), EVE, graph("c p 'x")), MONDAY);
            var moved = new TreeMap<>(Map.of(ADA, graph("a p 'x"), EVE, graph("b p 'x", "c p 'x")));
            assertEquals(2, putAll(store, moved, TUESDAY));
            assertEquals(MONDAY, found(store, "b").modified());
        }
    }

    @Test
    default void firstBaseStaysAndAnotherIsRefused() {
        try (RecordStore store = open()) {
            store.claim(BASE);
            assertEquals(BASE, store.base().orElseThrow());
            var refusal = assertThrows(ScholarchException.class, () -> store.claim("https://example.com/"));
            assertEquals("store-other-base", refusal.code().id());
        }
    }

    @Test
    default void queriesSeeTheMergeAndNoBookkeeping() {
        try (RecordStore store = open()) {
            put(store, ADA, graph("a p '1"), MONDAY);
            put(store, EVE, graph("b p '2"), MONDAY);
            remove(store, EVE, TUESDAY);
            assertEquals(1, rows(store, "SELECT * { ?s ?p ?o }"));
            assertEquals(1, rows(store, "SELECT * { GRAPH <" + ADA + "> { ?s ?p ?o } }"));
            assertEquals(0, rows(store, "SELECT * { ?s <http://purl.org/dc/terms/modified> ?o }"));
            assertTrue(isUnknown(store, "graph/person/ada"));
            assertTrue(isUnknown(store, "graph/dataset/ledger"));
            assertTrue(isUnknown(store, "graph/dataset/changes"));
            assertTrue(isUnknown(store, "change/1"));
        }
    }

    @Test
    default void abandonedRunLeavesTheStoreAsItWas() {
        try (RecordStore store = open()) {
            put(store, ADA, ada(), MONDAY);
            try (Run run = store.begin(() -> TUESDAY)) {
                run.put(ADA, GraphFactory.createGraphMem());
                run.put(EVE, named("eve", "Eve"));
            }
            assertEquals(MONDAY, found(store, "person/ada").modified());
            assertTrue(isUnknown(store, "person/eve"));
            assertEquals(1, store.lastChange());
            assertEquals(1, putAll(store, Map.of(EVE, named("eve", "Eve")), TUESDAY));
        }
    }

    @Test
    default void committedRunShowsAllItsRecordsAtOnce() {
        try (RecordStore store = open()) {
            Map<String, Graph> records = new TreeMap<>();
            for (int i = 0; i < 50; i++) {
                records.put(BASE + "graph/" + i, named("p" + i, "P" + i));
            }
            assertEquals(50, putAll(store, records, MONDAY));
            assertEquals(50, rows(store, "SELECT * { ?s ?p ?o }"));
            List<RecordState> states = new ArrayList<>();
            store.records(states::add);
            assertEquals(
                    List.copyOf(records.keySet()),
                    states.stream().map(RecordState::graph).toList());
            assertEquals(Fingerprint.of(named("p0", "P0")), states.getFirst().content());
        }
    }

    @Test
    default void readerSeesTheOldRecordsWhileARunIsOpen() throws InterruptedException {
        try (RecordStore store = open()) {
            put(store, ADA, ada(), MONDAY);
            List<Lookup> seen = new ArrayList<>();
            try (Run run = store.begin(() -> TUESDAY)) {
                run.remove(ADA);
                Thread reader = new Thread(() -> seen.add(store.find(BASE + "person/ada")));
                reader.start();
                reader.join(Duration.ofSeconds(10));
                run.commit();
            }
            assertInstanceOf(Lookup.Found.class, seen.getFirst());
            assertInstanceOf(Lookup.Gone.class, store.find(BASE + "person/ada"));
        }
    }

    @Test
    default void datesAreWholeSecondsAndNeverGoBack() {
        try (RecordStore store = open()) {
            Instant odd = TUESDAY.plusNanos(123_456_789);
            put(store, ADA, named("ada", "Ada"), odd);
            put(store, EVE, named("eve", "Eve"), MONDAY);
            assertEquals(
                    List.of(TUESDAY, TUESDAY),
                    store.changes(0, 2).stream().map(Change::at).toList());
            assertEquals(TUESDAY, found(store, "person/eve").modified());
            assertEquals(TUESDAY, store.record(ADA).orElseThrow().modified());
        }
    }

    @Test
    default void runHasTheDateOfItsEnd() {
        try (RecordStore store = open()) {
            putAll(store, Map.of(ADA, named("ada", "Ada"), EVE, named("eve", "Eve")), MONDAY);
            var clock = new Instant[] {MONDAY.plusSeconds(5)};
            try (Run run = store.begin(() -> clock[0])) {
                run.put(ADA, named("ada", "Ada L."));
                run.remove(EVE);
                clock[0] = TUESDAY;
                run.commit();
            }
            assertEquals(TUESDAY, found(store, "person/ada").modified());
            assertEquals(TUESDAY, store.record(ADA).orElseThrow().modified());
            assertEquals(TUESDAY, gone(store, "person/eve").since());
            assertEquals(
                    List.of(TUESDAY, TUESDAY),
                    store.changes(2, 2).stream().map(Change::at).toList());
        }
    }

    @Test
    default void recordWithoutAStatementIsARecord() {
        try (RecordStore store = open()) {
            put(store, ADA, GraphFactory.createGraphMem(), MONDAY);
            assertTrue(store.record(ADA).orElseThrow().live());
            assertEquals(0, putAll(store, Map.of(ADA, GraphFactory.createGraphMem()), TUESDAY));
        }
    }

    @Test
    default void queryReadsTypeAndName() {
        try (RecordStore store = open()) {
            put(store, ADA, ada(), MONDAY);
            assertEquals(1, rows(store, "SELECT * { ?s <" + NAME + "> 'Ada Byron' }"));
            assertTrue(
                    store.query().query("ASK { ?s <" + NAME + "> 'Ada Byron' }").ask());
        }
    }
}

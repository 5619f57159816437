// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.store.SampleRecords.ADA;
import static org.scholarch.store.SampleRecords.BASE;
import static org.scholarch.store.SampleRecords.EVE;
import static org.scholarch.store.SampleRecords.MONDAY;
import static org.scholarch.store.SampleRecords.TUESDAY;
import static org.scholarch.store.SampleRecords.WEDNESDAY;
import static org.scholarch.store.SampleRecords.found;
import static org.scholarch.store.SampleRecords.gone;
import static org.scholarch.store.SampleRecords.graph;
import static org.scholarch.store.SampleRecords.isUnknown;
import static org.scholarch.store.SampleRecords.named;
import static org.scholarch.store.SampleRecords.put;
import static org.scholarch.store.SampleRecords.putAll;
import static org.scholarch.store.SampleRecords.remove;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

/** What every record store remembers of the past, and how it forgets. */
public interface HistoryContract {
    /** An empty store that is claimed for the base of the sample records; closed by the test. */
    RecordStore open();

    @Test
    default void changesAreNumberedWithoutAGapOverAllRuns() {
        try (RecordStore store = open()) {
            putAll(store, Map.of(ADA, named("ada", "Ada"), EVE, named("eve", "Eve")), MONDAY);
            put(store, ADA, named("ada", "Ada"), TUESDAY);
            put(store, ADA, named("ada", "Ada B."), TUESDAY);
            remove(store, EVE, WEDNESDAY);
            List<Change> changes = store.changes(0, 10);
            assertEquals(
                    List.of(1L, 2L, 3L, 4L),
                    changes.stream().map(Change::number).toList());
            assertEquals(
                    List.of(MONDAY, MONDAY, TUESDAY, WEDNESDAY),
                    changes.stream().map(Change::at).toList());
            assertEquals(
                    Set.of(ADA, EVE),
                    Set.of(changes.get(0).graph(), changes.get(1).graph()));
            assertEquals(Change.Kind.CREATED, changes.get(0).kind());
            assertEquals(Change.Kind.UPDATED, changes.get(2).kind());
            assertEquals(Change.Kind.REMOVED, changes.get(3).kind());
            assertEquals(4, store.lastChange());
            assertEquals(0, store.floor());
            assertEquals(changes.subList(1, 3), store.changes(1, 2));
        }
    }

    @Test
    default void changeTellsWhatLeftAndWhatCame() {
        try (RecordStore store = open()) {
            put(store, ADA, graph("person/ada p 'old", "person/ada p 'kept \"\\\n\u00e9\ud83d\ude00"), MONDAY);
            put(store, ADA, graph("person/ada p 'new\r\n", "person/ada p 'kept \"\\\n\u00e9\ud83d\ude00"), TUESDAY);
            remove(store, ADA, WEDNESDAY);
            List<Change> changes = store.changes(0, 10);
            assertEquals(Optional.empty(), changes.get(0).difference());
            Change.Difference update = changes.get(1).difference().orElseThrow();
            assertEquals(graph("person/ada p 'old").find().toList(), update.removed());
            assertEquals(graph("person/ada p 'new\r\n").find().toList(), update.added());
            assertEquals(2, changes.get(2).difference().orElseThrow().removed().size());
        }
    }

    @Test
    default void earlierStatesOfARecordAreKnown() {
        try (RecordStore store = open()) {
            Graph first = named("ada", "Ada");
            Graph second = graph("person/ada p person/bo", "person/bo p 'x");
            put(store, ADA, first, MONDAY);
            put(store, ADA, second, TUESDAY);
            remove(store, ADA, WEDNESDAY);
            put(store, ADA, first, WEDNESDAY);
            List<Set<?>> states = new java.util.ArrayList<>();
            for (long change = 0; change <= 4; change++) {
                states.add(store.contentAt(ADA, change).orElseThrow().find().toSet());
            }
            Set<?> one = first.find().toSet();
            Set<?> two = second.find().toSet();
            assertEquals(List.of(Set.of(), one, two, Set.of(), one), states);
            assertTrue(store.contentAt(EVE, 2).orElseThrow().isEmpty());
        }
    }

    @Test
    default void noteStaysUntilARunThatChangesSomethingNotesAnew() {
        try (RecordStore store = open()) {
            assertEquals(Optional.empty(), store.note("policy"));
            note(store, "first", named("ada", "Ada"));
            assertEquals(Optional.of("first"), store.note("policy"));
            note(store, "second", named("ada", "Ada"));
            assertEquals(Optional.of("first"), store.note("policy"));
            note(store, "third \"3\"", named("ada", "Ada B."));
            assertEquals(Optional.of("third \"3\""), store.note("policy"));
            assertEquals(Optional.empty(), store.note("sources"));
        }
    }

    private static void note(RecordStore store, String text, Graph ada) {
        try (Run run = store.begin(() -> TUESDAY)) {
            run.put(ADA, ada);
            run.note("policy", text);
            run.commit();
        }
    }

    @Test
    default void forgettingRunLeavesNoEarlierState() {
        try (RecordStore store = open()) {
            put(store, ADA, named("ada", "Secret"), MONDAY);
            put(store, ADA, named("ada", "Ada"), TUESDAY);
            try (Run run = store.begin(() -> WEDNESDAY)) {
                run.forget();
                assertEquals(0, run.commit());
            }
            assertEquals(2, store.lastChange());
            assertEquals(2, store.floor());
            assertEquals(Optional.empty(), store.contentAt(ADA, 1));
            assertEquals(1, store.contentAt(ADA, 2).orElseThrow().size());
            assertEquals(Optional.empty(), store.changes(1, 1).getFirst().difference());
            assertEquals(ADA, store.changes(1, 1).getFirst().graph());
        }
    }

    @Test
    default void whatAForgettingRunRemovesIsGoneWithoutItsName() {
        try (RecordStore store = open()) {
            putAll(store, Map.of(ADA, named("ada", "Ada"), EVE, named("eve", "Eve")), MONDAY);
            try (Run run = store.begin(() -> TUESDAY)) {
                run.remove(EVE);
                run.forget();
                assertEquals(1, run.commit());
            }
            assertEquals(TUESDAY, gone(store, "person/eve").since());
            assertEquals(TUESDAY, gone(store, "graph/person/eve").since());
            assertEquals(Optional.empty(), store.record(EVE));
            assertTrue(store.contentAt(EVE, 3).orElseThrow().isEmpty());
            assertTrue(isUnknown(store, "person/nobody"));
            List<Change> changes = store.changes(0, 10);
            assertEquals(3, changes.size());
            assertFalse(changes.toString().contains("eve"), changes.toString());
            assertEquals(
                    1, changes.stream().filter(it -> it.graph().equals(ADA)).count());
        }
    }

    @Test
    default void whatWasRemovedBeforeLosesItsNameToo() {
        try (RecordStore store = open()) {
            putAll(store, Map.of(ADA, named("ada", "Ada"), EVE, named("eve", "Eve")), MONDAY);
            remove(store, EVE, TUESDAY);
            try (Run run = store.begin(() -> WEDNESDAY)) {
                run.forget();
                run.commit();
            }
            assertEquals(TUESDAY, gone(store, "person/eve").since());
            assertEquals(Optional.empty(), store.record(EVE));
            assertFalse(store.changes(0, 10).toString().contains("eve"));
        }
    }

    @Test
    default void forgottenThingCanReturn() {
        try (RecordStore store = open()) {
            putAll(store, Map.of(ADA, named("ada", "Ada"), EVE, named("eve", "Eve")), MONDAY);
            try (Run run = store.begin(() -> TUESDAY)) {
                run.remove(EVE);
                run.forget();
                run.commit();
            }
            put(store, EVE, named("eve", "Eve"), WEDNESDAY);
            assertEquals(WEDNESDAY, found(store, "person/eve").modified());
            assertTrue(store.record(EVE).orElseThrow().live());
            assertEquals(Change.Kind.CREATED, store.changes(3, 1).getFirst().kind());
            remove(store, EVE, WEDNESDAY);
            assertEquals(WEDNESDAY, gone(store, "person/eve").since());
        }
    }

    @Test
    default void survivorOfWhatIsForgottenIsTheLastOfTheChain() {
        try (RecordStore store = open()) {
            String bo = BASE + "graph/bo";
            putAll(store, Map.of(ADA, named("ada", "A"), EVE, named("eve", "E"), bo, named("bo", "B")), MONDAY);
            merge(store, EVE, "person/eve", "person/bo");
            merge(store, bo, "person/bo", "person/ada");
            try (Run run = store.begin(() -> WEDNESDAY)) {
                run.forget();
                run.commit();
            }
            assertEquals(
                    Optional.of(BASE + "person/ada"), gone(store, "person/eve").survivor());
            try (Run run = store.begin(() -> WEDNESDAY)) {
                run.remove(ADA);
                run.forget();
                run.commit();
            }
            assertEquals(Optional.empty(), gone(store, "person/eve").survivor());
        }
    }

    @Test
    default void runWithNothingToForgetForgetsNothing() {
        try (RecordStore store = open()) {
            put(store, ADA, named("ada", "Ada"), MONDAY);
            for (int i = 0; i < 2; i++) {
                try (Run run = store.begin(() -> TUESDAY)) {
                    run.forget();
                    assertEquals(0, run.commit());
                }
            }
            assertEquals(1, store.floor());
        }
    }

    @Test
    default void recordComesOnceInARun() {
        try (RecordStore store = open();
                Run run = store.begin(() -> MONDAY)) {
            run.put(ADA, named("ada", "Ada"));
            assertThrows(IllegalStateException.class, () -> run.put(ADA, named("ada", "Ada")));
            assertThrows(IllegalStateException.class, () -> run.remove(ADA));
        }
    }

    private static void merge(RecordStore store, String record, String old, String survivor) {
        try (Run run = store.begin(() -> TUESDAY)) {
            run.remove(record);
            run.survivors(Map.of(BASE + old, BASE + survivor));
            run.commit();
        }
    }
}

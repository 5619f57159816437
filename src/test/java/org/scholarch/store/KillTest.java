// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that publishes at random moments: in the first load, in runs, while it forgets. The store that it leaves holds
 * what it had before a run or what it has after it. {@code -Dscholarch.kills=100} kills more often.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("scholarch.kills", 5);
    private static final int LONGEST_MILLIS = 1_500;
    private static final int KILLS_OF_A_STORE = 4;

    @TempDir
    Path folder = Path.of("");

    @Test
    void storeOfAKilledProcessHoldsTheOldStateOrTheNewOne(TestReporter reporter)
            throws IOException, InterruptedException {
        long seed = Long.getLong("scholarch.seed", Instant.now().toEpochMilli());
        var random = new Random(seed);
        Map<String, Integer> outcomes = new HashMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Path store = folder.resolve("store-" + kill / KILLS_OF_A_STORE);
            int told = publishUntilKilled(store, random.nextInt(LONGEST_MILLIS));
            String where = "kill " + kill + " of seed " + seed;
            try (EmbeddedStore left = EmbeddedStore.at(store)) {
                left.claim(SampleRecords.BASE);
                int generation = Generations.of(left);
                assertTrue(generation >= told && generation <= told + 1, where + ": " + generation + " after " + told);
                assertEquals(List.of(), left.breaches(), where);
                assertHolds(left, generation, where);
                Generations.next(left, Instant.now());
                assertHolds(left, generation + 1, where);
                assertEquals(List.of(), left.breaches(), where);
                outcomes.merge(generation == 0 ? "none" : generation == told ? "old" : "new", 1, Integer::sum);
            }
        }
        reporter.publishEntry("found after " + KILLS + " kills", outcomes.toString());
    }

    /** The last generation that the process said it had reached, or that the store was at before it. */
    private static int publishUntilKilled(Path store, int millis) throws IOException, InterruptedException {
        int told = 0;
        if (Files.exists(store)) {
            try (EmbeddedStore before = EmbeddedStore.at(store)) {
                told = Generations.of(before);
            }
        }
        Process process = PublishingProcess.start(store, 1_000);
        try (BufferedReader said = process.inputReader()) {
            assertEquals("open", said.readLine());
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly();
            process.waitFor();
            List<String> lines = new ArrayList<>();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                lines.add(line);
            }
            return lines.isEmpty() ? told : Integer.parseInt(lines.getLast());
        }
    }

    private static void assertHolds(RecordStore store, int generation, String where) {
        Map<String, Graph> expected = Generations.records(generation);
        List<String> records = new ArrayList<>();
        store.records(state -> records.add(state.graph()));
        assertEquals(List.copyOf(expected.keySet()), records, where);
        expected.forEach((record, statements) -> assertEquals(
                statements.find().toSet(), store.content(record).find().toSet(), where + ": " + record));
    }
}

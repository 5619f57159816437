// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.scholarch.store.SampleRecords.BASE;
import static org.scholarch.store.SampleRecords.TUESDAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.problem.ScholarchException;

/**
 * Lets a process publish whose files may not grow beyond a limit, which is like a disk that is full: the run fails, the store
 * stays as it was, also for that process, and a run with room finishes.
 */
class FullDiskTest {
    private static final Path SHELL = Path.of("/bin/sh");
    /** Ten megabytes: an empty database has files of eight. */
    private static final String LIMITED = "ulimit -f 20480; exec \"$@\"";

    private static final int RECORDS = 24;
    private static final int LITERALS = 16;
    private static final int LITERAL_LENGTH = 40_000;

    @TempDir
    Path folder = Path.of("");

    /** The process with little room: says how the run ended and what the store holds then. */
    public static void main(String[] arguments) {
        try (EmbeddedStore store = EmbeddedStore.at(Path.of(arguments[0]))) {
            store.claim(BASE);
            try {
                publish(store);
                System.out.println("published");
            } catch (ScholarchException e) {
                System.out.println(e.code().id());
            }
            System.out.println(store.lastChange() + " changes, generation " + Generations.of(store));
        }
    }

    @Test
    void firstRunThatFindsNoRoomLeavesAnEmptyStore() throws IOException, InterruptedException {
        assertEquals(List.of("store-unwritable", "0 changes, generation 0"), publishWithLittleRoom());
        assertFinishes(0);
    }

    @Test
    void runThatFindsNoRoomLeavesTheStoreAsItWas() throws IOException, InterruptedException {
        long before;
        try (EmbeddedStore store = EmbeddedStore.at(folder)) {
            store.claim(BASE);
            Generations.next(store, Instant.now());
            before = store.lastChange();
        }
        assertEquals(List.of("store-unwritable", before + " changes, generation 1"), publishWithLittleRoom());
        assertFinishes(before);
    }

    private List<String> publishWithLittleRoom() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SHELL), "skipped: there is no shell to limit the size of files");
        Process process =
                ChildJvm.start(List.of(SHELL.toString(), "-c", LIMITED, "sh"), FullDiskTest.class, folder.toString());
        try {
            List<String> said = process.inputReader().lines().toList();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            return said;
        } finally {
            process.destroyForcibly();
        }
    }

    private void assertFinishes(long before) {
        try (EmbeddedStore store = EmbeddedStore.at(folder)) {
            assertEquals(before, store.lastChange());
            assertEquals(List.of(), store.breaches());
            publish(store);
            assertEquals(before + RECORDS, store.lastChange());
            assertEquals(List.of(), store.breaches());
        }
    }

    /** Fifteen megabytes of text. */
    private static void publish(RecordStore store) {
        try (Run run = store.begin(() -> TUESDAY)) {
            for (int i = 0; i < RECORDS; i++) {
                run.put(BASE + "graph/large/" + i, large(i));
            }
            run.commit();
        }
    }

    private static Graph large(int number) {
        String[] statements = new String[LITERALS];
        for (int i = 0; i < LITERALS; i++) {
            statements[i] = "t/large-" + number + " p '" + number + " " + i + " " + "lake".repeat(LITERAL_LENGTH / 4);
        }
        return SampleRecords.graph(statements);
    }
}

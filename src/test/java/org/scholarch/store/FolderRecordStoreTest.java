// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.store.SampleRecords.ADA;
import static org.scholarch.store.SampleRecords.MONDAY;
import static org.scholarch.store.SampleRecords.TUESDAY;
import static org.scholarch.store.SampleRecords.ada;
import static org.scholarch.store.SampleRecords.found;
import static org.scholarch.store.SampleRecords.put;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

class FolderRecordStoreTest implements RecordStoreContract {
    @TempDir
    Path folder = Path.of("");

    @Override
    public RecordStore open() {
        RecordStore store = EmbeddedStore.at(folder.resolve("deep/store"));
        store.claim(SampleRecords.BASE);
        return store;
    }

    @Test
    void recordsAndDatesSurviveARestart() {
        try (RecordStore store = open()) {
            put(store, ADA, ada(), MONDAY);
        }
        try (RecordStore store = open()) {
            put(store, ADA, ada(), TUESDAY);
            assertEquals(MONDAY, found(store, "person/ada").modified());
        }
    }

    @Test
    void folderThatIsAFileIsUnusable() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        ScholarchException refusal = assertThrows(ScholarchException.class, () -> EmbeddedStore.at(file));
        assertEquals(ProblemCode.STORE_UNUSABLE, refusal.code());
    }

    @Test
    void storeOfAnEarlierVersionIsUnusable() throws IOException {
        Files.createDirectories(folder.resolve("Data-0001"));
        ScholarchException refusal = assertThrows(ScholarchException.class, () -> EmbeddedStore.at(folder));
        assertEquals(ProblemCode.STORE_UNUSABLE, refusal.code());
    }

    @Test
    void storeThatIsOpenIsBusy() {
        try (RecordStore store = open()) {
            assertTrue(store.base().isPresent());
            ScholarchException refusal = assertThrows(
                    ScholarchException.class,
                    () -> EmbeddedStore.at(folder.resolve("deep/store"), Duration.ofMillis(200)));
            assertEquals(ProblemCode.STORE_BUSY, refusal.code());
            String process = "process " + ProcessHandle.current().pid() + " since 2";
            assertTrue(String.valueOf(refusal.getMessage()).contains(process), refusal.getMessage());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

class FolderRecordStoreTest implements RecordStoreContract {
    @TempDir
    Path folder;

    @Override
    public RecordStore open() {
        return RecordStore.at(folder.resolve("deep/store"));
    }

    @Test
    void recordsAndDatesSurviveARestart() {
        try (RecordStore store = open()) {
            store.put(ADA, RecordStoreContract.ada(), MONDAY);
        }
        try (RecordStore store = open()) {
            store.put(ADA, RecordStoreContract.ada(), TUESDAY);
            Lookup.Found ada = assertInstanceOf(Lookup.Found.class, store.find(BASE + "person/ada"));
            assertEquals(MONDAY, ada.modified());
        }
    }

    @Test
    void folderThatIsAFileIsUnusable() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        ScholarchException refusal = assertThrows(ScholarchException.class, () -> RecordStore.at(file));
        assertEquals(ProblemCode.STORE_UNUSABLE, refusal.code());
    }

    @Test
    void storeHeldByAnotherProcessIsUnusable() throws IOException {
        Path store = folder.resolve("held");
        RecordStore.at(store).close();
        try (FileChannel channel = FileChannel.open(store.resolve("tdb.lock"), StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertTrue(lock.isValid());
            ScholarchException refusal = assertThrows(ScholarchException.class, () -> RecordStore.at(store));
            assertEquals(ProblemCode.STORE_UNUSABLE, refusal.code());
        }
    }
}

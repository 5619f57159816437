// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {
    private static final String PAGE = "data/profiles/suryanti.txt";

    @TempDir
    Path folder = Path.of("");

    @Test
    void publishingTheSameSourcesToARestoredStoreWritesNothing() {
        String store = folder.resolve("store").toString();
        String file = folder.resolve("store.backup").toString();
        String restored = folder.resolve("restored").toString();
        assertEquals(0, Command.run("publish", PAGE, "--to", store).code());
        Command.Result backup = Command.run("backup", store, "--to", file);
        assertEquals(0, backup.code(), backup.talk());
        assertTrue(backup.talk().matches("[\\d,]+ statements up to change \\d+ in (?s:.*)\\.\\s*"), backup.talk());
        Command.Result restore = Command.run("restore", file, "--to", restored);
        assertEquals(0, restore.code(), restore.talk());
        Command.Result publish = Command.run("publish", PAGE, "--to", restored);
        assertEquals("Nothing changed since the last run.", publish.talk().strip());
        Command.Result again = Command.run("restore", file, "--to", restored);
        assertEquals(1, again.code());
        assertTrue(again.talk().contains("store-not-empty"), again.talk());
    }

    @Test
    void missingStoreAndMissingBackupAreSaidSo() {
        String nowhere = folder.resolve("nowhere").toString();
        Command.Result backup =
                Command.run("backup", nowhere, "--to", folder.resolve("file").toString());
        assertEquals(1, backup.code());
        assertTrue(backup.talk().contains("source-missing"), backup.talk());
        Command.Result restore =
                Command.run("restore", nowhere, "--to", folder.resolve("store").toString());
        assertEquals(1, restore.code());
        assertTrue(restore.talk().contains("backup-unreadable"), restore.talk());
        assertFalse(Files.exists(folder.resolve("nowhere")) || Files.exists(folder.resolve("store")));
    }
}

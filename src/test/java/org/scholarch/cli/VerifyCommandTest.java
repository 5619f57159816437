// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void differenceIsALineAndAnExitCode() throws IOException {
        Path page = folder.resolve("suryanti.txt");
        String text = Files.readString(Path.of("data/profiles/suryanti.txt"));
        String store = folder.resolve("store").toString();
        Files.writeString(page, text);
        assertEquals(0, Command.run("publish", page.toString(), "--to", store).code());
        Command.Result same = Command.run("verify", page.toString(), "--store", store);
        assertEquals(0, same.code(), same.data());
        assertFalse(same.data().contains("store-"), same.data());
        Files.writeString(page, text.replace("Natural Language Processing", "Animal Sounds"));
        Command.Result other = Command.run("verify", page.toString(), "--store", store, "--quiet");
        assertEquals(1, other.code());
        assertTrue(
                other.data()
                        .contains("http://localhost:3330/graph/person/suryanti: error store-differs The record says"),
                other.data());
        assertEquals("", other.talk());
        Command.Result json = Command.run("verify", page.toString(), "--store", store, "--format", "json");
        assertTrue(json.data().contains("\"store-differs\""), json.data());
    }

    @Test
    void missingStoreIsSaidSoAndNotMade() {
        Command.Result verify =
                Command.run("verify", "data", "--store", folder.resolve("none").toString());
        assertEquals(1, verify.code());
        assertTrue(verify.talk().contains("source-missing"), verify.talk());
        assertFalse(Files.exists(folder.resolve("none")));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.config.ConfigurationReader;
import org.scholarch.config.CurationReader;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.Run;

class StoreMemoryTest {
    @TempDir
    Path folder = Path.of("");

    private EmbeddedStore store = EmbeddedStore.inMemory();

    @BeforeEach
    void publishTwoPages() throws IOException {
        store.close();
        store = EmbeddedStore.at(folder.resolve("store"));
        Files.createDirectory(folder.resolve("pages"));
        write("ada-quill", "Ada Quill", "Tides");
        // Something to be told of that is no error.
        Files.writeString(
                folder.resolve("pages/bo-reed.yaml"), "name: Bo Reed\nbiography: [Write to bo.reed@example.org.]\n");
        assertFalse(told().isEmpty());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void pageThatIsTheSameIsNotReadAgain() throws IOException {
        write("ada-quill", "Ada Quill", "Lakes");
        assertEquals(List.of(), told());
        assertTrue(store.content(Runs.MINTER.graph("person", "ada-quill")).stream()
                .anyMatch(it -> it.getObject().toString().contains("Lakes")));
    }

    @Test
    void pageThatIsTheSameIsNotReadAgainWhenAnotherPersonComes() throws IOException {
        write("cleo-marsh", "Cleo Marsh", "Harbours");
        assertEquals(List.of(), told());
        assertTrue(store.record(Runs.MINTER.graph("person", "cleo-marsh")).isPresent());
    }

    @Test
    void damagedMemoryIsDoneWithout() throws IOException {
        Path values = folder.resolve("store/memory/values-1");
        Files.write(values, new byte[(int) Files.size(values)]);
        write("ada-quill", "Ada Quill", "Lakes");
        assertFalse(told().isEmpty());
        write("ada-quill", "Ada Quill", "Rivers");
        assertEquals(List.of(), told());
    }

    @Test
    void memoryOfAnotherStateOfTheStoreIsDoneWithout() throws IOException {
        String record = Runs.MINTER.graph("person", "bo-reed");
        try (Run run = store.begin(() -> Instant.EPOCH)) {
            run.remove(record);
            run.commit();
        }
        write("ada-quill", "Ada Quill", "Lakes");
        assertFalse(told().isEmpty());
        assertTrue(store.record(record).orElseThrow().live());
    }

    @Test
    void anotherConfigurationIsTakenIntoAccount() throws IOException {
        Files.writeString(folder.resolve("pages/scholarch.yaml"), "retrieved: 2026-11-20\n");
        assertFalse(told().isEmpty());
    }

    private List<String> told() {
        List<Path> sources = List.of(folder.resolve("pages"));
        var configuration = ConfigurationReader.nextTo(sources);
        var publisher = new Publisher(Runs.MINTER, configuration, CurationReader.nextTo(sources));
        var description = new ProfileDocuments.Description(configuration.retrieved(), configuration.pages());
        return new StorePublication(store, Runs.MINTER, true)
                .publish(publisher, ProfileDocuments.under(sources, description), () -> Instant.EPOCH, Progress.SILENT)
                .outcome()
                .map(Runs::codes)
                .orElseThrow();
    }

    private void write(String slug, String name, String biography) throws IOException {
        Files.writeString(
                folder.resolve("pages/" + slug + ".yaml"), "name: " + name + "\nbiography: [" + biography + "]\n");
    }
}

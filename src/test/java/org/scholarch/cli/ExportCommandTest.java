// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    Path folder = Path.of("");

    private String store = "";
    private String dumps = "";

    @BeforeEach
    void publish() {
        store = folder.resolve("store").toString();
        dumps = folder.resolve("dumps").toString();
        assertEquals(
                0,
                Command.run("publish", "data/profiles/suryanti.txt", "--to", store)
                        .code());
    }

    @Test
    void packedDumpsInThreeFormatsAreWhatComesWithoutOptions() throws IOException {
        Command.Result export = Command.run("export", store, "--to", dumps);
        assertEquals(0, export.code(), export.talk());
        assertEquals("", export.data());
        assertTrue(
                export.talk()
                        .matches("\\d+ records with [\\d,]+ statements in (?s:.*)SHA256SUMS\\.\\s(?s:.*)--base(?s:.*)"),
                export.talk());
        assertEquals(Set.of("dataset.nq.gz", "dataset.trig.gz", "dataset.jelly.gz", "void.ttl", "SHA256SUMS"), files());
    }

    @Test
    void dumpIsWhatBuildWrites() {
        Command.run("export", store, "--to", dumps);
        String out = folder.resolve("out").toString();
        assertEquals(
                0,
                Command.run("build", "data/profiles/suryanti.txt", "--out", out).code());
        Command.Result diff = Command.run("diff", "--quiet", out, dumps + "/dataset.jelly.gz");
        assertEquals("TX .\nTC .\n", diff.data(), diff.talk());
    }

    @Test
    void formatPackingTitleAndLicenceAreChosen() throws IOException {
        String[] options = {"--format", "nquads,trig", "--no-gzip", "--title", "Ours", "--license", "https://l.example/"
        };
        Command.Result export =
                Command.run(Stream.concat(Stream.of("export", store, "--quiet", "--to", dumps), Stream.of(options))
                        .toArray(String[]::new));
        assertEquals(0, export.code(), export.talk());
        assertEquals("", export.talk());
        assertEquals(Set.of("dataset.nq", "dataset.trig", "void.ttl", "SHA256SUMS"), files());
        String description = Files.readString(Path.of(dumps, "void.ttl"));
        assertTrue(description.contains("\"Ours\"") && description.contains("<https://l.example/>"), description);
    }

    @Test
    void storeThatIsNotThereIsNotMade() {
        Command.Result export = Command.run("export", folder.resolve("none").toString(), "--to", dumps);
        assertEquals(1, export.code());
        assertTrue(export.talk().contains("source-missing"), export.talk());
        assertFalse(Files.exists(folder.resolve("none")) || Files.exists(Path.of(dumps)));
    }

    @Test
    void folderThatIsNoStoreIsLeftAlone() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Command.Result export = Command.run("export", pages.toString(), "--to", dumps);
        assertEquals(1, export.code());
        assertTrue(export.talk().contains("source-missing"), export.talk());
        try (Stream<Path> files = Files.list(pages)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void licenceThatIsNoAddressIsRefused() {
        assertEquals(
                2,
                Command.run("export", store, "--to", dumps, "--license", "CC BY")
                        .code());
        assertEquals(
                2,
                Command.run("export", store, "--to", dumps, "--format", "csv").code());
        assertFalse(Files.exists(Path.of(dumps)));
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(dumps))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final Path PAGE = Path.of("data/profiles/suryanti.txt");

    @TempDir
    Path folder = Path.of("");

    @Test
    void patchTellsWhatAnotherTopicChanges() throws IOException {
        String text = Files.readString(PAGE, StandardCharsets.UTF_8);
        Path before = build("before", text, "nq");
        Path after = build("after", text.replace("Natural Language Processing", "Animal Sounds"), "trig");
        Command.Result diff = Command.run("diff", before.toString(), after.toString());
        assertEquals(0, diff.code(), diff.talk());
        String graph = " <http://localhost:3330/graph/person/suryanti> .";
        String person = "<http://localhost:3330/person/suryanti> <http://xmlns.com/foaf/0.1/topic_interest> ";
        assertTrue(has(diff, "D " + person + "<http://localhost:3330/topic/natural-language-processing>" + graph));
        assertTrue(has(diff, "A " + person + "<http://localhost:3330/topic/animal-sounds>" + graph));
        assertEquals("TX .", diff.data().lines().findFirst().orElse(""));
        assertTrue(diff.talk().matches("(?s)\\d+ statements go, \\d+ come\\.\\s*"), diff.talk());
    }

    @Test
    void sameDatasetInTwoFormatsIsTheSame() throws IOException {
        String text = Files.readString(PAGE, StandardCharsets.UTF_8);
        Path lines = build("lines", text, "nq");
        Path binary = build("binary", text, "jelly");
        Command.Result diff = Command.run(
                "diff",
                "--quiet",
                lines.toString(),
                binary.resolve("dataset.jelly").toString());
        assertEquals(0, diff.code(), diff.talk());
        assertEquals("TX .\nTC .\n", diff.data());
        assertEquals("", diff.talk());
    }

    @Test
    void missingDatasetFails() {
        Command.Result diff = Command.run("diff", folder.toString(), "nowhere.nq");
        assertEquals(1, diff.code());
        assertTrue(diff.talk().contains("dataset-unreadable"), diff.talk());
    }

    private static boolean has(Command.Result diff, String row) {
        return diff.data().lines().anyMatch(row::equals);
    }

    private Path build(String name, String page, String format) throws IOException {
        Path file = Files.createDirectories(folder.resolve(name)).resolve("suryanti.txt");
        Files.writeString(file, page, StandardCharsets.UTF_8);
        Path out = folder.resolve(name + "-out");
        assertEquals(
                0,
                Command.run("build", file.toString(), "--out", out.toString(), "--format", format)
                        .code());
        return out;
    }
}

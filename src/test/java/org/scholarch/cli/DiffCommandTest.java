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
    void statesOfAStoreAreToldApartByTheirNumbers() throws IOException {
        String text = Files.readString(PAGE, StandardCharsets.UTF_8);
        Path page = folder.resolve("suryanti.txt");
        String store = folder.resolve("store").toString();
        for (String topic : new String[] {"Natural Language Processing", "Animal Sounds"}) {
            Files.writeString(page, text.replace("Natural Language Processing", topic));
            assertEquals(
                    0, Command.run("publish", page.toString(), "--to", store).code());
        }
        Command.Result all = Command.run("diff", store, "--from", "0");
        int last = Integer.parseInt(all.talk().replaceAll("\\D", ""));
        // Both runs may be of one second.
        long transactions = all.data().lines().filter("TC ."::equals).count();
        assertTrue(transactions == 1 || transactions == 2, all.data());
        Command.Result first = Command.run("diff", store, "--from", "0", "--to", Integer.toString(last - 1), "--quiet");
        assertEquals("", first.talk());
        Command.Result second = Command.run("diff", store, "--from", Integer.toString(last - 1));
        assertEquals(0, second.code(), second.talk());
        assertTrue(second.data().contains("A <http://localhost:3330/person/suryanti>"), second.data());
        assertTrue(second.data().contains("topic/animal-sounds> <http://localhost:3330/graph/person/suryanti> ."));
        assertTrue(first.data().length() > second.data().length());
        Command.Result beyond = Command.run("diff", store, "--from", Integer.toString(last + 1));
        assertEquals(1, beyond.code());
        assertTrue(beyond.talk().contains("history-unknown"), beyond.talk());
    }

    @Test
    void statesAndDatasetsAreNotMixed() {
        assertEquals(2, Command.run("diff", "one").code());
        assertEquals(2, Command.run("diff", "one", "--to", "3").code());
        assertEquals(2, Command.run("diff", "one", "other", "--from", "3").code());
        Command.Result nowhere = Command.run("diff", folder.resolve("none").toString(), "--from", "0");
        assertEquals(1, nowhere.code());
        assertTrue(nowhere.talk().contains("source-missing"), nowhere.talk());
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

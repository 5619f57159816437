// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholarch.vocab.Minter;

/** Every key of a curator's file changes what {@code build} writes: {@code effects.txt} says how. */
class CurationEffectsTest {
    private static final Path RESOURCES = Path.of("src/test/resources/org/scholarch/cli/curation");

    @TempDir
    private static Path folder = Path.of("");

    private static String plain = "";

    /** A case of the file. */
    record Effect(String file, String key, String line, List<String> with, List<String> without) {
        static Effect of(String text) {
            List<String> lines = text.lines()
                    .map(it -> it.replace("{b}", Minter.DEFAULT_BASE))
                    .filter(it -> !it.isBlank())
                    .toList();
            String[] title = lines.get(0).split(" ", -1);
            List<String> effects = lines.subList(2, lines.size());
            return new Effect(title[0], title[1], lines.get(1), marked(effects, "+ "), marked(effects, "- "));
        }

        private static List<String> marked(List<String> lines, String mark) {
            return lines.stream()
                    .filter(it -> it.startsWith(mark))
                    .map(it -> it.substring(mark.length()))
                    .toList();
        }

        @Override
        public String toString() {
            return file + " " + key;
        }
    }

    static List<Effect> effects() throws IOException {
        String[] parts = Files.readString(RESOURCES.resolve("effects.txt")).split("(?m)^## ", -1);
        return Arrays.stream(parts).skip(1).map(Effect::of).toList();
    }

    @BeforeAll
    static void buildWithoutCurator() throws IOException {
        plain = build("", "");
    }

    @ParameterizedTest
    @MethodSource("effects")
    void curatorsLineChangesTheGraph(Effect effect) throws IOException {
        String curated = build(effect.file(), effect.line());
        assertTrue(effect.with().size() + effect.without().size() > 0, "a case without an effect");
        for (String with : effect.with()) {
            assertTrue(curated.contains(with), () -> "not there with the line: " + with);
            assertFalse(plain.contains(with), () -> "there without the line: " + with);
        }
        for (String without : effect.without()) {
            assertFalse(curated.contains(without), () -> "there in spite of the line: " + without);
            assertTrue(plain.contains(without), () -> "never there: " + without);
        }
    }

    @Test
    void everyKeyOfTheSchemasHasACase() throws IOException {
        var keys = new TreeSet<String>();
        for (String file : List.of("people", "organizations", "publications")) {
            JsonNode schema = new ObjectMapper().readTree(Files.readString(Path.of("ontology", file + ".schema.json")));
            JsonNode entry = schema.path("$defs").path(file.equals("people") ? "person" : file.replaceAll("s$", ""));
            entry.path("properties").fieldNames().forEachRemaining(key -> keys.add(file + " " + key));
        }
        var cases = new TreeSet<String>();
        effects().forEach(it -> cases.add(it.toString()));
        assertEquals(keys, cases);
    }

    /** All that is written about the profiles when a curator has said this. */
    private static String build(String file, String line) throws IOException {
        Path here = Files.createTempDirectory(folder, "institute");
        for (String name : List.of("ada-quill.yaml", "bo-reed.yaml")) {
            Files.copy(RESOURCES.resolve("profiles").resolve(name), here.resolve(name));
        }
        if (!file.isEmpty()) {
            Files.writeString(here.resolve(file + ".yaml"), line + "\n");
        }
        Path out = here.resolve("out");
        Command.Result result = Command.run("build", here.toString(), "--out", out.toString());
        assertEquals(0, result.code(), result.talk());
        try (Stream<Path> files = Files.walk(out)) {
            List<String> texts = new ArrayList<>();
            files.filter(Files::isRegularFile).sorted().forEach(it -> texts.add(it + "\n" + text(it)));
            return String.join("\n", texts);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line in people.yaml hides somebody from whatever a command prints, says or writes. */
class HiddenByCuratorTest {
    private static final List<String> TRACES = List.of("ingeborg", "velde");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void copyTheSample() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data"))) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(Path.of("data").relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (!file.endsWith("README.md")) {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private void hide() throws IOException {
        Files.writeString(folder.resolve("people.yaml"), "- {name: Ingeborg van der Velde-Roy, hide: true}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check DIR",
                "check DIR --format json",
                "check DIR --format sarif",
                "convert DIR --to yaml",
                "convert DIR --to nq",
                "query principal-and-co --in DIR --format csv",
                "build DIR --out DIR/out",
                "build DIR --out DIR/out --format trig"
            })
    void nothingThatACommandPrintsHoldsTheName(String command) throws IOException {
        hide();
        Command.Result result = run(command);
        assertEquals(0, result.code(), result.talk());
        assertFalse(isTraced(result.data()) || isTraced(result.talk()), command);
        for (Path file : written()) {
            assertFalse(isTraced(file.toString()) || isTraced(Files.readString(file)), file.toString());
        }
    }

    @Test
    void nameIsThereWhenNobodyHidesIt() throws IOException {
        assertTrue(isTraced(run("query principal-and-co --in DIR --format csv").data()));
        run("build DIR --out DIR/out");
        assertTrue(written().size() > 20);
    }

    @Test
    void entryThatCannotBeReadStopsTheWork() throws IOException {
        Files.writeString(folder.resolve("people.yaml"), "- {nme: Ingeborg van der Velde-Roy, hide: true}\n");
        Command.Result result = run("build DIR --out DIR/out");
        assertEquals(1, result.code());
        assertFalse(isTraced(result.talk()), result.talk());
        assertTrue(result.talk().contains("curation-invalid"), result.talk());
    }

    private Command.Result run(String command) {
        return Command.run(command.replace("DIR", folder.toString()).split(" ", -1));
    }

    private List<Path> written() throws IOException {
        Path out = folder.resolve("out");
        if (!Files.exists(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean isTraced(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return TRACES.stream().anyMatch(lower::contains);
    }
}

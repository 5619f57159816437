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

/** An organisation and a work that a curator hides stand in nothing that a command prints, says or writes. */
class HiddenThingsTest {
    private static final List<String> TRACES =
            List.of("mcgill", "latent variables necessarily", "latent-variables-necessarily");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void copyTheSample() throws IOException {
        Path profiles = Files.createDirectories(folder.resolve("profiles"));
        try (Stream<Path> files = Files.list(Path.of("data", "profiles"))) {
            for (Path file : files.toList()) {
                Files.copy(file, profiles.resolve(file.getFileName()));
            }
        }
        // A line that is no post is reported in the words of the page; a name and a title stand in a text.
        Files.writeString(profiles.resolve("zoe-quill.txt"), """
                Portrait of Zoe Quill

                Zoe Quill

                Core Academic Member
                Associate Professor, McGill Univeristy, Department of Tides
                sits on the moon at McGill University

                Biography

                Zoe Quill left MCGILL  UNIVERSITY after she had written Does learning the right latent variables necessarily improve in-context learning? there.

                Current Students

                Grand Tidekeeper - McGill University
                """);
    }

    private void hide() throws IOException {
        Files.writeString(folder.resolve("organizations.yaml"), "- {name: McGill, hide: true}\n");
        Files.writeString(
                folder.resolve("publications.yaml"),
                "- title: Does learning the right latent variables necessarily improve in-context learning?\n  hide: true\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check DIR",
                "check DIR --format json",
                "check DIR --format sarif",
                "convert DIR --to yaml",
                "convert DIR --to nq",
                "query supervisions-by-level --in DIR --format csv",
                "why McGill Univeristy --in DIR",
                "embed DIR/profiles/zoe-quill.txt",
                "build DIR --out DIR/out"
            })
    void nothingThatACommandTellsHoldsATrace(String command) throws IOException {
        hide();
        Command.Result result = run(command);
        assertEquals(command.startsWith("why") ? 1 : 0, result.code(), result.talk());
        boolean asked = command.startsWith("why");
        assertFalse(isTraced(result.data()) || (isTraced(result.talk()) && !asked), () -> command + result.talk());
        for (Path file : written()) {
            assertFalse(isTraced(file.toString()) || isTraced(Files.readString(file)), file.toString());
        }
    }

    @Test
    void tracesAreThereWhenNobodyHidesThem() throws IOException {
        Command.Result result = run("build DIR --out DIR/out");
        String all = result.talk().toLowerCase(Locale.ROOT)
                + Files.readString(folder.resolve("out/dataset.nq")).toLowerCase(Locale.ROOT);
        TRACES.forEach(trace -> assertTrue(all.contains(trace), trace));
        assertTrue(run("check DIR").data().contains("McGill"), "the message about the line that is no post");
    }

    @Test
    void whatStandsBesideTheHiddenStays() throws IOException {
        hide();
        run("build DIR --out DIR/out");
        String dataset = Files.readString(folder.resolve("out/dataset.nq"));
        assertTrue(dataset.contains("Zoe Quill left […] after she had written […]? there."), "the biography");
        assertTrue(dataset.contains("\"Grand Tidekeeper\"@en"), "the student whose institution is hidden");
        assertFalse(dataset.contains("department-of-tides"), "a unit of a hidden organisation");
        assertTrue(dataset.contains("Université de Montréal"), "other organisations");
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

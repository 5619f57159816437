// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions speak of whoever stands on the pages, and of nobody who asked not to appear. */
class HiddenInDecisionsTest {
    private static final Path PROFILES = Path.of("src/test/resources/org/scholarch/suspects");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void decisionIsStatedUntilOneOfTheTwoIsHidden() throws IOException {
        try (Stream<Path> files = Files.list(PROFILES)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        String open = build();
        assertTrue(open.contains("decision/person/blake-a-richtershausen--"), open);

        Files.writeString(folder.resolve("people.yaml"), """
                - {name: Blake A. Richtershausen, same: [Blake Richtershausen], hide: true}
                - {name: Tim Oldham, same: [Una Prescott]}
                """);
        String hidden = build();
        assertFalse(hidden.toLowerCase(Locale.ROOT).contains("richtershausen"));
        assertTrue(hidden.contains("decision/person/wei-zhang--"), "the decisions about others stay");
        assertTrue(hidden.contains("\"people.yaml:2\""), "a curator's decision tells file and line");
        assertFalse(hidden.contains(folder.toString()), "and no folder");
    }

    private String build() throws IOException {
        Path out = folder.resolve("out");
        Command.Result result = Command.run("build", folder.toString(), "--out", out.toString());
        assertEquals(0, result.code(), result.talk());
        return Files.readString(out.resolve("dataset.nq"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholarch.query.QueryRun;
import org.scholarch.rdf.StatementFormat;

/** Runs the packaged jar: Jena and Rio find their parts by service files, which only the merged jar can prove to be whole. */
class JarIT {
    private static final String PAGE = "data/profiles/guillaume-lajoie.txt";

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void jarWritesEveryFormat(StatementFormat format) throws IOException {
        Shell.Result result = jar("build", PAGE, "--out", folder.toString(), "--format", format.ending());
        assertEquals(0, result.code(), result.output());
        assertTrue(Files.size(folder.resolve("dataset." + format.ending())) > 50_000);
        assertTrue(Files.readString(folder.resolve("report.json")).contains("\"supervisions\" : 27"));
    }

    @ParameterizedTest
    @EnumSource(
            value = QueryRun.Format.class,
            names = {"TABLE", "CSV", "TSV", "JSON", "XML"})
    void jarAnswersInEveryForm(QueryRun.Format format) throws IOException {
        Shell.Result result = jar("query", "co-authors", "person=guillaume-lajoie", "--format", format.name());
        assertEquals(0, result.code(), result.output());
        assertTrue(result.output().contains("Nicholas B Turk-Browne"), result.output());
    }

    @Test
    void jarKnowsItsVersion() throws IOException {
        assertTrue(jar("--version").output().matches("scholarch \\d+\\.\\d+\\.\\d+.*\\s*"));
    }

    private static Shell.Result jar(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", path()));
        command.addAll(List.of(arguments));
        return Shell.run(command);
    }

    private static String path() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith("-all.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

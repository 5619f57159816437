// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholarch.problem.ProblemCode;

/**
 * For each code a folder with input that shows it; {@code expected.txt} beside the input has every line that {@code check} prints,
 * up to the code. Codes that no input can show stand in {@code without-example.tsv} with the reason.
 */
class ProblemExamplesTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/org/scholarch/problem/examples");
    private static final Pattern EXCERPT = Pattern.compile("\nExample: [^`\n]*`([^`]+)`");

    static List<String> examples() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyCodeHasAnExampleOrAReasonForHavingNone() throws IOException {
        var seen = new TreeSet<>(examples());
        for (String line : Files.readAllLines(EXAMPLES.resolve("without-example.tsv"))) {
            int tab = line.indexOf('\t');
            assertTrue(tab > 0 && tab < line.length() - 2 && line.endsWith("."), line);
            assertTrue(seen.add(line.substring(0, tab)), line + " But there is an example.");
        }
        var ids = new TreeSet<>(
                Stream.of(ProblemCode.values()).map(ProblemCode::id).toList());
        assertEquals(ids, seen);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleShowsItsCode(String id) throws IOException {
        Path folder = EXAMPLES.resolve(id);
        Command.Result result = Command.run("check", folder.resolve("input").toString(), "--quiet");
        List<String> printed = result.data()
                .lines()
                .map(line -> line.replaceFirst("^\\Q" + folder + "\\E/(.*?: [a-z]+ [a-z-]+) .*", "$1"))
                .toList();
        assertEquals(Files.readAllLines(folder.resolve("expected.txt")), printed, result.data());
        assertTrue(printed.stream().anyMatch(line -> line.endsWith(" " + id)), result.data());
        assertEquals("", result.talk());
    }

    /** What a reader of the documentation sees is what the test runs. */
    @ParameterizedTest
    @MethodSource("examples")
    void documentationQuotesTheExample(String id) throws IOException {
        String guide = Files.readString(Path.of("docs/problems.md"));
        String entry = guide.substring(guide.indexOf("\n## " + id + "\n"));
        Matcher excerpt = EXCERPT.matcher(entry.substring(0, entry.indexOf("\nCure: ")));
        assertTrue(excerpt.find(), "the example of " + id + " quotes nothing");
        Path input = EXAMPLES.resolve(id).resolve("input");
        try (Stream<Path> files = Files.walk(input)) {
            assertTrue(
                    files.filter(Files::isRegularFile)
                            .anyMatch(file -> input.relativize(file).toString().equals(excerpt.group(1))
                                    || holds(file, excerpt.group(1), StandardCharsets.UTF_8)
                                    || holds(file, excerpt.group(1), StandardCharsets.ISO_8859_1)),
                    excerpt.group(1));
        }
    }

    private static boolean holds(Path file, String text, Charset charset) {
        try {
            return new String(Files.readAllBytes(file), charset).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

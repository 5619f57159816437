// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every case folder: {@code page.txt} or {@code page.html} must give the facts of {@code expected.txt} and the problems of
 * {@code expected-problems.txt}. With {@code -Dcases.write=true} the two files are written instead; look at them before you keep
 * them.
 */
class CasesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "org", "scholarch", "read", "cases");

    @TestFactory
    Stream<DynamicTest> eachCaseGivesItsFactsAndProblems() throws IOException {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    @Test
    void thereAreCases() throws IOException {
        assertTrue(folders().size() >= 20);
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    private static void check(Path folder) throws IOException {
        Path html = folder.resolve("page.html");
        Reading reading = Pages.read(Files.readAllBytes(Files.exists(html) ? html : folder.resolve("page.txt")));
        compare(folder.resolve("expected.txt"), ProfileDump.of(reading));
        compare(folder.resolve("expected-problems.txt"), ProfileDump.problems(reading));
    }

    private static void compare(Path expected, String actual) throws IOException {
        if (Boolean.getBoolean("cases.write")) {
            Files.writeString(expected, actual);
        }
        assertEquals(Files.readString(expected), actual, expected.toString());
    }
}

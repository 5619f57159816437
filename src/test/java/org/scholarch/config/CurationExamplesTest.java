// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Reads every example that the documents show. */
class CurationExamplesTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```yaml ?(\\w*)\\n(.*?)^```$");

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> everyExampleOfCurationIsRead() throws IOException {
        List<MatchResult> examples = EXAMPLE.matcher(Files.readString(Path.of("docs", "curation.md")))
                .results()
                .toList();
        assertEquals(7, examples.size());
        return examples.stream()
                .map(it -> DynamicTest.dynamicTest(it.group(2), () -> {
                    Path here = Files.createTempDirectory(folder, "example");
                    Files.writeString(here.resolve(it.group(1) + ".yaml"), it.group(2));
                    CurationFiles files = CurationReader.nextTo(List.of(here));
                    assertEquals(List.of(), files.problems());
                    assertTrue(!files.equals(CurationFiles.NONE), "nothing was read");
                }));
    }

    @Test
    void everyExampleOfTheConfigurationIsRead() throws IOException {
        MatchResult example = EXAMPLE.matcher(Files.readString(Path.of("docs", "configuration.md")))
                .results()
                .findFirst()
                .orElseThrow();
        Path file = Files.writeString(folder.resolve(Configuration.FILE_NAME), example.group(2));
        Configuration configuration = ConfigurationReader.read(file);
        assertTrue(
                configuration.base().isPresent() && configuration.institution().isPresent());
    }
}

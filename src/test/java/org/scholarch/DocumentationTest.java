// SPDX-License-Identifier: Apache-2.0
package org.scholarch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds what the documents name to what there is. */
class DocumentationTest {
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+[A-Z]\\w*)(?:\\.\\w+)?`");
    private static final Pattern PATH = Pattern.compile("`((?:src|docs|ontology|queries|data)/[\\w./-]*)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @Test
    void everyTypeThatIsNamedExists() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            Set<String> types = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
            assertNamed(TYPE, 10, (document, type) -> types.contains(type));
        }
    }

    @Test
    void everyPathThatIsNamedExists() throws IOException {
        assertNamed(PATH, 10, (document, path) -> Files.exists(Path.of(path)));
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        assertNamed(LINK, 5, (document, link) -> Files.exists(document.resolveSibling(link)));
    }

    private static void assertNamed(Pattern pattern, int least, BiPredicate<Path, String> exists) throws IOException {
        List<String> missing = new ArrayList<>();
        int seen = 0;
        for (Path document : documents()) {
            Matcher matcher = pattern.matcher(Files.readString(document));
            while (matcher.find()) {
                seen++;
                if (!exists.test(document, matcher.group(1))) {
                    missing.add(document + " names " + matcher.group(1));
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(seen >= least, "only " + seen + " were found");
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (Path folder : List.of(Path.of("."), Path.of("docs"), Path.of("docs/decisions"), Path.of("data"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
            }
        }
        return documents;
    }
}

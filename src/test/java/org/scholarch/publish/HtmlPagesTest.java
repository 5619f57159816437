// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.problem.Problem;
import org.scholarch.problem.Severity;
import org.scholarch.rdf.StatementFormat;

/** HTML pages on their way through the whole line. */
class HtmlPagesTest {
    private static final Path CASES = Path.of("src/test/resources/org/scholarch/read/cases");

    @TempDir
    Path folder = Path.of("");

    private String published(String... cases) throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        for (String name : cases) {
            Files.copy(CASES.resolve(name).resolve("page.html"), pages.resolve(name + ".html"));
        }
        Path out = folder.resolve("out");
        Outcome outcome = Runs.build(out, StatementFormat.TTL, pages);
        List<Problem> errors = outcome.problems().stream()
                .filter(it -> it.severity() == Severity.ERROR)
                .toList();
        assertEquals(List.of(), errors);
        return Files.readString(out.resolve("dataset.ttl"));
    }

    @Test
    void aDirectoryPageIsPublishedUnderItsOwnAddress() throws IOException {
        String text = published("html-directory-nested-divs");
        for (String said :
                List.of("person/ada-quill", "institute.example/en/directory/ada-quill", "Department of Rivers")) {
            assertTrue(text.contains(said), said);
        }
        assertFalse(text.contains("ada@"));
    }

    @Test
    void everybodyOnAStaffListIsPublished() throws IOException {
        String text = published("html-microdata-staff-list");
        assertTrue(text.contains("person/ada-quill") && text.contains("person/bo-marsh"));
        assertFalse(text.contains("mailto"));
    }

    @Test
    void embeddedDataIsPublishedWithItsPeriodAndWithoutContacts() throws IOException {
        String text = published("html-jsonld-person");
        assertTrue(text.contains("person/jo-reed") && text.contains("Scientific Director"));
        for (String secret : List.of("jo@uni", "555", "Main Street", "Old University")) {
            assertFalse(text.contains(secret), secret);
        }
    }
}

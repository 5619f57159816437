// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scholarch.profile.Appointment;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Supervision;

/** Holds the examples of {@code docs/sources.md} to what stands beside them. */
class SourcesDocumentTest {
    private static List<String> examples() throws IOException {
        String text = Files.readString(Path.of("docs", "sources.md"));
        return Pattern.compile("```html\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(example -> example.group(1))
                .toList();
    }

    @Test
    void linksOfAStudentNameThePeople() throws IOException {
        Profile profile = Pages.profile("<html><body><img alt='Portrait of Ada Quill'><h1>Ada Quill</h1>"
                + examples().get(0) + "</body></html>");
        Supervision student = profile.supervisions().getFirst();
        assertEquals("doctorate", student.level().orElseThrow().key());
        assertEquals(
                "McGill University", student.institution().orElseThrow().name().first());
        assertEquals("Bo Marsh", student.student().orElseThrow().name());
        assertEquals(
                "[page:bo-marsh]", student.student().orElseThrow().identifiers().toString());
        assertEquals("CO", student.others().getFirst().part().name());
        assertEquals(
                "[page:jane-roe]",
                student.others().getFirst().named().getFirst().identifiers().toString());
    }

    @Test
    void embeddedDataGivesAPersonWithAPost() throws IOException {
        Profile profile = Pages.profile("<html><head>" + examples().get(1) + "</head></html>");
        Appointment post = profile.appointments().getFirst();
        assertEquals("Jo Reed", profile.name());
        assertEquals(
                "[orcid:0000-0002-1825-0097]", profile.person().identifiers().toString());
        assertEquals("Lecturer", post.rank().first());
        assertEquals("Northfield University", post.organization().name().first());
    }
}

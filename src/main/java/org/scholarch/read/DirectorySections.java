// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Profile;

/** Hands each line under the name to the reader of its part, and puts together what they found. */
final class DirectorySections {
    private final Words words;
    private final Findings findings;
    private final HeaderReader header;
    private final TopicReader topics;
    private final BiographyReader biography;
    private final StudentReader students;
    private final PublicationReader publications;
    private final Set<Section> opened = EnumSet.noneOf(Section.class);
    private @Nullable Section section;
    private SectionReader reader;

    DirectorySections(Words words, Findings findings) {
        this.words = words;
        this.findings = findings;
        header = new HeaderReader(words, findings);
        topics = new TopicReader(findings);
        biography = new BiographyReader(words, findings);
        students = new StudentReader(words, findings);
        publications = new PublicationReader(findings);
        reader = header;
    }

    /** The next line that is not blank. */
    void take(Line line) {
        Section next = words.heading(line.text());
        // No blank line stands among publications, so a line there is a heading only behind one.
        if (next != null && (section != Section.PUBLICATIONS || line.afterBlank())) {
            open(next, line);
        } else if (line.unfinished() && isFragment(line)) {
            String message = "The text ends with " + Findings.quote(line.text()) + ", the beginning of a known line.";
            findings.add(ProblemCode.PAGE_TRUNCATED, line.number(), message);
        } else {
            if (line.unfinished() && endsOpen(line.text())) {
                String message = "The text ends inside the line " + Findings.quote(line.text()) + ".";
                findings.add(ProblemCode.PAGE_TRUNCATED, line.number(), message);
            }
            reader.take(line);
        }
    }

    /** A dash or a comma at the end of a header line or of a student's promises more. */
    private boolean endsOpen(String text) {
        return (section == null || section == Section.STUDENTS) && (text.endsWith(" -") || text.endsWith(","));
    }

    private void open(Section next, Line line) {
        reader.end();
        if (!opened.add(next)) {
            String message = "The heading " + Findings.quote(line.text()) + " stands here again.";
            findings.add(ProblemCode.LINE_UNEXPLAINED, line.number(), message);
        }
        section = next;
        reader = switch (next) {
            case TOPICS -> topics;
            case BIOGRAPHY -> biography;
            case STUDENTS -> students;
            case PUBLICATIONS -> publications;
        };
    }

    /** Whether the last line of a text without a line end is the first part of a line that the page would have there. */
    private boolean isFragment(Line line) {
        boolean heading = words.isPartOfHeading(line.text()) && section != Section.PUBLICATIONS;
        boolean listed = (section == null || section == Section.STUDENTS) && words.isPartOfWords(line.text());
        return listed || (heading && (line.afterBlank() || section == null));
    }

    /** Everything that was read; no line follows. */
    Profile profile(Origin origin, Line name) {
        reader.end();
        return new Profile(
                origin,
                words.language(),
                name.text(),
                name.number(),
                header.memberships(),
                header.chairs(),
                header.appointments(),
                topics.topics(),
                biography.paragraphs(),
                students.supervisions(),
                header.enrolments(),
                publications.publications());
    }
}

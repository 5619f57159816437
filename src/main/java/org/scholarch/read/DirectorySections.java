// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.Excerpt;
import org.scholarch.problem.Findings;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Source;

/** Hands each line under the name to the reader of its part, and puts together what they found. */
final class DirectorySections {
    private final Words words;
    private final Findings findings;
    private final PageEnd end;
    private final HeaderReader header;
    private final TopicReader topics;
    private final BiographyReader biography;
    private final StudentReader students;
    private final PublicationReader publications;
    private final Set<Section> opened = EnumSet.noneOf(Section.class);
    private @Nullable Section section;
    private SectionReader reader;

    DirectorySections(Words words, Findings findings, PageEnd end) {
        this.words = words;
        this.findings = findings;
        this.end = end;
        header = new HeaderReader(words, findings);
        topics = new TopicReader(words, findings);
        biography = new BiographyReader(words, findings);
        students = new StudentReader(words, findings);
        publications = new PublicationReader(words, findings);
        reader = header;
    }

    /** The next line that is not blank. */
    void take(Line line) {
        Section next = words.heading(line.text());
        // No blank line stands among publications, so a line there is a heading only behind one.
        if (next != null && (section != Section.PUBLICATIONS || line.afterBlank())) {
            open(next, line);
            if (line.unfinished()) {
                report(ProblemCode.PAGE_END_UNSURE, line, line.text());
            }
        } else if (line.unfinished()) {
            takeLast(line);
        } else {
            end.saw(section, line);
            reader.take(line);
        }
    }

    private void takeLast(Line line) {
        PageEnd.Verdict verdict = end.judge(section, line, publications.isOpen());
        verdict.code().ifPresent(code -> report(code, line, verdict.kept()));
        if (!verdict.kept().isEmpty()) {
            reader.take(new Line(line.number(), verdict.kept(), line.afterBlank(), true));
        }
    }

    private void report(ProblemCode code, Line line, String kept) {
        // A message must not repeat contact details, of which a cut line may hold a part.
        boolean secret = section == Section.BIOGRAPHY
                || !Contacts.of(words).clean(line.text()).text().equals(line.text());
        String subject = secret ? "line " + line.number() : Excerpt.of(line.text());
        String message = code == ProblemCode.PAGE_END_UNSURE
                ? "The last line, " + subject + ", has no line end: nobody can tell whether the page goes on."
                : "The text ends inside " + subject + (kept.isEmpty() ? ", which was left out." : ".");
        findings.add(code, line.number(), message);
    }

    private void open(Section next, Line line) {
        reader.end();
        if (!opened.add(next)) {
            String message = "The heading " + Excerpt.of(line.text()) + " stands here again.";
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

    /** Everything that was read; no line follows. */
    Profile profile(Origin origin, Line name) {
        reader.end();
        return new Profile(
                List.of(new Source(origin, words.language())),
                Person.of(name.text(), findings.at(name.number())),
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

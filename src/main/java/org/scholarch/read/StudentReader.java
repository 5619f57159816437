// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.Excerpt;
import org.scholarch.problem.Findings;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Label;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.SupervisorPart;
import org.scholarch.profile.Supervisors;
import org.scholarch.profile.Term;

/**
 * Reads the list of students. A label under a student gives the other supervisor's part, so the page's owner has the
 * opposite one.
 */
final class StudentReader implements SectionReader {
    private final Words words;
    private final Findings findings;
    private final List<Supervision> supervisions = new ArrayList<>();
    private @Nullable Student student;
    private @Nullable Mention named;

    StudentReader(Words words, Findings findings) {
        this.words = words;
        this.findings = findings;
    }

    /** The students read so far. */
    List<Supervision> supervisions() {
        return supervisions;
    }

    @Override
    public void take(Line line) {
        if (line.markup().part() == Markup.Part.STUDENT) {
            end();
            named = line.markup().mention(line.text(), findings.at(line.number()));
            return;
        }
        LabelLine label = LabelLine.parse(words, line.text());
        if (label == null) {
            end();
            student = new Student(line, Optional.ofNullable(named));
            named = null;
        } else if (student == null) {
            String message = "The label " + Excerpt.of(line.text()) + " has no student above it.";
            findings.add(ProblemCode.LABEL_WITHOUT_STUDENT, line.number(), message);
        } else if (!student.add(label.supervisors(line.markup(), findings.at(line.number())))) {
            String message = "The label " + Excerpt.of(line.text()) + " is a second one: the student of line "
                    + student.line.number() + " has the label of line " + student.labelLine() + ".";
            findings.add(ProblemCode.LABEL_WITHOUT_STUDENT, line.number(), message);
        }
    }

    @Override
    public void end() {
        if (student == null) {
            return;
        }
        Line line = student.line;
        RoleLine role = RoleLine.parse(words, line.text());
        if (role.level().isEmpty()) {
            String message = "The role " + Excerpt.of(role.role()) + " of a student is not known.";
            findings.add(ProblemCode.STUDENT_ROLE_UNKNOWN, line.number(), message);
        }
        supervisions.add(new Supervision(
                Label.of(role.role(), words.language()),
                role.level(),
                role.institution(),
                student.owner(),
                student.others,
                student.who,
                Term.CURRENT,
                findings.at(line.number())));
        student = null;
    }

    /** A student whose labels may still follow. */
    private static final class Student {
        private final Line line;
        private final Optional<Mention> who;
        private final List<Supervisors> others = new ArrayList<>();

        Student(Line line, Optional<Mention> who) {
            this.line = line;
            this.who = who;
        }

        /** Takes a label. Several of one part add up when all of them name people; anything else cannot be told apart. */
        boolean add(Supervisors label) {
            boolean alone = others.isEmpty();
            boolean further = !alone
                    && others.get(0).part() == label.part()
                    && !others.get(0).named().isEmpty()
                    && !label.named().isEmpty();
            if (alone || further) {
                others.add(label);
            }
            return alone || further;
        }

        int labelLine() {
            return others.get(0).at().line();
        }

        SupervisorPart owner() {
            boolean below = others.stream().anyMatch(it -> it.part() == SupervisorPart.PRINCIPAL);
            return below ? SupervisorPart.CO : SupervisorPart.PRINCIPAL;
        }
    }
}

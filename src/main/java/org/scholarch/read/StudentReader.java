// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.Supervision.OtherSupervisors;
import org.scholarch.profile.SupervisorPart;

/**
 * Reads the list of students. A label under a student gives the other supervisor's part, so the page's owner has the
 * opposite one.
 */
final class StudentReader implements SectionReader {
    private final Words words;
    private final Findings findings;
    private final List<Supervision> supervisions = new ArrayList<>();
    private @Nullable Student student;

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
        LabelLine label = LabelLine.parse(words, line.text());
        if (label == null) {
            end();
            student = new Student(line);
        } else if (student == null) {
            String message = "The label " + Findings.quote(line.text()) + " has no student above it.";
            findings.add(ProblemCode.LABEL_WITHOUT_STUDENT, line.number(), message);
        } else if (!student.add(label, line.number())) {
            String message = "The label " + Findings.quote(line.text()) + " is a second one: the student of line "
                    + student.line.number() + " has the label of line " + student.labelLine + ".";
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
            String message = "The role " + Findings.quote(role.role()) + " of a student is not known.";
            findings.add(ProblemCode.STUDENT_ROLE_UNKNOWN, line.number(), message);
        }
        supervisions.add(new Supervision(
                role.role(), role.level(), role.affiliation(), student.owner(), student.other(), line.number()));
        student = null;
    }

    /** A student whose labels may still follow. */
    private static final class Student {
        private final Line line;
        private final List<String> names = new ArrayList<>();
        private @Nullable SupervisorPart part;
        private int labelLine;

        Student(Line line) {
            this.line = line;
        }

        /** Takes a label. Several of one part add up when they name people; anything else cannot be told apart. */
        boolean add(LabelLine label, int number) {
            if (part == null) {
                part = label.part();
                labelLine = number;
            } else if (part != label.part() || names.isEmpty() || label.names().isEmpty()) {
                return false;
            }
            names.addAll(label.names());
            return true;
        }

        SupervisorPart owner() {
            return part == SupervisorPart.PRINCIPAL ? SupervisorPart.CO : SupervisorPart.PRINCIPAL;
        }

        Optional<OtherSupervisors> other() {
            return part == null ? Optional.empty() : Optional.of(new OtherSupervisors(part, names, labelLine));
        }
    }
}

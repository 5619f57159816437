// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.scholarch.problem.Location;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Level;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Period;
import org.scholarch.profile.Status;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.SupervisorPart;
import org.scholarch.profile.Supervisors;
import org.scholarch.profile.Term;

/** Who supervises whom in an invented institute. Neighbours supervise two students together, and say so on both pages. */
final class InventedStudents {
    private static final String[] ROLES = {"PhD", "PhD", "PhD", "Master's Research", "Postdoctorate", "Undergraduate"};
    private static final String[] LEVELS = {
        "doctorate", "doctorate", "doctorate", "masters-research", "postdoctorate", "undergraduate"
    };

    private final int size;
    private final long seed;

    InventedStudents(int size, long seed) {
        this.size = size;
        this.seed = seed;
    }

    /** The students on somebody's page: 10 to 27. */
    List<Supervision> supervisions(int number, Location at) {
        var random = new SplittableRandom(seed * 13 + number);
        List<Supervision> students = new ArrayList<>();
        int neighbour = number ^ 1;
        if (neighbour < size) {
            boolean principal = neighbour > number;
            for (int i = 0; i < 2; i++) {
                students.add(joint(number, principal, List.of(mention(neighbour, at)), at));
            }
        }
        int others = 8 + random.nextInt(18);
        for (int i = 0; i < others; i++) {
            students.add(student(number, random, at));
        }
        return students;
    }

    /** Every third one is or was a student of somebody of the group who has a lower number. */
    List<Enrolment> enrolments(int number, Location at) {
        int place = number % Institute.GROUP;
        if (place == 0 || number % 3 != 0) {
            return List.of();
        }
        var random = new SplittableRandom(seed * 11 + number);
        Mention supervisor = mention(number - 1 - random.nextInt(place), at);
        Term term = new Term(
                Status.COMPLETED, Period.of(Optional.empty(), Optional.of("20" + (10 + place))), Optional.empty());
        return List.of(new Enrolment(
                Label.of("PhD", Language.EN),
                Level.find("doctorate"),
                Optional.of(Organization.of(InventedText.organization(number / Institute.GROUP, random))),
                List.of(new Supervisors(SupervisorPart.PRINCIPAL, List.of(supervisor), at)),
                term,
                at));
    }

    private static Supervision joint(int number, boolean principal, List<Mention> other, Location at) {
        var random = new SplittableRandom(number / 2);
        SupervisorPart own = principal ? SupervisorPart.PRINCIPAL : SupervisorPart.CO;
        SupervisorPart others = principal ? SupervisorPart.CO : SupervisorPart.PRINCIPAL;
        return new Supervision(
                Label.of("PhD", Language.EN),
                Level.find("doctorate"),
                Optional.of(Organization.of(InventedText.organization(number / Institute.GROUP, random))),
                own,
                List.of(new Supervisors(others, other, at)),
                Optional.empty(),
                Term.CURRENT,
                at);
    }

    private static Supervision student(int number, SplittableRandom random, Location at) {
        int role = random.nextInt(ROLES.length);
        boolean shared = random.nextInt(3) == 0;
        return new Supervision(
                Label.of(ROLES[role], Language.EN),
                Level.find(LEVELS[role]),
                random.nextInt(10) == 0
                        ? Optional.empty()
                        : Optional.of(Organization.of(InventedText.organization(number / Institute.GROUP, random))),
                SupervisorPart.PRINCIPAL,
                shared ? List.of(new Supervisors(SupervisorPart.CO, List.of(), at)) : List.of(),
                Optional.empty(),
                Term.CURRENT,
                at);
    }

    private static Mention mention(int number, Location at) {
        return Mention.of(InventedNames.name(number, 0), at);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholarch.profile.Status;
import org.scholarch.profile.SupervisorPart;

/**
 * What one line of a page says about a supervision, all names resolved.
 *
 * @param page the slug of the document
 * @param owner the slug of the page's owner
 * @param enrolled whether the owner is the student
 * @param number 0-based place in the page's list
 * @param key its key on the page
 * @param level the level's key, or the role in words when no level is known
 * @param institution a slug; empty when none is named
 * @param status how far it has come
 * @param details thesis, start and end; each empty when it is not said
 * @param parts the supervisors, the owner among them unless enrolled
 * @param student a slug; empty when nobody is named
 */
record SupervisionLine(
        String page,
        String owner,
        boolean enrolled,
        int number,
        String key,
        String level,
        String institution,
        Status status,
        Details details,
        List<Part> parts,
        String student)
        implements Comparable<SupervisionLine> {

    /** A supervisor; {@code person} is empty when nobody is named. */
    record Part(SupervisorPart part, String person) implements Comparable<Part> {
        boolean isNamed() {
            return !person.isEmpty();
        }

        @Override
        public int compareTo(Part other) {
            int order = part.compareTo(other.part);
            return order != 0 ? order : person.compareTo(other.person);
        }
    }

    /** What is seldom said. Empty texts say nothing; a year goes with each of its months. */
    record Details(String thesis, String start, String end) {
        static final Details NONE = new Details("", "", "");

        boolean fit(Details other) {
            boolean sameThesis = thesis.isEmpty() || other.thesis.isEmpty() || thesis.equals(other.thesis);
            return sameThesis && fit(start, other.start) && fit(end, other.end);
        }

        private static boolean fit(String one, String other) {
            return one.startsWith(other) || other.startsWith(one);
        }
    }

    SupervisionLine {
        parts = parts.stream().sorted().toList();
    }

    /** Page, kind and place: enough to find the line again. */
    String id() {
        return page + (enrolled ? " e " : " s ") + number;
    }

    /** Owner and key. */
    String address() {
        return owner + "/" + key;
    }

    /** The owner's part; absent when enrolled. */
    Optional<SupervisorPart> ownPart() {
        return partOf(owner);
    }

    Optional<SupervisorPart> partOf(String person) {
        return parts.stream()
                .filter(it -> it.person().equals(person))
                .map(Part::part)
                .findFirst();
    }

    /** The supervisors beside the owner. */
    List<Part> others() {
        return parts.stream().filter(it -> !it.person().equals(owner)).toList();
    }

    boolean namesAllSupervisors() {
        return parts.stream().allMatch(Part::isNamed);
    }

    /** Level, institution and status: what lines of one supervision say alike when no student is named. */
    String combination() {
        return level + "|" + institution + "|" + status;
    }

    /** What speaks against two lines being about one supervision; absent when nothing does. */
    Optional<String> conflict(SupervisionLine other) {
        if (page.equals(other.page) || owner.equals(other.owner)) {
            return Optional.of("both stand on one person's page");
        }
        if (!student.isEmpty() && !other.student.isEmpty() && !student.equals(other.student)) {
            return Optional.of("the students differ");
        }
        if (!goTogether(level, other.level)) {
            return Optional.of("the levels differ");
        }
        if (!institution.isEmpty() && !other.institution.isEmpty() && !institution.equals(other.institution)) {
            return Optional.of("the institutions differ");
        }
        if (!details.fit(other.details) || isOver(status, other.status)) {
            return Optional.of("thesis, dates or outcomes differ");
        }
        return partsFit(other) ? Optional.empty() : Optional.of("the parts of the supervisors contradict each other");
    }

    private static boolean isOver(Status one, Status other) {
        return one != Status.CURRENT && other != Status.CURRENT && one != other;
    }

    private static boolean goTogether(String one, String other) {
        return one.equals(other)
                || (one.equals("masters") && other.startsWith("masters-"))
                || (other.equals("masters") && one.startsWith("masters-"));
    }

    private boolean partsFit(SupervisionLine other) {
        Map<String, SupervisorPart> all = new HashMap<>();
        Set<String> principals = new HashSet<>();
        for (SupervisionLine line : List.of(this, other)) {
            for (Part part : line.parts()) {
                SupervisorPart earlier = part.isNamed() ? all.putIfAbsent(part.person(), part.part()) : null;
                if (earlier != null && earlier != part.part()) {
                    return false;
                }
                if (part.isNamed() && part.part() == SupervisorPart.PRINCIPAL) {
                    principals.add(part.person());
                }
            }
        }
        boolean studentSupervises = all.containsKey(student) || all.containsKey(other.student);
        return principals.size() <= 1 && !studentSupervises && !isAloneBeside(other) && !other.isAloneBeside(this);
    }

    /** Whether this line says that the owner supervises alone and the other one knows somebody else. */
    private boolean isAloneBeside(SupervisionLine other) {
        boolean alone = !enrolled && parts.size() == 1;
        return alone && other.parts().stream().anyMatch(it -> !it.person().equals(owner));
    }

    @Override
    public int compareTo(SupervisionLine other) {
        return id().compareTo(other.id());
    }
}

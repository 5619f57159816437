// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which lines of different pages are about one supervision. Four rules, the surest first; none joins two lines of one page or
 * lines that contradict each other, and none guesses a partner whom no page names.
 *
 * <ol>
 *   <li>Both lines name the same student.
 *   <li>Supervisors name each other, with the same parts, level, institution and status, and equally often. When that is once, the lines are
 *       one supervision. When it is k times on each page, the lists hold the same k students, and the lines say exactly the same of each
 *       of them (no name, thesis or date): a supervision then stands for one of k students of whom everything said is equal, so whichever
 *       line of the one page is paired with whichever of the other, every statement stays true of somebody. Only the place in the list
 *       would tell students apart, and that is stated from one page alone, see {@link SupervisionIdentity#main}. Unequal counts are
 *       reported and not joined.
 *   <li>One supervisor names the other, whose page has exactly one line that can be meant and leaves the partner unnamed; and nobody
 *       else's line can mean that line.
 *   <li>A student's page names a supervisor whose page has exactly one line that can be meant, with an unnamed student; and no other student's
 *       page can mean that line.
 * </ol>
 */
final class SupervisionJoiner {
    private static final double STUDENT = 4;
    private static final double MUTUAL = 3;
    private static final double ONE_SIDED = 2;
    private static final double ENROLLED = 2;

    private final Collection<SupervisionLine> named;
    private final Function<String, List<SupervisionLine>> linesOfOwner;
    private final SupervisionGroups groups = new SupervisionGroups();

    /**
     * @param named the lines that name a student or another supervisor, in order
     * @param linesOfOwner all lines on the page of somebody; the same objects as in {@code named}
     */
    SupervisionJoiner(Collection<SupervisionLine> named, Function<String, List<SupervisionLine>> linesOfOwner) {
        this.named = named;
        this.linesOfOwner = linesOfOwner;
    }

    SupervisionGroups join() {
        students();
        mutual();
        oneSided();
        enrolments();
        return groups;
    }

    private void students() {
        Map<String, List<SupervisionLine>> byStudent = named.stream()
                .filter(line -> !line.student().isEmpty())
                .collect(Collectors.groupingBy(SupervisionLine::student, TreeMap::new, Collectors.toList()));
        byStudent.forEach((student, lines) -> {
            if (lines.stream().map(SupervisionLine::owner).distinct().count() > 1) {
                student(lines, "the student is " + student + " on both pages");
            }
        });
    }

    private void student(List<SupervisionLine> lines, String evidence) {
        for (List<SupervisionLine> cluster :
                clusters(lines, (one, other) -> one.conflict(other).isEmpty())) {
            if (SupervisionGroups.conflict(cluster).isEmpty()) {
                joinAll(cluster, STUDENT, evidence);
            } else {
                // A line that leaves something open fits two arrangements that contradict each other: only equal ones
                // are joined.
                for (List<SupervisionLine> equal : byCombination(cluster)) {
                    if (SupervisionGroups.conflict(equal).isEmpty()) {
                        joinAll(equal, STUDENT, evidence);
                    } else {
                        groups.suspect(equal, evidence + ", but the lines do not fit together");
                    }
                }
            }
        }
    }

    private void joinAll(List<SupervisionLine> lines, double score, String evidence) {
        if (lines.size() > 1) {
            groups.join(lines, score, evidence);
        }
    }

    private static List<List<SupervisionLine>> byCombination(List<SupervisionLine> lines) {
        return List.copyOf(lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.level() + "|" + line.institution(), TreeMap::new, Collectors.toList()))
                .values());
    }

    private interface Fit {
        boolean test(SupervisionLine one, SupervisionLine other);
    }

    /** The lines that hang together by lines that fit. */
    private static List<List<SupervisionLine>> clusters(List<SupervisionLine> lines, Fit fit) {
        List<List<SupervisionLine>> clusters = new ArrayList<>();
        for (SupervisionLine line : lines) {
            List<SupervisionLine> together = new ArrayList<>(List.of(line));
            clusters.removeIf(cluster -> {
                boolean hangs = cluster.stream().anyMatch(it -> fit.test(it, line));
                if (hangs) {
                    together.addAll(cluster);
                }
                return hangs;
            });
            clusters.add(together);
        }
        return clusters;
    }

    private void mutual() {
        Map<String, Map<String, List<SupervisionLine>>> bags = new TreeMap<>();
        for (SupervisionLine line : named) {
            boolean open = !line.enrolled() && line.parts().size() > 1 && line.namesAllSupervisors();
            if (open && !groups.isJoined(line)) {
                bags.computeIfAbsent(line.combination() + "|" + line.parts(), it -> new TreeMap<>())
                        .computeIfAbsent(line.owner(), it -> new ArrayList<>())
                        .add(line);
            }
        }
        for (Map<String, List<SupervisionLine>> bag : bags.values()) {
            if (bag.size() > 1) {
                mutual(List.copyOf(bag.values()));
            }
        }
    }

    /** Joins the lines of one bag; one list a page, each in the order of its page. */
    private void mutual(List<List<SupervisionLine>> pages) {
        int count = pages.get(0).size();
        List<SupervisionLine> all = pages.stream().flatMap(List::stream).toList();
        boolean equal = pages.stream().allMatch(page -> page.size() == count);
        boolean alike = all.stream()
                .allMatch(line -> line.student().isEmpty() && line.details().equals(SupervisionLine.Details.NONE));
        if (!equal || (count > 1 && !alike)) {
            groups.suspect(all, "the supervisors name each other, but not equally often or not for the same students");
            return;
        }
        String evidence = "the supervisors name each other at this level and institution "
                + (count == 1 ? "once" : count + " times on each page");
        for (int i = 0; i < count; i++) {
            int place = i;
            groups.join(pages.stream().map(page -> page.get(place)).toList(), MUTUAL, evidence);
        }
    }

    private void oneSided() {
        Map<SupervisionLine, List<SupervisionLine>> asking = new TreeMap<>();
        Map<SupervisionLine, List<SupervisionLine>> answers = new HashMap<>();
        for (SupervisionLine line : named) {
            if (!line.enrolled() && !groups.isJoined(line)) {
                List<SupervisionLine> found =
                        line.others().stream().flatMap(it -> partners(line, it)).toList();
                answers.put(line, found);
                found.forEach(it ->
                        asking.computeIfAbsent(it, key -> new ArrayList<>()).add(line));
            }
        }
        asking.forEach((line, askers) -> {
            SupervisionLine asker = askers.get(0);
            boolean only =
                    askers.size() == 1 && answers.getOrDefault(asker, List.of()).size() == 1;
            if (only && line.others().stream().noneMatch(SupervisionLine.Part::isNamed)) {
                groups.join(
                        List.of(asker, line),
                        ONE_SIDED,
                        asker.owner() + " names " + line.owner()
                                + ", whose page has one line with this level, institution and part");
            }
        });
    }

    /** The lines of the page of a partner who is named that can be meant. */
    private Stream<SupervisionLine> partners(SupervisionLine line, SupervisionLine.Part other) {
        return (other.isNamed() ? linesOfOwner.apply(other.person()) : List.<SupervisionLine>of())
                .stream()
                        .filter(it -> !it.enrolled()
                                && !groups.isJoined(it)
                                && it.combination().equals(line.combination())
                                && it.others().size() == 1
                                && it.ownPart().equals(Optional.of(other.part()))
                                && namesOrMayMean(it.others().get(0), line));
    }

    private static boolean namesOrMayMean(SupervisionLine.Part back, SupervisionLine line) {
        boolean may = !back.isNamed() || back.person().equals(line.owner());
        return may && Optional.of(back.part()).equals(line.ownPart());
    }

    private void enrolments() {
        Map<Set<SupervisionLine>, Set<SupervisionLine>> asking = new HashMap<>();
        Map<SupervisionLine, Set<Set<SupervisionLine>>> answers = new TreeMap<>();
        for (SupervisionLine line : named) {
            if (line.enrolled() && !groups.isJoined(line)) {
                answers.put(line, arrangements(line, asking));
            }
        }
        answers.forEach((line, found) -> {
            boolean only = !found.isEmpty()
                    && found.stream()
                            .allMatch(it -> asking.getOrDefault(it, Set.of()).size() == 1);
            if (only && isOneAPage(line, found)) {
                List<SupervisionLine> all = new ArrayList<>(List.of(line));
                found.forEach(all::addAll);
                groups.join(
                        all,
                        ENROLLED,
                        "the student's page names the supervisor, whose page has one line with this level, institution and"
                                + " part");
            }
        });
    }

    /** The supervisions that a student's page can mean; notes for each that it can be meant. */
    private Set<Set<SupervisionLine>> arrangements(
            SupervisionLine line, Map<Set<SupervisionLine>, Set<SupervisionLine>> asking) {
        Set<Set<SupervisionLine>> found = new HashSet<>();
        for (SupervisionLine.Part part : line.parts()) {
            for (SupervisionLine it : part.isNamed() ? linesOfOwner.apply(part.person()) : List.<SupervisionLine>of()) {
                boolean same = !it.enrolled()
                        && it.combination().equals(line.combination())
                        && it.ownPart().equals(Optional.of(part.part()));
                Set<SupervisionLine> group = groups.of(it);
                boolean fits = same
                        && group.stream()
                                .allMatch(one -> one.student().isEmpty()
                                        && one.conflict(line).isEmpty());
                if (fits) {
                    found.add(group);
                    asking.computeIfAbsent(group, key -> new TreeSet<>()).add(line);
                }
            }
        }
        return found;
    }

    /** Whether the supervisions found hold at most one line of each person named. */
    private static boolean isOneAPage(SupervisionLine line, Set<Set<SupervisionLine>> found) {
        List<String> owners =
                found.stream().flatMap(Set::stream).map(SupervisionLine::owner).toList();
        return owners.stream().distinct().count() == owners.size() && !owners.contains(line.owner());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scholarch.profile.SupervisorPart;

/** Lines that are about one supervision, and what was decided on the way. No two lines of a group contradict each other. */
final class SupervisionGroups {
    private final Map<SupervisionLine, TreeSet<SupervisionLine>> groups = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    private record Note(SupervisionLine first, SupervisionLine second, boolean merged, double score, String evidence) {}

    /** The group of a line: itself when it is alone. */
    Set<SupervisionLine> of(SupervisionLine line) {
        TreeSet<SupervisionLine> group = groups.get(line);
        return group == null ? Set.of(line) : group;
    }

    boolean isJoined(SupervisionLine line) {
        return groups.containsKey(line);
    }

    /** Joins lines and their groups, unless two of all those lines contradict each other: then somebody should look. */
    void join(List<SupervisionLine> lines, double score, String evidence) {
        var all = new TreeSet<SupervisionLine>();
        lines.forEach(line -> all.addAll(of(line)));
        Optional<String> conflict = conflict(List.copyOf(all));
        if (conflict.isPresent()) {
            suspect(lines, evidence + ", but " + conflict.get());
            return;
        }
        all.forEach(line -> groups.put(line, all));
        note(lines, true, score, evidence);
    }

    /** Notes lines that may be about one supervision. */
    void suspect(List<SupervisionLine> lines, String evidence) {
        note(lines, false, 0, evidence);
    }

    private void note(List<SupervisionLine> lines, boolean merged, double score, String evidence) {
        List<SupervisionLine> sorted = lines.stream().sorted().toList();
        for (SupervisionLine line : sorted.subList(1, sorted.size())) {
            notes.add(new Note(sorted.get(0), line, merged, score, evidence));
        }
    }

    /** What speaks against lines being one supervision. */
    static Optional<String> conflict(List<SupervisionLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                Optional<String> conflict = lines.get(i).conflict(lines.get(j));
                if (conflict.isPresent()) {
                    return conflict;
                }
            }
        }
        return Optional.empty();
    }

    /** What a line that was joined is about. */
    Map<String, SupervisionIdentity> identities() {
        Map<String, SupervisionIdentity> identities = new HashMap<>();
        groups.forEach((line, group) -> {
            SupervisionLine main = main(group);
            identities.put(
                    line.id(),
                    new SupervisionIdentity(main.owner(), main.key(), main.equals(line), filled(line, group)));
        });
        return identities;
    }

    /** The principal supervisor's line, else another supervisor's, else the student's; among several the first in order. */
    private static SupervisionLine main(Set<SupervisionLine> group) {
        return group.stream()
                .min(Comparator.comparing(SupervisionLine::enrolled)
                        .thenComparing(line -> line.ownPart().orElse(SupervisorPart.CO))
                        .thenComparing(SupervisionLine::owner)
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static Set<SupervisorPart> filled(SupervisionLine line, Set<SupervisionLine> group) {
        Set<SupervisorPart> filled = EnumSet.noneOf(SupervisorPart.class);
        for (SupervisionLine.Part open : line.parts()) {
            boolean known = group.stream()
                    .flatMap(other -> other.parts().stream())
                    .anyMatch(it -> it.part() == open.part()
                            && it.isNamed()
                            && line.partOf(it.person()).isEmpty());
            if (!open.isNamed() && known) {
                filled.add(open.part());
            }
        }
        return filled;
    }

    /** What was decided, merges first. */
    List<SupervisionDecision> decisions() {
        Set<SupervisionDecision> decisions = new TreeSet<>();
        for (Note note : notes) {
            decisions.add(new SupervisionDecision(
                    note.first().address(),
                    note.second().address(),
                    main(of(note.first())).address(),
                    main(of(note.second())).address(),
                    note.merged(),
                    note.score(),
                    note.evidence()));
        }
        return List.copyOf(decisions);
    }
}

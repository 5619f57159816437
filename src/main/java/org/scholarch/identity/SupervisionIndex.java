// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Label;
import org.scholarch.profile.Level;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Period;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.SupervisorPart;
import org.scholarch.profile.Supervisors;
import org.scholarch.profile.Term;
import org.scholarch.vocab.Slug;

/**
 * The supervisions of all pages: which lines of several pages are one, see {@link SupervisionJoiner}.
 *
 * <p>First {@link #add} everything, then {@link #decide}, then ask, from any number of threads. The order of adding says nothing. Lines are
 * kept small: of a page without names only what tells one kind of line from another.
 */
final class SupervisionIndex {
    /** What lines that name nobody have in common. */
    private record Kind(String level, Optional<Organization> institution, Term term, List<SupervisorPart> parts) {}

    /** A line: its kind, with the owner's part first, and the names if there are any. */
    private record Line(
            boolean enrolled, int number, String key, Kind kind, List<List<Mention>> named, Optional<Mention> student) {
        boolean namesSomebody() {
            return enrolled || student.isPresent() || named.stream().anyMatch(it -> !it.isEmpty());
        }
    }

    /** Who and what is meant by names. */
    interface Names {
        /** The slug of the owner of a page. */
        String owner(String page);

        /** The slug of somebody whom a page names; absent for somebody whose name is withheld. */
        Optional<String> person(String page, Mention mention);

        /** The slug of an organisation. */
        String organization(Organization organization);
    }

    private final Map<String, List<Line>> pages = new TreeMap<>();
    private final Map<Kind, Kind> kinds = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private Map<String, SupervisionIdentity> joined = Map.of();
    private List<SupervisionDecision> decisions = List.of();

    /** Takes the supervisions of a page. */
    void add(SeenPage page) {
        List<Line> lines = new ArrayList<>();
        List<String> supervised = SupervisionKeys.supervisions(page.supervisions());
        for (int i = 0; i < supervised.size(); i++) {
            Supervision it = page.supervisions().get(i);
            List<SupervisorPart> parts = new ArrayList<>(List.of(it.owner()));
            it.others().forEach(other -> parts.add(other.part()));
            Kind kind = kind(it.role(), it.level(), it.institution(), it.term(), parts);
            lines.add(new Line(false, i, shared(supervised.get(i)), kind, names(it.others()), it.student()));
        }
        List<String> enrolled = SupervisionKeys.enrolments(page.enrolments());
        for (int i = 0; i < enrolled.size(); i++) {
            Enrolment it = page.enrolments().get(i);
            List<SupervisorPart> parts =
                    it.supervisors().stream().map(Supervisors::part).toList();
            Kind kind = kind(it.role(), it.level(), it.institution(), it.term(), parts);
            lines.add(new Line(true, i, shared(enrolled.get(i)), kind, names(it.supervisors()), Optional.empty()));
        }
        if (!lines.isEmpty()) {
            pages.put(page.slug(), List.copyOf(lines));
        }
    }

    private Kind kind(
            Label role,
            Optional<Level> level,
            Optional<Organization> institution,
            Term term,
            List<SupervisorPart> parts) {
        String word = level.map(Level::key).orElseGet(() -> "role " + Slug.of(role.first()));
        Kind kind = new Kind(word, institution, term, List.copyOf(parts));
        return kinds.computeIfAbsent(kind, it -> it);
    }

    private String shared(String key) {
        return keys.computeIfAbsent(key, it -> it);
    }

    private static List<List<Mention>> names(List<Supervisors> supervisors) {
        boolean nobody = supervisors.stream().allMatch(it -> it.named().isEmpty());
        return nobody ? List.of() : supervisors.stream().map(Supervisors::named).toList();
    }

    /** Decides over all that was added. */
    void decide(Names names) {
        Map<String, List<String>> pagesOf = new HashMap<>();
        pages.keySet()
                .forEach(page -> pagesOf.computeIfAbsent(names.owner(page), it -> new ArrayList<>())
                        .add(page));
        Map<String, List<SupervisionLine>> resolved = new HashMap<>();
        List<SupervisionLine> named = new ArrayList<>();
        pages.forEach((page, lines) -> {
            if (lines.stream().anyMatch(Line::namesSomebody)) {
                List<SupervisionLine> all = resolved(page, names);
                resolved.put(page, all);
                for (int i = 0; i < all.size(); i++) {
                    if (lines.get(i).namesSomebody()) {
                        named.add(all.get(i));
                    }
                }
            }
        });
        SupervisionGroups groups = new SupervisionJoiner(
                        named,
                        owner -> pagesOf.getOrDefault(owner, List.of()).stream()
                                .flatMap(page -> resolved.computeIfAbsent(page, it -> resolved(it, names)).stream())
                                .toList())
                .join();
        joined = groups.identities();
        decisions = groups.decisions();
        pages.clear();
        kinds.clear();
        keys.clear();
    }

    private List<SupervisionLine> resolved(String page, Names names) {
        return pages.getOrDefault(page, List.of()).stream()
                .map(line -> resolved(page, line, names))
                .toList();
    }

    private static SupervisionLine resolved(String page, Line line, Names names) {
        String owner = names.owner(page);
        Set<SupervisionLine.Part> parts = new LinkedHashSet<>();
        List<SupervisorPart> labels = line.kind().parts();
        int first = line.enrolled() ? 0 : 1;
        if (!line.enrolled()) {
            parts.add(new SupervisionLine.Part(labels.get(0), owner));
        }
        for (int i = first; i < labels.size(); i++) {
            List<Mention> named =
                    line.named().isEmpty() ? List.of() : line.named().get(i - first);
            SupervisorPart part = labels.get(i);
            if (named.isEmpty()) {
                parts.add(new SupervisionLine.Part(part, ""));
            }
            named.forEach(it -> parts.add(
                    new SupervisionLine.Part(part, names.person(page, it).orElse(""))));
        }
        Term term = line.kind().term();
        return new SupervisionLine(
                page,
                owner,
                line.enrolled(),
                line.number(),
                line.key(),
                line.kind().level(),
                line.kind().institution().map(names::organization).orElse(""),
                term.status(),
                details(term),
                List.copyOf(parts),
                line.enrolled()
                        ? owner
                        : line.student().flatMap(it -> names.person(page, it)).orElse(""));
    }

    private static SupervisionLine.Details details(Term term) {
        return new SupervisionLine.Details(
                term.thesis().map(it -> Slug.of(it.value())).orElse(""),
                term.period().flatMap(Period::start).orElse(""),
                term.period().flatMap(Period::end).orElse(""));
    }

    /** What the supervisions of a page are about, in its order. */
    List<SupervisionIdentity> supervisions(SeenPage page, String owner) {
        return identities(page.slug() + " s ", owner, SupervisionKeys.supervisions(page.supervisions()));
    }

    /** What the enrolments of a page are about, in its order. */
    List<SupervisionIdentity> enrolments(SeenPage page, String owner) {
        return identities(page.slug() + " e ", owner, SupervisionKeys.enrolments(page.enrolments()));
    }

    private List<SupervisionIdentity> identities(String start, String owner, List<String> keys) {
        List<SupervisionIdentity> identities = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            SupervisionIdentity alone = new SupervisionIdentity(owner, keys.get(i), true, Set.of());
            identities.add(joined.getOrDefault(start + i, alone));
        }
        return identities;
    }

    /** What was decided, merges first, then what somebody should look at. */
    List<SupervisionDecision> decisions() {
        return decisions;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scholarch.network.Network;
import org.scholarch.overview.Supervisions.Group;
import org.scholarch.overview.Supervisions.Publishing;
import org.scholarch.overview.Supervisions.Supervising;
import org.scholarch.overview.Supervisions.Supervisor;
import org.scholarch.scan.LongMap;
import org.scholarch.scan.Stated;
import org.scholarch.scan.Statements;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Sup;

/** Reads {@link Supervisions} from what a graph states. */
public final class SupervisionReader {
    private static final List<Long> NOT_STATED = List.of(-1L);

    private final Statements statements;
    private final Map<Long, String> addresses = new HashMap<>();
    private final Stated principals = new Stated();
    private final Stated coSupervisors = new Stated();
    private final Map<Long, List<Long>> levels;
    private final Map<Long, List<Long>> institutions;
    private final Set<Long> shared = new HashSet<>();
    private final Set<Long> unshared = new HashSet<>();

    private SupervisionReader(Statements statements) {
        this.statements = statements;
        statements.each(Sup.PRINCIPAL_SUPERVISOR, principals);
        statements.each(Sup.CO_SUPERVISOR, coSupervisors);
        this.levels = bySubject(Sup.LEVEL);
        this.institutions = bySubject(Sup.INSTITUTION);
        Map<Long, Boolean> values = new HashMap<>();
        statements.each(
                Sup.SHARED,
                (supervision, value) ->
                        (values.computeIfAbsent(value, this::isTrue) ? shared : unshared).add(supervision));
    }

    /**
     * Reads a graph; in the transaction of its caller.
     *
     * @param network who wrote with whom in the graph
     */
    public static Supervisions read(Statements statements, Network network) {
        var reader = new SupervisionReader(statements);
        return new Supervisions(
                reader.supervisors(),
                reader.groups(),
                reader.supervising(),
                reader.unnamed(),
                reader.publishing(network));
    }

    private boolean isTrue(long value) {
        return statements.term(value).isLiteral()
                && Boolean.TRUE.equals(statements.term(value).getLiteralValue());
    }

    private Map<Long, List<Long>> bySubject(String property) {
        Map<Long, List<Long>> found = new HashMap<>();
        statements.each(property, (subject, object) -> found.merge(subject, List.of(object), SupervisionReader::both));
        return found;
    }

    private static List<Long> both(List<Long> some, List<Long> more) {
        List<Long> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private String address(long thing) {
        return addresses.computeIfAbsent(thing, statements::address);
    }

    private List<Supervisor> supervisors() {
        Map<String, Supervisor> found = new TreeMap<>();
        for (int i = 0; i < principals.size(); i++) {
            String person = address(principals.object(i));
            int alone = unshared.contains(principals.subject(i)) ? 1 : 0;
            int principal = shared.contains(principals.subject(i)) ? 1 : 0;
            if (alone + principal > 0) {
                found.merge(person, new Supervisor(person, alone, principal, 0), SupervisionReader::sum);
            }
        }
        for (int i = 0; i < coSupervisors.size(); i++) {
            String person = address(coSupervisors.object(i));
            found.merge(person, new Supervisor(person, 0, 0, 1), SupervisionReader::sum);
        }
        return List.copyOf(found.values());
    }

    private static Supervisor sum(Supervisor one, Supervisor other) {
        return new Supervisor(
                one.person(), one.alone() + other.alone(), one.principal() + other.principal(), one.co() + other.co());
    }

    private record Place(long level, long institution) {}

    private List<Group> groups() {
        Map<Place, int[]> counts = new HashMap<>();
        statements.each(Rdf.TYPE, Sup.SUPERVISION, supervision -> {
            for (long level : levels.getOrDefault(supervision, NOT_STATED)) {
                for (long institution : institutions.getOrDefault(supervision, NOT_STATED)) {
                    int[] sums = counts.computeIfAbsent(new Place(level, institution), it -> new int[2]);
                    sums[0]++;
                    sums[1] += shared.contains(supervision) ? 1 : 0;
                }
            }
        });
        List<Group> groups = new ArrayList<>();
        counts.forEach((place, sums) ->
                groups.add(new Group(stated(place.level), stated(place.institution), sums[0], sums[1])));
        groups.sort(Comparator.comparing((Group it) -> it.level().orElse(""))
                .thenComparing(it -> it.institution().orElse("")));
        return groups;
    }

    private Optional<String> stated(long thing) {
        return thing == NOT_STATED.getFirst() ? Optional.empty() : Optional.of(address(thing));
    }

    private Map<String, List<Supervising>> supervising() {
        Map<String, Map<String, Set<Long>>> found = new HashMap<>();
        for (Stated supervisors : List.of(principals, coSupervisors)) {
            for (int i = 0; i < supervisors.size(); i++) {
                long supervision = supervisors.subject(i);
                String person = address(supervisors.object(i));
                for (long place : both(
                        levels.getOrDefault(supervision, List.of()),
                        institutions.getOrDefault(supervision, List.of()))) {
                    found.computeIfAbsent(address(place), it -> new HashMap<>())
                            .computeIfAbsent(person, it -> new HashSet<>())
                            .add(supervision);
                }
            }
        }
        Map<String, List<Supervising>> sorted = new HashMap<>();
        found.forEach((place, students) -> sorted.put(
                place,
                students.entrySet().stream()
                        .map(it -> new Supervising(it.getKey(), it.getValue().size()))
                        .sorted(Comparator.comparingInt((Supervising it) -> -it.students())
                                .thenComparing(Supervising::person))
                        .toList()));
        return sorted;
    }

    private List<String> unnamed() {
        LongMap gaps = statements.subjects(Sup.DISCLOSURE, Sup.DISCLOSURE_NOT_STATED);
        LongMap known = new LongMap();
        statements.each(Sup.AGENT, (participation, person) -> known.number(participation));
        Set<Long> withGap = new HashSet<>();
        Set<Long> withKnown = new HashSet<>();
        statements.each(Sup.HAS_PARTICIPATION, (supervision, participation) -> {
            if (gaps.find(participation) >= 0) {
                withGap.add(supervision);
            }
            if (known.find(participation) >= 0) {
                withKnown.add(supervision);
            }
        });
        withGap.retainAll(withKnown);
        return withGap.stream().map(statements::address).sorted().toList();
    }

    /** Students who wrote with their own supervisor; nobody writes with oneself. */
    private List<Publishing> publishing(Network network) {
        Map<Long, List<Long>> students = bySubject(Sup.SUPERVISEE);
        Set<Publishing> found = new HashSet<>();
        for (Stated supervisors : List.of(principals, coSupervisors)) {
            for (int i = 0; i < supervisors.size(); i++) {
                String supervisor = address(supervisors.object(i));
                for (long student : students.getOrDefault(supervisors.subject(i), List.of())) {
                    int works = network.works(address(student), supervisor);
                    if (works > 0) {
                        found.add(new Publishing(address(student), supervisor, works));
                    }
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(Publishing::student).thenComparing(Publishing::supervisor))
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who supervises how many students, at which level and where. What is read from a graph stays as sums; every answer is in one order
 * that the data alone decides. Never changes; safe for use by several threads.
 *
 * @param supervisors in order of their addresses
 * @param groups the supervisions by level and institution
 * @param supervising for a level or an institution who supervises students there, most students first, then by address
 * @param unnamed the supervisions with somebody known and somebody whom the page does not name, in order of their addresses
 * @param publishing the students who wrote with their own supervisor, in order of their addresses
 */
public record Supervisions(
        List<Supervisor> supervisors,
        List<Group> groups,
        Map<String, List<Supervising>> supervising,
        List<String> unnamed,
        List<Publishing> publishing) {

    /** Copies what it is given. */
    public Supervisions {
        supervisors = List.copyOf(supervisors);
        groups = List.copyOf(groups);
        supervising = Map.copyOf(supervising);
        unnamed = List.copyOf(unnamed);
        publishing = List.copyOf(publishing);
    }

    /**
     * How often somebody supervises.
     *
     * @param alone as the only supervisor
     * @param principal as the principal of several
     * @param co as a co-supervisor
     */
    public record Supervisor(String person, int alone, int principal, int co) {}

    /**
     * The supervisions of one level at one institution.
     *
     * @param level absent for those of no stated level
     * @param institution absent for those at no stated institution
     * @param supervisions how many there are
     * @param shared how many of them have several supervisors
     */
    public record Group(Optional<String> level, Optional<String> institution, int supervisions, int shared) {}

    /** Somebody who supervises so many students at a level or an institution. */
    public record Supervising(String person, int students) {}

    /** A student who wrote so many works with a supervisor. */
    public record Publishing(String student, String supervisor, int works) {}

    /** Who supervises students at a level or an institution, most students first. */
    public List<Supervising> at(String place) {
        return supervising.getOrDefault(place, List.of());
    }

    /** About how many bytes it takes. */
    public long bytes() {
        long counted = supervising.values().stream().mapToLong(List::size).sum();
        return Bytes.of(unnamed)
                + Bytes.OBJECT * (supervisors.size() + groups.size() + counted + publishing.size())
                + Bytes.of(supervisors.stream().map(Supervisor::person).toList());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholarch.overview.Posts.Partners;
import org.scholarch.scan.Statements;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Org;

/** Reads which organisations write together: through whom, and how many works. */
final class PartnersReader {
    private final Statements statements;
    private final Map<Long, Set<Long>> organizations = new HashMap<>();
    private final Map<Long, List<Long>> collaborations = new HashMap<>();
    private final Map<Pair, Sums> sums = new HashMap<>();

    /** Two organisations, the smaller number first. */
    private record Pair(long one, long other) {}

    private static final class Sums {
        private final Set<Long> works = new HashSet<>();
        private final Set<Long> collaborations = new HashSet<>();
    }

    /** @param members who has each post */
    PartnersReader(Statements statements, Map<Long, List<Long>> members) {
        this.statements = statements;
        statements.each(
                Org.HAS_ORGANIZATION,
                (post, organization) -> members.getOrDefault(post, List.of())
                        .forEach(person -> organizations
                                .computeIfAbsent(person, it -> new HashSet<>())
                                .add(organization)));
        statements.each(Coa.MEMBER, (collaboration, person) -> {
            if (organizations.containsKey(person)) {
                collaborations
                        .computeIfAbsent(collaboration, it -> new ArrayList<>(2))
                        .add(person);
            }
        });
        collaborations.values().removeIf(people -> people.size() < 2);
    }

    List<Partners> partners() {
        statements.each(Coa.PUBLICATION, this::work);
        List<Partners> found = new ArrayList<>();
        sums.forEach((pair, sum) -> {
            String one = statements.address(pair.one);
            String other = statements.address(pair.other);
            boolean inOrder = one.compareTo(other) < 0;
            found.add(new Partners(
                    inOrder ? one : other, inOrder ? other : one, sum.works.size(), sum.collaborations.size()));
        });
        found.sort(Comparator.comparingInt((Partners it) -> -it.works())
                .thenComparing(Partners::organization)
                .thenComparing(Partners::other));
        return List.copyOf(found);
    }

    private void work(long collaboration, long work) {
        List<Long> people = collaborations.get(collaboration);
        if (people == null) {
            return;
        }
        for (long one : organizations.getOrDefault(people.get(0), Set.of())) {
            for (long other : organizations.getOrDefault(people.get(1), Set.of())) {
                if (one != other) {
                    Sums sum = sums.computeIfAbsent(
                            new Pair(Math.min(one, other), Math.max(one, other)), it -> new Sums());
                    sum.works.add(work);
                    sum.collaborations.add(collaboration);
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.scholarch.network.Network;
import org.scholarch.network.Network.Bridge;
import org.scholarch.scan.Statements;
import org.scholarch.vocab.Org;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Schema;

/**
 * Who has a post where, and which organisations write together. Every answer is in one order that the data alone decides. Never
 * changes; safe for use by several threads.
 */
public final class Posts {
    private final Map<String, Set<String>> people;
    private final List<Partners> partners;

    private Posts(Map<String, Set<String>> people, List<Partners> partners) {
        this.people = people;
        this.partners = partners;
    }

    /**
     * Two organisations whose people wrote together, the first address before the other.
     *
     * @param works how many works were written by people of both
     * @param pairs how many pairs of people wrote them
     */
    public record Partners(String organization, String other, int works, int pairs) {}

    /** Reads a graph; in the transaction of its caller. */
    public static Posts read(Statements statements) {
        Map<Long, List<Long>> members = new HashMap<>();
        var posts = statements.subjects(Rdf.TYPE, Schema.ORGANIZATION_ROLE);
        statements.each(Org.MEMBER, (post, person) -> {
            if (posts.find(post) >= 0) {
                members.computeIfAbsent(post, it -> new ArrayList<>(1)).add(person);
            }
        });
        Map<Long, String> addresses = new HashMap<>();
        Map<String, Set<String>> people = new HashMap<>();
        statements.each(Schema.AFFILIATION, (post, organization) -> {
            for (long person : members.getOrDefault(post, List.of())) {
                people.computeIfAbsent(
                                addresses.computeIfAbsent(organization, statements::address), it -> new TreeSet<>())
                        .add(addresses.computeIfAbsent(person, statements::address));
            }
        });
        return new Posts(people, new PartnersReader(statements, members).partners());
    }

    /**
     * Who links two organisations through co-authors who never wrote together, most pairs first, then by address. People with posts at
     * both are on neither side.
     *
     * @param limit how many at most
     */
    public List<Bridge> bridges(Network network, String organization, String other, int limit) {
        Set<String> here = people.getOrDefault(organization, Set.of());
        Set<String> there = people.getOrDefault(other, Set.of());
        return network.bridges(
                here.stream().filter(it -> !there.contains(it)).toList(),
                there.stream().filter(it -> !here.contains(it)).toList(),
                limit);
    }

    /** The organisations whose people wrote together, most works first, then by address. */
    public List<Partners> partners() {
        return partners;
    }

    /** About how many bytes it takes. */
    public long bytes() {
        List<String> all =
                people.values().stream().flatMap(Set::stream).distinct().toList();
        long entries = people.values().stream().mapToLong(Set::size).sum();
        return Bytes.of(people.keySet()) + Bytes.of(all) + 2 * Bytes.OBJECT * entries + Bytes.OBJECT * partners.size();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholarch.identity.name.NameComparison;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Scheme;

/** Nodes by their names: joins those whose name is too rare for two people, and finds pairs that are worth a look for their names alone. */
final class NameGroups {
    /** Larger groups are left to evidence. */
    private static final int LARGEST_GROUP = 24;

    private final Facts facts;
    private final Nodes nodes;
    private final Clusters clusters;
    /** The nodes of each name, owners first. */
    private final int[] start;

    private final int[] members;

    NameGroups(Facts facts, Nodes nodes, Clusters clusters) {
        this.facts = facts;
        this.nodes = nodes;
        this.clusters = clusters;
        start = new int[facts.names.size() + 1];
        for (int node = 0; node < nodes.size; node++) {
            start[name(node) + 1]++;
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        int[] next = Arrays.copyOf(start, start.length);
        members = new int[nodes.size];
        for (int node = 0; node < nodes.size; node++) {
            members[next[name(node)]++] = node;
        }
    }

    private int name(int node) {
        return nodes.isOwner(node)
                ? facts.nameOfWritten[facts.pages.get(node).owner[0]]
                : facts.entryName[nodes.entries[nodes.start[node]]];
    }

    /** Joins all who have one rare name, unless something shows that they are several. */
    void joinRare() {
        double population = Math.log10(facts.population());
        for (int name = 0; name < facts.names.size(); name++) {
            int size = start[name + 1] - start[name];
            if (size > 1
                    && nodes.rarity(name) - population >= Weights.RARE
                    && facts.names.get(name).hasGivenName()
                    && !areSeveral(name)) {
                for (int i = start[name] + 1; i < start[name + 1]; i++) {
                    if (clusters.contradiction(members[start[name]], members[i], false)
                            .isEmpty()) {
                        clusters.join(members[start[name]], members[i], false);
                    }
                }
            }
        }
    }

    private boolean areSeveral(int name) {
        int owners = 0;
        Set<String> orcids = new HashSet<>();
        Map<Integer, Integer> listings = new HashMap<>();
        for (int i = start[name]; i < start[name + 1]; i++) {
            int node = members[i];
            owners += nodes.isOwner(node) ? 1 : 0;
            for (int e = nodes.start[node]; e < nodes.start[node + 1]; e++) {
                for (Identifier it : facts.entryIdentifiers.getOrDefault(nodes.entries[e], List.of())) {
                    if (it.scheme() == Scheme.ORCID) {
                        orcids.add(it.value());
                    }
                }
            }
            for (int j = start[name]; j < i && size(name) <= LARGEST_GROUP; j++) {
                if (clusters.contradiction(members[j], node, false).length() > 0) {
                    listings.merge(node, 1, Integer::sum);
                }
            }
        }
        return owners > 1 || orcids.size() > 1 || !listings.isEmpty();
    }

    private int size(int name) {
        return start[name + 1] - start[name];
    }

    /** Pairs of nodes whose names are equal or may be one, as far as not too many have them. */
    long[] candidates() {
        var pairs = new Pairs();
        double population = Math.log10(facts.population());
        Map<String, List<Integer>> byStart = new HashMap<>();
        for (int name = 0; name < facts.names.size(); name++) {
            if (size(name) > 0 && size(name) <= LARGEST_GROUP) {
                if (nodes.rarity(name) - population >= Weights.TELLING_NAME) {
                    pairWithin(name, pairs);
                }
                byStart.computeIfAbsent(facts.names.get(name).beginning(), it -> new ArrayList<>(1))
                        .add(name);
            }
        }
        byStart.values().forEach(group -> {
            if (group.size() <= LARGEST_GROUP) {
                pairAcross(group, pairs);
            }
        });
        return pairs.distinct();
    }

    private void pairWithin(int name, Pairs pairs) {
        for (int i = start[name]; i < start[name + 1]; i++) {
            for (int j = start[name]; j < i; j++) {
                addPair(members[i], members[j], pairs);
            }
        }
    }

    private void pairAcross(List<Integer> group, Pairs pairs) {
        for (int a : group) {
            for (int b : group) {
                if (a < b
                        && size(a) * size(b) <= LARGEST_GROUP * LARGEST_GROUP / 4
                        && isTelling(facts.names.get(a).compare(facts.names.get(b)))) {
                    for (int i = start[a]; i < start[a + 1]; i++) {
                        for (int j = start[b]; j < start[b + 1]; j++) {
                            addPair(members[i], members[j], pairs);
                        }
                    }
                }
            }
        }
    }

    private boolean isTelling(NameComparison comparison) {
        double score = facts.frequencies.rarity(comparison) - comparison.penalty() - Math.log10(facts.population());
        return comparison.agrees() && score >= Weights.TELLING_NAME;
    }

    private void addPair(int one, int other, Pairs pairs) {
        if (clusters.find(one) != clusters.find(other)) {
            pairs.addUnordered(one, other);
        }
    }
}

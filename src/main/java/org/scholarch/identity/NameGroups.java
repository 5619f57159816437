// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Nodes by their names: finds pairs that are worth a look for their names alone. */
final class NameGroups {
    /** Larger groups are left to evidence, unless the name is so rare that it may be enough. */
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

    private int size(int name) {
        return start[name + 1] - start[name];
    }

    /** Pairs of nodes whose names are equal or may be one, as far as not too many have them. */
    long[] candidates() {
        var pairs = Pairs.set();
        double population = Math.log10(facts.population());
        Map<String, List<Integer>> byStart = new HashMap<>();
        for (int name = 0; name < facts.names.size(); name++) {
            double telling = nodes.rarity(name) - population;
            if (size(name) > LARGEST_GROUP && telling >= Weights.SAME_BY_NAME) {
                pairInARow(name, pairs);
            } else if (size(name) > 0 && size(name) <= LARGEST_GROUP) {
                if (telling >= Weights.TELLING_NAME) {
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
        pairOtherForms(byStart, pairs);
        return pairs.distinct();
    }

    private void pairWithin(int name, Pairs pairs) {
        for (int i = start[name]; i < start[name + 1]; i++) {
            for (int j = start[name]; j < i; j++) {
                addPair(members[i], members[j], pairs);
            }
        }
    }

    /** Each with the next: those of one name who belong together grow together. */
    private void pairInARow(int name, Pairs pairs) {
        for (int i = start[name] + 1; i < start[name + 1]; i++) {
            addPair(members[i - 1], members[i], pairs);
        }
    }

    /** Names that begin otherwise: {@code Javier Soto Marin} and {@code J. Soto}. */
    private void pairOtherForms(Map<String, List<Integer>> byStart, Pairs pairs) {
        for (int name = 0; name < facts.names.size(); name++) {
            if (size(name) > 0 && size(name) <= LARGEST_GROUP) {
                for (String start : facts.names.get(name).otherBeginnings()) {
                    List<Integer> group = byStart.getOrDefault(start, List.of());
                    for (int i = 0; i < group.size() && group.size() <= LARGEST_GROUP; i++) {
                        pairBoth(name, group.get(i), pairs);
                    }
                }
            }
        }
    }

    private void pairAcross(List<Integer> group, Pairs pairs) {
        for (int a : group) {
            for (int b : group) {
                if (a < b) {
                    pairBoth(a, b, pairs);
                }
            }
        }
    }

    private void pairBoth(int a, int b, Pairs pairs) {
        if (a != b
                && size(a) * size(b) <= LARGEST_GROUP * LARGEST_GROUP / 4
                && isTelling(facts.comparisons.compare(a, b))) {
            for (int i = start[a]; i < start[a + 1]; i++) {
                for (int j = start[b]; j < start[b + 1]; j++) {
                    addPair(members[i], members[j], pairs);
                }
            }
        }
    }

    private boolean isTelling(Comparisons.Compared compared) {
        double score = compared.rarity() - compared.penalty() - Math.log10(facts.population());
        return compared.agrees() && score >= Weights.TELLING_NAME;
    }

    private void addPair(int one, int other, Pairs pairs) {
        if (clusters.find(one) != clusters.find(other)) {
            pairs.addUnordered(one, other);
        }
    }
}

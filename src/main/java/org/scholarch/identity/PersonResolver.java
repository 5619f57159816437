// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Scheme;

/**
 * Decides which nodes are one person: first by the curator's word, then by identifiers, and then in a few rounds by
 * weighed evidence, the weightiest pair first. A round sees what the one before it found about co-authors.
 */
final class PersonResolver {
    private static final long[] NONE = {};
    private static final int MOST_ROUNDS = 7;
    /** So many suspects are kept at most, the likeliest. */
    private static final int MOST_SUSPECTS = 50_000;

    private final Facts facts;
    private final Nodes nodes;
    private final Clusters clusters;
    private final NameSets names;
    private final Material material;
    private final PairScores merges = new PairScores();
    private PairScores suspects = new PairScores();

    PersonResolver(Material material) {
        this.material = material;
        facts = material.facts();
        nodes = material.nodes();
        clusters = material.clusters();
        names = material.names();
    }

    /** What was joined by evidence, in order. */
    PairScores merges() {
        return merges;
    }

    /** Pairs that may be one and were left apart, the likeliest first. */
    PairScores suspects() {
        return suspects;
    }

    void resolve() {
        joinByIdentifier();
        Scoring scoring = new Scoring(material);
        long[] likely = NONE;
        boolean byNameBefore = false;
        int before = -1;
        PairScores scored = new PairScores();
        int[] left = {};
        for (int round = 0;
                round < MOST_ROUNDS && (round <= Weights.FIRST.length || before != merges.size());
                round++) {
            before = merges.size();
            double least = round < Weights.FIRST.length ? Weights.FIRST[round] : 0;
            // What is alike in name alone cannot be as sure as the first rounds ask for.
            boolean byName = least < Weights.RARE;
            likely = byName && !byNameBefore ? new NameGroups(facts, nodes, clusters).candidates() : likely;
            scored = round == 0 || byName != byNameBefore ? scoring.all(likely) : scoring.again(likely);
            left = new Agglomeration(clusters, scored, merges, nodes.size).run(least);
            likely = byName ? pairs(scored, left) : likely;
            byNameBefore = byName;
        }
        suspects = likeliest(scored, left);
    }

    private static long[] pairs(PairScores scores, int[] indexes) {
        long[] pairs = new long[indexes.length];
        Arrays.setAll(pairs, it -> Pairs.pack(scores.first(indexes[it]), scores.second(indexes[it])));
        return pairs;
    }

    private PairScores likeliest(PairScores scores, int[] falling) {
        PairScores likeliest = new PairScores();
        for (int i = 0; i < falling.length && likeliest.size() < MOST_SUSPECTS; i++) {
            PairScore pair = scores.get(falling[i]);
            if (pair.total() >= Weights.SUSPECT
                    && clusters.find(pair.first()) != clusters.find(pair.second())
                    && clusters.contradiction(pair.first(), pair.second(), false)
                            .isEmpty()) {
                likeliest.add(pair);
            }
        }
        return likeliest;
    }

    private void joinByIdentifier() {
        Map<String, Integer> first = new HashMap<>();
        for (int page = 0; page < facts.pages.size(); page++) {
            first.put(Scheme.PAGE.key() + ":" + facts.pages.get(page).slug(), page);
        }
        for (int page = 0; page < facts.pages.size(); page++) {
            joinByIdentifier(page, facts.pages.get(page).identifiers, first);
        }
        facts.entryIdentifiers.keySet().stream().sorted().forEach(entry -> {
            int node = nodes.entryNode[entry];
            if (node >= 0) {
                joinByIdentifier(node, facts.entryIdentifiers.getOrDefault(entry, List.of()), first);
            }
        });
    }

    private void joinByIdentifier(int node, List<Identifier> identifiers, Map<String, Integer> first) {
        for (Identifier identifier : identifiers) {
            if (identifier.scheme() != Scheme.URL) {
                Integer earlier = first.putIfAbsent(identifier.toString(), node);
                if (earlier != null
                        && clusters.find(earlier) != clusters.find(node)
                        && clusters.contradiction(earlier, node, true).isEmpty()) {
                    merges.add(identified(earlier, node));
                    clusters.join(earlier, node, true);
                }
            }
        }
    }

    private PairScore identified(int one, int other) {
        int a = names.of(clusters.find(one))[0];
        int b = names.of(clusters.find(other))[0];
        return new PairScore(one, other, a, b, a == b, 0, 0, List.of(), 0, 0, 0, 0, true);
    }
}

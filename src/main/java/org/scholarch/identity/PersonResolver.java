// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Scheme;

/**
 * Decides which nodes are one person: first by the curator's word, then by identifiers, and then in a few rounds by
 * weighed evidence, the weightiest pair first. A round sees what the one before it found about co-authors.
 */
final class PersonResolver {
    private static final long[] NONE = {};
    private static final int CHUNK = 4096;
    private static final int MOST_ROUNDS = 7;
    /** So many suspects are kept at most, the likeliest. */
    private static final int MOST_SUSPECTS = 50_000;

    private final Facts facts;
    private final Nodes nodes;
    private final Clusters clusters;
    private final NameSets names;
    private final Context context;
    private final Pairs places;
    private final int[] works;
    private final PairScores merges = new PairScores();
    private PairScores suspects = new PairScores();

    PersonResolver(
            Facts facts, Nodes nodes, Clusters clusters, NameSets names, Context context, Pairs places, int[] works) {
        this.facts = facts;
        this.nodes = nodes;
        this.clusters = clusters;
        this.names = names;
        this.context = context;
        this.places = places;
        this.works = works;
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
        NameGroups groups = new NameGroups(facts, nodes, clusters);
        long[] likely = groups.candidates();
        int[][] blocks = Circles.blocks(facts);
        int before = -1;
        for (int round = 0;
                round < MOST_ROUNDS && (round <= Weights.FIRST.length || before != merges.size());
                round++) {
            before = merges.size();
            double least = round < Weights.FIRST.length ? Weights.FIRST[round] : 0;
            // What is alike in name alone cannot be as sure as the first rounds ask for.
            boolean byName = least < Weights.RARE;
            PairScores scored = score(byName ? likely : NONE, blocks);
            PairScores left = new Agglomeration(clusters, scored, merges, nodes.size).run(least);
            likely = byName ? pairs(left) : likely;
            suspects = left;
        }
        suspects = likeliest(suspects);
    }

    private static long[] pairs(PairScores scores) {
        long[] pairs = new long[scores.size()];
        Arrays.setAll(pairs, it -> Pairs.pack(scores.first(it), scores.second(it)));
        return pairs;
    }

    private PairScores likeliest(PairScores left) {
        PairScores likeliest = new PairScores();
        for (int i = 0; i < left.size() && likeliest.size() < MOST_SUSPECTS; i++) {
            PairScore pair = left.get(i);
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
        return new PairScore(one, other, a, b, a == b, 0, 0, List.of(), 0, 0, 0, true);
    }

    private PairScores score(long[] likely, int[][] blocks) {
        Evidence evidence = new Evidence(facts, nodes, clusters, names, context, places, works);
        Neighbours neighbours = evidence.neighbours();
        var candidates = new Pairs();
        for (long pair : likely) {
            int one = neighbours.root(Pairs.first(pair));
            int other = neighbours.root(Pairs.second(pair));
            if (one != other) {
                candidates.addUnordered(one, other);
            }
        }
        for (int i = 0; i < places.size(); i++) {
            int one = nodes.entryNode[Pairs.first(places.get(i))];
            int other = nodes.entryNode[Pairs.second(places.get(i))];
            if (one >= 0 && other >= 0 && neighbours.root(one) != neighbours.root(other)) {
                candidates.addUnordered(neighbours.root(one), neighbours.root(other));
            }
        }
        for (long pair : new Circles(facts, names, neighbours, blocks).pairs()) {
            candidates.add(pair);
        }
        long[] pairs = candidates.distinct();
        int chunks = (pairs.length + CHUNK - 1) / CHUNK;
        PairScores[] parts = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(it -> score(pairs, it * CHUNK, evidence))
                .toArray(PairScores[]::new);
        return PairScores.joined(parts);
    }

    private static PairScores score(long[] pairs, int from, Evidence evidence) {
        PairScores scored = new PairScores();
        for (int i = from; i < Math.min(pairs.length, from + CHUNK); i++) {
            PairScore score = evidence.score(Pairs.first(pairs[i]), Pairs.second(pairs[i]));
            if (score != null && score.total() >= Weights.SUSPECT) {
                scored.add(score);
            }
        }
        return scored;
    }
}

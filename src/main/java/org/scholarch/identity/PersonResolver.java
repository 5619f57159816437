// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Scheme;

/**
 * Decides which nodes are one person: first by the curator's word, then by identifiers, then by names too rare for two, and then in a few
 * rounds by weighed evidence, the weightiest pair first. A round sees what the one before it found about co-authors.
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
    private final Context context;
    private final Pairs places;
    private final List<PairScore> merges = new ArrayList<>();
    private List<PairScore> suspects = List.of();

    PersonResolver(Facts facts, Nodes nodes, Clusters clusters, NameSets names, Context context, Pairs places) {
        this.facts = facts;
        this.nodes = nodes;
        this.clusters = clusters;
        this.names = names;
        this.context = context;
        this.places = places;
    }

    /** What was joined by evidence, in order. */
    List<PairScore> merges() {
        return merges;
    }

    /** Pairs that may be one and were left apart, the likeliest first. */
    List<PairScore> suspects() {
        return suspects;
    }

    void resolve() {
        joinByIdentifier();
        NameGroups groups = new NameGroups(facts, nodes, clusters);
        groups.joinRare();
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
            suspects = new Agglomeration(clusters, score(byName ? likely : NONE, blocks), merges).run(least);
            if (byName) {
                likely = suspects.stream()
                        .mapToLong(it -> Pairs.pack(it.first(), it.second()))
                        .toArray();
            }
        }
        suspects = suspects.stream()
                .filter(it -> it.total() >= Weights.SUSPECT
                        && clusters.find(it.first()) != clusters.find(it.second())
                        && clusters.contradiction(it.first(), it.second(), it.identifier())
                                .isEmpty())
                .limit(MOST_SUSPECTS)
                .toList();
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
        return new PairScore(one, other, names.compare(a, b), 0, 0, List.of(), 0, 0, 0, true);
    }

    private List<PairScore> score(long[] likely, int[][] blocks) {
        Evidence evidence = new Evidence(facts, nodes, clusters, names, context, places);
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
        Stream<PairScore> scored = Arrays.stream(candidates.distinct())
                .parallel()
                .mapToObj(it -> evidence.score(Pairs.first(it), Pairs.second(it)))
                .filter(Objects::nonNull);
        return scored.filter(it -> it.total() >= Weights.SUSPECT - Weights.MARGIN)
                .sorted(Comparator.comparingDouble((PairScore it) -> -it.total())
                        .thenComparingInt(PairScore::first)
                        .thenComparingInt(PairScore::second))
                .toList();
    }
}

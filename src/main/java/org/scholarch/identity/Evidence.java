// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarch.identity.name.NameComparison;

/** Weighs what speaks for two clusters being one, as the clusters are at one moment. Safe for several threads. */
final class Evidence {
    private final Facts facts;
    private final Nodes nodes;
    private final Clusters clusters;
    private final NameSets names;
    private final Neighbours neighbours;
    private final Context context;
    private final PairMap places;

    Evidence(Facts facts, Nodes nodes, Clusters clusters, NameSets names, Context context, Pairs sharedPlaces) {
        this.facts = facts;
        this.nodes = nodes;
        this.clusters = clusters;
        this.names = names;
        this.context = context;
        this.neighbours = new Neighbours(facts, nodes, names, clusters);
        this.places = countPlaces(sharedPlaces);
    }

    Neighbours neighbours() {
        return neighbours;
    }

    private PairMap countPlaces(Pairs shared) {
        var counts = new PairMap(16);
        for (int i = 0; i < shared.size(); i++) {
            int one = nodes.entryNode[Pairs.first(shared.get(i))];
            int other = nodes.entryNode[Pairs.second(shared.get(i))];
            if (one >= 0 && other >= 0 && neighbours.root(one) != neighbours.root(other)) {
                long pair = key(neighbours.root(one), neighbours.root(other));
                counts.put(pair, Math.max(0, counts.get(pair)) + 1);
            }
        }
        return counts;
    }

    private static long key(int one, int other) {
        return Pairs.pack(Math.min(one, other), Math.max(one, other));
    }

    /** What speaks for two clusters being one; null when no names of theirs agree. */
    @Nullable
    PairScore score(int one, int other) {
        NameComparison comparison = names.best(one, other);
        if (comparison == null) {
            return null;
        }
        int shared = Math.max(0, places.get(key(one, other)));
        List<double[]> common = commonNeighbours(one, other);
        double coauthors = weight(common);
        if (common.isEmpty() && shared == 0 && haveMany(one, other)) {
            coauthors = Weights.NO_COAUTHOR;
        }
        List<Integer> top = common.stream().limit(3).map(it -> (int) it[1]).toList();
        double name = facts.frequencies.rarity(comparison) - comparison.penalty() - Math.log10(facts.population());
        return new PairScore(
                one, other, comparison, name, coauthors, top, shared, context.weigh(one, other, clusters), false);
    }

    /** Weight and number of each neighbour of both, the weightiest first. */
    private List<double[]> commonNeighbours(int one, int other) {
        int[] first = neighbours.of(one);
        int[] second = neighbours.of(other);
        List<double[]> common = new ArrayList<>();
        int[] few = first.length <= second.length ? first : second;
        int[] many = first.length <= second.length ? second : first;
        for (int neighbour : few) {
            if (neighbour != one && neighbour != other && Arrays.binarySearch(many, neighbour) >= 0) {
                double spread = Math.max(2, neighbours.of(neighbour).length);
                double weight = Math.log10(Weights.RECURRENCE * facts.population() / spread);
                common.add(new double[] {Math.clamp(weight, Weights.LEAST_COAUTHOR, Weights.MOST_COAUTHOR), neighbour});
            }
        }
        common.sort(Comparator.comparingDouble((double[] it) -> -it[0]).thenComparingDouble(it -> it[1]));
        return common;
    }

    private static double weight(List<double[]> common) {
        double sum = 0;
        double factor = 1;
        for (double[] neighbour : common) {
            sum += factor * neighbour[0];
            factor *= Weights.FURTHER_COAUTHOR;
        }
        return Math.min(Weights.MOST_COAUTHORS, sum);
    }

    private boolean haveMany(int one, int other) {
        return Math.min(neighbours.of(one).length, neighbours.of(other).length) >= Weights.MANY_COAUTHORS;
    }
}

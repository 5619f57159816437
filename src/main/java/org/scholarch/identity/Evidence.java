// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs what speaks for two clusters being one, as the clusters are at one moment. Safe for several threads. */
final class Evidence {
    /** Circles of more people than these are no circles. */
    private static final int WIDEST = 200;

    private final Facts facts;
    private final Nodes nodes;
    private final Clusters clusters;
    private final NameSets names;
    private final Neighbours neighbours;
    private final Context context;
    private final Roles roles;
    private final PairMap places;
    private final Coverage coverage;

    Evidence(Material material, Neighbours neighbours) {
        this.facts = material.facts();
        this.nodes = material.nodes();
        this.clusters = material.clusters();
        this.names = material.names();
        this.context = material.context();
        this.roles = material.roles();
        this.neighbours = neighbours;
        this.coverage = new Coverage(material);
        this.places = countPlaces(material.places());
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
        NameSets.Match match = names.best(one, other);
        if (match == null) {
            return null;
        }
        int shared = Math.max(0, places.get(key(one, other)));
        double name = name(match.compared());
        List<double[]> common = commonNeighbours(one, other);
        if (common.isEmpty() && shared == 0 && name < Weights.TELLING_NAME) {
            return null;
        }
        double coauthors = weight(common);
        double circle = common.isEmpty() && shared == 0 ? circle(one, other) : 0;
        if (shared == 0 && circle == 0) {
            coauthors -= apart(one, other, common.size());
        }
        double absence = shared == 0 ? coverage.absence(one, other) : 0;
        List<Integer> top = common.isEmpty()
                ? List.of()
                : common.stream().limit(3).map(it -> (int) it[1]).toList();
        boolean equal = match.compared().nearlyEqual();
        double around = context.weigh(one, other, clusters) + absence;
        double role = roles.weigh(one, other, clusters);
        return new PairScore(
                one,
                other,
                match.first(),
                match.second(),
                equal,
                name,
                coauthors,
                top,
                circle,
                shared,
                around,
                role,
                false);
    }

    private double name(Comparisons.Compared compared) {
        double rarity = compared.rarity() - Math.log10(facts.population());
        return Math.min(Weights.MOST_NAME, rarity) - compared.penalty();
    }

    /** Weight and number of each neighbour of both, the weightiest first. */
    private List<double[]> commonNeighbours(int one, int other) {
        int[] first = neighbours.of(one);
        int[] second = neighbours.of(other);
        List<double[]> common = new ArrayList<>();
        int[] few = first.length <= second.length ? first : second;
        int[] many = first.length <= second.length ? second : first;
        double crowd = Math.log10(Math.max(1, many.length / Weights.USUAL_CIRCLE));
        for (int neighbour : few) {
            if (neighbour != one && neighbour != other && Arrays.binarySearch(many, neighbour) >= 0) {
                double spread = Math.max(2, neighbours.degree(neighbour));
                double weight = Math.log10(Weights.RECURRENCE * facts.population() / spread) - crowd;
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

    /** What it says that co-authors of the one have worked with co-authors of the other. */
    private double circle(int one, int other) {
        int[] first = neighbours.of(one);
        int[] second = neighbours.of(other);
        if (first.length > WIDEST || second.length > WIDEST || !areNear(first, second)) {
            return 0;
        }
        double met = Math.max(
                (double) neighbours.reach(one, WIDEST) * second.length,
                (double) neighbours.reach(other, WIDEST) * first.length);
        return Math.clamp(-Math.log10(met / facts.people()), 0, Weights.MOST_CIRCLE);
    }

    private boolean areNear(int[] first, int[] second) {
        for (int neighbour : first) {
            int[] further = neighbours.of(neighbour);
            if (further.length <= WIDEST && meet(further, second)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two lists in order have a number in common. */
    private static boolean meet(int[] first, int[] second) {
        int i = 0;
        int j = 0;
        while (i < first.length && j < second.length) {
            if (first[i] == second[j]) {
                return true;
            }
            if (first[i] < second[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    /** What it says that two have worked with many and have few of them in common. */
    private double apart(int one, int other, int common) {
        int many = Math.min(chances(one), chances(other));
        int missing = many - Weights.COAUTHORS_A_SHARED_ONE * common;
        return Math.clamp(Weights.APART * missing, 0, Weights.MOST_APART);
    }

    /** How many co-authors somebody has, of whom those of one work count as few. */
    private int chances(int root) {
        return Math.min(neighbours.degree(root), Weights.APART_A_WORK * coverage.count(root));
    }
}

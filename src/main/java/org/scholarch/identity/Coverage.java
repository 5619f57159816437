// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Arrays;

/**
 * How completely the pages of owners list their works, as far as other pages tell, and what it therefore says that a page does not list
 * somebody's works. Safe for several threads as long as no clusters are joined.
 */
final class Coverage {
    private final Nodes nodes;
    private final Clusters clusters;
    /** What the first missing work says, by page; not a number before somebody has asked. */
    private final double[] known;
    /** How many works each cluster has, and one; 0 before somebody has asked. */
    private final int[] counts;

    Coverage(Material material) {
        nodes = material.nodes();
        clusters = material.clusters();
        known = new double[material.facts().pages.size()];
        Arrays.fill(known, Double.NaN);
        counts = new int[nodes.size];
    }

    /** What it says that no work of one cluster is on the page of the other's owner; not above 0. */
    double absence(int one, int other) {
        int owner = clusters.owner(one) >= 0 ? clusters.owner(one) : clusters.owner(other);
        if (owner < 0 || nodes.start[owner + 1] - nodes.start[owner] < Weights.MANY_WORKS) {
            return 0;
        }
        int missing = count(clusters.owner(one) >= 0 ? other : one);
        double factor = (1 - Math.pow(Weights.FURTHER_MISSING, missing)) / (1 - Weights.FURTHER_MISSING);
        return Math.max(-Weights.MOST_MISSING, first(owner) * factor);
    }

    /** How many works a cluster has; remembered. */
    int count(int root) {
        int count = counts[root] - 1;
        if (count < 0) {
            count = works(root, Nodes.NONE).length;
            counts[root] = count + 1;
        }
        return count;
    }

    private double first(int owner) {
        double first = known[owner];
        if (Double.isNaN(first)) {
            int[] elsewhere = works(clusters.find(owner), owner);
            int[] listed = worksOf(owner);
            int found = 0;
            for (int work : elsewhere) {
                found += Arrays.binarySearch(listed, work) >= 0 ? 1 : 0;
            }
            double share =
                    (found + Weights.LISTED * Weights.LISTED_WEIGHT) / (elsewhere.length + Weights.LISTED_WEIGHT);
            first = Math.log10(1 - share);
            known[owner] = first;
        }
        return first;
    }

    /** The works of a cluster, each once, but for those of one node. */
    private int[] works(int root, int without) {
        var found = new Numbers();
        for (int node : clusters.ring(root)) {
            if (node != without) {
                add(node, found);
            }
        }
        return found.distinct();
    }

    private int[] worksOf(int node) {
        var found = new Numbers();
        add(node, found);
        return found.distinct();
    }

    private void add(int node, Numbers found) {
        for (int i = nodes.start[node]; i < nodes.start[node + 1]; i++) {
            found.add(clusters.work(nodes.entries[i]));
        }
    }
}

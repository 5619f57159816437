// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Arrays;

/** Joins scored pairs, the weightiest first, as long as nothing contradicts and no other person fits nearly as well. */
final class Agglomeration {
    private final Clusters clusters;
    private final PairScores scored;
    private final PairScores merges;
    private final int[] order;
    /** Where the pairs of a cluster begin in {@link #pairs}, which has them in falling order. */
    private final int[] start;

    private final int[] pairs;

    /**
     * One round.
     *
     * @param nodes how many nodes there are
     * @param merges takes the pairs that were joined
     */
    Agglomeration(Clusters clusters, PairScores scored, PairScores merges, int nodes) {
        this.clusters = clusters;
        this.scored = scored;
        this.merges = merges;
        order = scored.falling();
        start = new int[nodes + 1];
        for (int pair : order) {
            start[scored.first(pair) + 1]++;
            start[scored.second(pair) + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            start[i + 1] += start[i];
        }
        int[] next = Arrays.copyOf(start, nodes);
        pairs = new int[order.length * 2];
        for (int pair : order) {
            pairs[next[scored.first(pair)]++] = pair;
            pairs[next[scored.second(pair)]++] = pair;
        }
    }

    /** Joins what can be joined and has at least a score; answers the indexes of the pairs that were not, the highest first. */
    int[] run(double least) {
        Numbers left = new Numbers();
        for (int index : order) {
            if (clusters.find(scored.first(index)) == clusters.find(scored.second(index))) {
                continue;
            }
            double total = scored.total(index);
            boolean high = total >= least && total >= Weights.SAME;
            if (!high || !scored.get(index).isEnough()) {
                left.add(index);
                continue;
            }
            PairScore pair = scored.get(index);
            if (!clusters.contradiction(pair.first(), pair.second(), false).isEmpty()) {
                continue;
            }
            if (pair.places() > 0 || !hasRival(pair)) {
                clusters.join(pair.first(), pair.second(), false);
                merges.add(pair);
            } else {
                left.add(index);
            }
        }
        return left.toArray();
    }

    private boolean hasRival(PairScore pair) {
        return hasRival(pair, pair.first(), pair.second()) || hasRival(pair, pair.second(), pair.first());
    }

    /** Whether somebody who cannot be {@code other} fits {@code one} nearly as well as {@code other} does. */
    private boolean hasRival(PairScore pair, int one, int other) {
        for (int i = start[one]; i < start[one + 1]; i++) {
            if (scored.total(pairs[i]) < pair.total() - Weights.MARGIN) {
                return false;
            }
            int third = scored.first(pairs[i]) == one ? scored.second(pairs[i]) : scored.first(pairs[i]);
            if (clusters.find(third) != clusters.find(one)
                    && clusters.find(third) != clusters.find(other)
                    && scored.get(pairs[i]).hasEvidence() == pair.hasEvidence()
                    && clusters.contradiction(one, third, false).isEmpty()
                    && !clusters.contradiction(third, other, false).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}

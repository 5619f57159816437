// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins scored pairs, the weightiest first, as long as nothing contradicts and no other person fits nearly as well. */
final class Agglomeration {
    private final Clusters clusters;
    private final List<PairScore> scored;
    private final List<PairScore> merges;
    private final Map<Integer, List<PairScore>> byCluster = new HashMap<>();

    /**
     * One round.
     *
     * @param scored in falling order
     * @param merges takes the pairs that were joined
     */
    Agglomeration(Clusters clusters, List<PairScore> scored, List<PairScore> merges) {
        this.clusters = clusters;
        this.scored = scored;
        this.merges = merges;
        for (PairScore pair : scored) {
            byCluster.computeIfAbsent(pair.first(), it -> new ArrayList<>(1)).add(pair);
            byCluster.computeIfAbsent(pair.second(), it -> new ArrayList<>(1)).add(pair);
        }
    }

    /** Joins what can be joined and has at least a score; answers the pairs that were not. */
    List<PairScore> run(double least) {
        List<PairScore> left = new ArrayList<>();
        for (PairScore pair : scored) {
            if (clusters.find(pair.first()) == clusters.find(pair.second())) {
                continue;
            }
            boolean join = pair.isEnough()
                    && pair.total() >= least
                    && clusters.contradiction(pair.first(), pair.second(), false)
                            .isEmpty()
                    && (pair.places() > 0 || !hasRival(pair));
            if (join) {
                clusters.join(pair.first(), pair.second(), false);
                merges.add(pair);
            } else {
                left.add(pair);
            }
        }
        return left;
    }

    private boolean hasRival(PairScore pair) {
        return hasRival(pair, pair.first(), pair.second()) || hasRival(pair, pair.second(), pair.first());
    }

    /** Whether somebody who cannot be {@code other} fits {@code one} nearly as well as {@code other} does. */
    private boolean hasRival(PairScore pair, int one, int other) {
        for (PairScore rival : byCluster.getOrDefault(one, List.of())) {
            if (rival.total() < pair.total() - Weights.MARGIN) {
                return false;
            }
            int third = rival.first() == one ? rival.second() : rival.first();
            if (clusters.find(third) != clusters.find(one)
                    && clusters.find(third) != clusters.find(other)
                    && rival.hasEvidence() == pair.hasEvidence()
                    && clusters.contradiction(one, third, false).isEmpty()
                    && !clusters.contradiction(third, other, false).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}

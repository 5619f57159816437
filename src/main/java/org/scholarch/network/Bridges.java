// SPDX-License-Identifier: Apache-2.0
package org.scholarch.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who stands between two groups: has a co-author in each who did not write with each other. Of the second group each person has
 * a bit, so that pairs are counted 64 at a time.
 */
final class Bridges {
    private final int[] starts;
    private final int[] neighbours;

    /**
     * Takes the arrays as they are.
     *
     * @param starts where the row of each node begins in the other array, and at last where all end
     * @param neighbours rows of nodes, each in order
     */
    Bridges(int[] starts, int[] neighbours) {
        this.starts = starts;
        this.neighbours = neighbours;
    }

    /**
     * Somebody between.
     *
     * @param node who
     * @param pairs how many pairs of one person of each group did not write together
     * @param here how many of the one group are in such a pair
     * @param there how many of the other
     */
    record Between(int node, int pairs, int here, int there) {}

    /** All who stand between two groups, in order; the groups have nobody in common. */
    List<Between> between(int[] here, int[] there) {
        long[][] ones = bits(here);
        long[][] others = bits(there);
        List<Between> found = new ArrayList<>();
        for (int node = 0; node + 1 < starts.length; node++) {
            if (ones[node] != null && others[node] != null) {
                Between between = between(node, here, ones[node], others);
                if (between.pairs > 0) {
                    found.add(between);
                }
            }
        }
        return found;
    }

    private static Between between(int node, int[] here, long[] ones, long[][] others) {
        long[] candidates = others[node];
        long[] there = new long[candidates.length];
        int pairs = 0;
        int oneCount = 0;
        for (int word = 0; word < ones.length; word++) {
            for (long left = ones[word]; left != 0; left &= left - 1) {
                int one = here[word * Long.SIZE + Long.numberOfTrailingZeros(left)];
                int apart = apart(candidates, others[one], there);
                pairs += apart;
                oneCount += apart > 0 ? 1 : 0;
            }
        }
        return new Between(
                node,
                pairs,
                oneCount,
                Arrays.stream(there).mapToInt(Long::bitCount).sum());
    }

    /** How many of some people are not among others; notes them. */
    private static int apart(long[] candidates, long @Nullable [] together, long[] noted) {
        int count = 0;
        for (int i = 0; i < candidates.length; i++) {
            long apart = together == null ? candidates[i] : candidates[i] & ~together[i];
            count += Long.bitCount(apart);
            noted[i] |= apart;
        }
        return count;
    }

    /** For each node the members of a group with whom it wrote, a bit each; null for those who wrote with none. */
    private long[][] bits(int[] group) {
        long[][] bits = new long[starts.length - 1][];
        int words = (group.length + Long.SIZE - 1) / Long.SIZE;
        for (int i = 0; i < group.length; i++) {
            for (int at = starts[group[i]]; at < starts[group[i] + 1]; at++) {
                if (bits[neighbours[at]] == null) {
                    bits[neighbours[at]] = new long[words];
                }
                bits[neighbours[at]][i / Long.SIZE] |= 1L << i;
            }
        }
        return bits;
    }
}

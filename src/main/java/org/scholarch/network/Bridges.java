// SPDX-License-Identifier: Apache-2.0
package org.scholarch.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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
        BitSet[] ones = bits(here);
        BitSet[] others = bits(there);
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

    private static Between between(int node, int[] here, BitSet ones, BitSet[] others) {
        int pairs = 0;
        int oneCount = 0;
        BitSet there = new BitSet();
        for (int one = ones.nextSetBit(0); one >= 0; one = ones.nextSetBit(one + 1)) {
            BitSet apart = (BitSet) others[node].clone();
            BitSet together = others[here[one]];
            if (together != null) {
                apart.andNot(together);
            }
            pairs += apart.cardinality();
            oneCount += apart.isEmpty() ? 0 : 1;
            there.or(apart);
        }
        return new Between(node, pairs, oneCount, there.cardinality());
    }

    /** For each node the members of a group with whom it wrote; null for those who wrote with none. */
    private BitSet[] bits(int[] group) {
        BitSet[] bits = new BitSet[starts.length - 1];
        for (int i = 0; i < group.length; i++) {
            for (int at = starts[group[i]]; at < starts[group[i] + 1]; at++) {
                if (bits[neighbours[at]] == null) {
                    bits[neighbours[at]] = new BitSet(group.length);
                }
                bits[neighbours[at]].set(i);
            }
        }
        return bits;
    }
}

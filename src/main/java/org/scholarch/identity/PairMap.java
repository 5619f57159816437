// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Arrays;

/** Whole numbers by pairs of whole numbers, without an object an entry. */
final class PairMap {
    /** What {@link #get} answers for a pair that is not there. */
    static final int ABSENT = Integer.MIN_VALUE;

    private static final long FREE = Long.MIN_VALUE;

    private long[] keys;
    private int[] values;
    private int size;

    PairMap(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected) * 3 / 2) * 2;
        keys = new long[capacity];
        Arrays.fill(keys, FREE);
        values = new int[capacity];
    }

    int get(long pair) {
        int at = find(pair);
        return keys[at] == FREE ? ABSENT : values[at];
    }

    void put(long pair, int value) {
        int at = find(pair);
        if (keys[at] == FREE) {
            keys[at] = pair;
            size++;
        }
        values[at] = value;
        if (size * 3L > keys.length * 2L) {
            grow();
        }
    }

    private int find(long pair) {
        long mixed = pair * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed ^ (mixed >>> 29)) & (keys.length - 1);
        while (keys[at] != FREE && keys[at] != pair) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        Arrays.fill(keys, FREE);
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}

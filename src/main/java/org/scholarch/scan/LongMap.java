// SPDX-License-Identifier: Apache-2.0
package org.scholarch.scan;

import java.util.Arrays;

/** Counts long keys through: each has a number from 0 up, in the order in which they came. */
public final class LongMap {
    private static final int FIRST_ROOM = 64;
    /** The golden ratio as a fraction of 2^64: spreads keys that follow each other. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private int[] slots = new int[FIRST_ROOM];
    private long[] keys = new long[FIRST_ROOM / 2];
    private int size;

    /** The number of a key, a new one when it was not there. */
    public int number(long key) {
        int slot = slot(key);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == keys.length) {
            grow();
            slot = slot(key);
        }
        keys[size] = key;
        slots[slot] = ++size;
        return size - 1;
    }

    /** The number of a key; -1 when it is not there. */
    public int find(long key) {
        return slots[slot(key)] - 1;
    }

    /** The key of a number. */
    public long key(int number) {
        return keys[number];
    }

    /** How many keys there are. */
    public int size() {
        return size;
    }

    private int slot(long key) {
        int mask = slots.length - 1;
        int slot = (int) ((key * SPREAD) >>> Long.numberOfLeadingZeros(mask));
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * size);
        slots = new int[4 * size];
        for (int i = 0; i < size; i++) {
            slots[slot(keys[i])] = i + 1;
        }
    }
}

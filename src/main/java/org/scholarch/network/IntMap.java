// SPDX-License-Identifier: Apache-2.0
package org.scholarch.network;

import java.util.Arrays;

/** Whole numbers from 0 up, each with another. Remembers the order in which keys came. */
final class IntMap {
    private static final int FIRST_ROOM = 64;
    /** The golden ratio as a fraction of 2^32: spreads keys that follow each other. */
    private static final int SPREAD = 0x9E3779B9;

    private int[] slots = new int[FIRST_ROOM];
    private int[] keys = new int[FIRST_ROOM / 2];
    private int[] values = new int[FIRST_ROOM / 2];
    private int size;

    /** The value of a key. */
    int get(int key, int otherwise) {
        int entry = slots[slot(key)];
        return entry == 0 ? otherwise : values[entry - 1];
    }

    /** Sets the value of a key; answers whether the key is new. */
    boolean put(int key, int value) {
        int slot = slot(key);
        if (slots[slot] != 0) {
            values[slots[slot] - 1] = value;
            return false;
        }
        if (size == keys.length) {
            grow();
            slot = slot(key);
        }
        keys[size] = key;
        values[size] = value;
        slots[slot] = ++size;
        return true;
    }

    /** Adds one to the value of a key, which begins at 0; answers the sum. */
    int increment(int key) {
        int sum = get(key, 0) + 1;
        put(key, sum);
        return sum;
    }

    /** The keys in the order in which they came. */
    int[] keys() {
        return Arrays.copyOf(keys, size);
    }

    private int slot(int key) {
        int mask = slots.length - 1;
        int slot = (key * SPREAD) >>> Integer.numberOfLeadingZeros(mask);
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
        slots = new int[4 * size];
        for (int i = 0; i < size; i++) {
            slots[slot(keys[i])] = i + 1;
        }
    }
}

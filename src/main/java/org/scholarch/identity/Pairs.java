// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Arrays;

/** A growing list of pairs of whole numbers, packed. */
final class Pairs {
    private static final int WORTH_SEVERAL_THREADS = 1 << 16;

    private final boolean once;
    private long[] values = new long[64];
    private int size;

    Pairs() {
        this(false);
    }

    private Pairs(boolean once) {
        this.once = once;
    }

    /** A list that keeps a pair once when it has to grow, since many are added again and again. */
    static Pairs set() {
        return new Pairs(true);
    }

    static long pack(int first, int second) {
        return ((long) first << 32) | (second & 0xffffffffL);
    }

    static int first(long pair) {
        return (int) (pair >> 32);
    }

    static int second(long pair) {
        return (int) pair;
    }

    /** Adds a pair, the smaller number first. */
    void addUnordered(int one, int other) {
        add(pack(Math.min(one, other), Math.max(one, other)));
    }

    void add(long pair) {
        if (size == values.length) {
            makeRoom(1);
        }
        values[size++] = pair;
    }

    void addAll(Pairs others) {
        if (size + others.size > values.length) {
            makeRoom(others.size);
        }
        System.arraycopy(others.values, 0, values, size, others.size);
        size += others.size;
    }

    private void makeRoom(int more) {
        if (once) {
            unify();
        }
        // Half of the room is to be free again, lest it is looked for again soon.
        if (!once || size + more > values.length / 2) {
            values = Arrays.copyOf(values, Math.max(size * 2, size + more));
        }
    }

    int size() {
        return size;
    }

    long get(int at) {
        return values[at];
    }

    /** Sorts them and leaves each once. */
    void unify() {
        if (size >= WORTH_SEVERAL_THREADS) {
            Arrays.parallelSort(values, 0, size);
        } else {
            Arrays.sort(values, 0, size);
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        size = kept;
    }

    void clear() {
        size = 0;
    }

    /** Sorts them and leaves each once. */
    long[] distinct() {
        unify();
        return Arrays.copyOf(values, size);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Arrays;

/** Different whole numbers below a bound, gathered over and over again: each is kept once, without sorting all that comes. */
final class Gathering {
    private final long[] marks;
    private int[] found = new int[64];
    private int size;

    /** @param bound above the highest number */
    Gathering(int bound) {
        marks = new long[(bound + Long.SIZE - 1) / Long.SIZE];
    }

    void add(int number) {
        int word = number >> 6;
        long bit = 1L << number;
        if ((marks[word] & bit) == 0) {
            marks[word] |= bit;
            if (size == found.length) {
                found = Arrays.copyOf(found, size * 2);
            }
            found[size++] = number;
        }
    }

    int size() {
        return size;
    }

    int[] sorted() {
        int[] sorted = Arrays.copyOf(found, size);
        Arrays.sort(sorted);
        return sorted;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            marks[found[i] >> 6] = 0;
        }
        size = 0;
    }
}

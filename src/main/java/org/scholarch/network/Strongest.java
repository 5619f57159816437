// SPDX-License-Identifier: Apache-2.0
package org.scholarch.network;

import java.util.Arrays;

/** Puts pairs into the order of their joint works, by counting. */
final class Strongest {

    /** Where each pair stands in the row of its first person, most works first, else in the order of the rows. */
    static int[] pairs(int[] starts, int[] coAuthors, int[] works) {
        int[] next = new int[Arrays.stream(works).max().orElse(0) + 2];
        for (int each : works) {
            next[next.length - 1 - each]++;
        }
        // Each pair was counted twice.
        int sum = 0;
        for (int i = 0; i < next.length; i++) {
            sum += next[i] / 2;
            next[i] = sum - next[i] / 2;
        }
        int[] strongest = new int[coAuthors.length / 2];
        for (int one = 0; one + 1 < starts.length; one++) {
            for (int at = starts[one]; at < starts[one + 1]; at++) {
                if (one < coAuthors[at]) {
                    strongest[next[next.length - 1 - works[at]]++] = at;
                }
            }
        }
        return strongest;
    }

    private Strongest() {}
}

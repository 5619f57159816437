// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The places of a work's authors. Several lists of one work are laid side by side: entries in one place are held to be one person, entries
 * in different places are never one.
 */
final class AuthorSlots {
    private static final int CHUNK = 2048;

    private final Facts facts;
    private final int[] slots;
    private final Pairs shared = new Pairs();

    AuthorSlots(Facts facts, int[] works) {
        this.facts = facts;
        this.slots = new int[facts.entries()];
        int[] next = new int[works.length];
        Arrays.fill(next, -1);
        // The listings of one work as a chain, without a list for each work.
        int[] tail = new int[works.length];
        for (int i = 0; i < works.length; i++) {
            if (works[i] != i) {
                next[tail[works[i]]] = i;
            }
            tail[works[i]] = i;
        }
        int chunks = (works.length + CHUNK - 1) / CHUNK;
        Alignment[] parts = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(it -> align(works, next, it * CHUNK))
                .toArray(Alignment[]::new);
        for (Alignment part : parts) {
            shared.addAll(part.shared());
        }
    }

    private Alignment align(int[] works, int[] next, int from) {
        Alignment alignment = new Alignment(facts, slots);
        for (int i = from; i < Math.min(works.length, from + CHUNK); i++) {
            if (works[i] == i) {
                alignment.align(i, next);
            }
        }
        return alignment;
    }

    /** For each entry its place within its work. */
    int[] slots() {
        return slots;
    }

    /** Pairs of entries of different lists in one place. */
    Pairs shared() {
        return shared;
    }
}

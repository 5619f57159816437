// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Arrays;

/** Numbers texts from 0 in the order in which they are first seen. There are millions, so there is no object for each. */
final class Interner {
    private static final int FREE = -1;

    private final TextHeap texts = new TextHeap();
    private int[] places = new int[64];
    private int[] hashes = new int[64];
    private int[] table = freeTable(128);
    private int size;

    int number(String text) {
        int hash = hash(text);
        int at = slot(text, hash);
        if (table[at] != FREE) {
            return table[at];
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, size + size / 2);
            hashes = Arrays.copyOf(hashes, places.length);
        }
        places[size] = texts.add(text);
        hashes[size] = hash;
        table[at] = size++;
        if (size * 3L > table.length * 2L) {
            grow();
        }
        return size - 1;
    }

    /** The number of a text, or -1 when it was never seen. */
    int find(String text) {
        return table[slot(text, hash(text))];
    }

    String text(int number) {
        return texts.get(places[number]);
    }

    int size() {
        return size;
    }

    private static int hash(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }

    private int slot(String text, int hash) {
        int at = hash & (table.length - 1);
        while (table[at] != FREE && !(hashes[table[at]] == hash && texts.is(places[table[at]], text))) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }

    private void grow() {
        table = freeTable(table.length * 2);
        for (int i = 0; i < size; i++) {
            int at = hashes[i] & (table.length - 1);
            while (table[at] != FREE) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = i;
        }
    }

    private static int[] freeTable(int length) {
        int[] table = new int[length];
        Arrays.fill(table, FREE);
        return table;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Arrays;

/** Numbers texts from 0 in the order in which they are first seen. There are millions, so there is no object beside each. */
final class Interner {
    private static final int FREE = -1;

    private String[] texts = new String[64];
    private int[] table = freeTable(128);
    private int size;

    int number(String text) {
        int at = slot(text);
        if (table[at] != FREE) {
            return table[at];
        }
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
        }
        texts[size] = text;
        table[at] = size++;
        if (size * 3L > table.length * 2L) {
            grow();
        }
        return size - 1;
    }

    /** The number of a text, or -1 when it was never seen. */
    int find(String text) {
        return table[slot(text)];
    }

    String text(int number) {
        return texts[number];
    }

    int size() {
        return size;
    }

    private int slot(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        int at = (hash ^ (hash >>> 15)) & (table.length - 1);
        while (table[at] != FREE && !texts[table[at]].equals(text)) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }

    private void grow() {
        table = freeTable(table.length * 2);
        for (int i = 0; i < size; i++) {
            table[slot(texts[i])] = i;
        }
    }

    private static int[] freeTable(int length) {
        int[] table = new int[length];
        Arrays.fill(table, FREE);
        return table;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words with a number each, found where they stand in a text without cutting them out of it. */
final class WordTable {
    /** The number of what is no word of the table. */
    static final int NONE = -1;

    /** Each word at the place of its hash, or at the next free place; more than half of the places are free. */
    private final @Nullable String[] words;

    private final int[] numbers;
    private final int longest;

    /** @param numbered the words with their numbers, none of which is negative */
    WordTable(Map<String, Integer> numbered) {
        words = new String[Integer.highestOneBit(numbered.size() + 1) * 4];
        numbers = new int[words.length];
        longest = numbered.keySet().stream().mapToInt(String::length).max().orElse(0);
        numbered.forEach((word, number) -> {
            int place = place(word, 0, word.length(), hash(word));
            words[place] = word;
            numbers[place] = number;
        });
    }

    /** The hash of a word that goes on by one character; that of no character is 0. */
    static int hash(int begun, char next) {
        return 31 * begun + next;
    }

    private static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash(hash, word.charAt(i));
        }
        return hash;
    }

    /** The length of the longest word. */
    int longest() {
        return longest;
    }

    /** The number of a word. */
    int find(String word) {
        return find(word, 0, word.length(), hash(word));
    }

    /** The number of the word that a stretch of a text is, which has that hash. */
    int find(String text, int from, int to, int hash) {
        int place = place(text, from, to, hash);
        return words[place] == null ? NONE : numbers[place];
    }

    /** Where a word stands or would stand. */
    private int place(String text, int from, int to, int hash) {
        int place = (hash ^ hash >>> 7) & (words.length - 1);
        String word = words[place];
        while (word != null && !(word.length() == to - from && text.startsWith(word, from))) {
            place = (place + 1) & (words.length - 1);
            word = words[place];
        }
        return place;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that differ from a given one in one letter of one word, without comparing it with all of them: each name is filed under
 * every way of leaving one letter out of one of its words, and two names that are one edit apart share such a way.
 */
final class OrganizationSpelling {
    /** Names are numbered in that many bits; what is left of 64 holds a hash. */
    private static final int NUMBER_BITS = 24;

    private static final long NUMBER_MASK = (1L << NUMBER_BITS) - 1;
    private static final int MOST_WORDS = 20;
    private static final int MOST_CANDIDATES = 100;

    private final List<List<String>> names;
    private final long[] filed;

    /** Files names, each as its words; the place in the list is the number. */
    OrganizationSpelling(List<List<String>> names) {
        this.names = names;
        var keys = new long[16];
        int count = 0;
        for (int number = 0; number < names.size(); number++) {
            for (long key : keys(names.get(number))) {
                if (count == keys.length) {
                    keys = Arrays.copyOf(keys, 2 * count);
                }
                keys[count++] = (key & ~NUMBER_MASK) | number;
            }
        }
        this.filed = Arrays.copyOf(keys, count);
        Arrays.sort(filed);
    }

    /** What one edit makes of a word. */
    enum Edit {
        /** Two neighbouring letters changed places. */
        SWAPPED,
        /** A letter too few or too many. */
        DROPPED,
        /** One letter for another. */
        REPLACED
    }

    /**
     * A filed name that is one edit away.
     *
     * @param number the name
     * @param asked the word as asked for
     * @param filed the word as filed
     */
    record Near(int number, String asked, String filed, Edit edit) {}

    /** The filed names that are one edit away, in the order of their numbers. */
    List<Near> near(List<String> words) {
        List<Near> found = new ArrayList<>();
        int[] candidates = Arrays.stream(keys(words))
                .flatMap(key -> Arrays.stream(numbers(key)))
                .mapToInt(number -> (int) number)
                .sorted()
                .distinct()
                .limit(MOST_CANDIDATES)
                .toArray();
        for (int candidate : candidates) {
            Near near = compare(candidate, words);
            if (near != null) {
                found.add(near);
            }
        }
        return found;
    }

    private @Nullable Near compare(int candidate, List<String> words) {
        List<String> name = names.get(candidate);
        int different = -1;
        for (int i = 0; i < words.size(); i++) {
            if (name.size() != words.size() || (!name.get(i).equals(words.get(i)) && different >= 0)) {
                return null;
            }
            different = name.get(i).equals(words.get(i)) ? different : i;
        }
        if (different < 0 || distance(words.get(different), name.get(different), 1) != 1) {
            return null;
        }
        String asked = words.get(different);
        return new Near(candidate, asked, name.get(different), edit(asked, name.get(different)));
    }

    private long[] numbers(long key) {
        long start = key & ~NUMBER_MASK;
        int from = Arrays.binarySearch(filed, start);
        int at = from < 0 ? -from - 1 : from;
        int end = at;
        while (end < filed.length && (filed[end] & ~NUMBER_MASK) == start && end - at < MOST_CANDIDATES) {
            end++;
        }
        long[] numbers = Arrays.copyOfRange(filed, at, end);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] &= NUMBER_MASK;
        }
        return numbers;
    }

    private static Edit edit(String one, String other) {
        if (one.length() != other.length()) {
            return Edit.DROPPED;
        }
        int first = 0;
        while (one.charAt(first) == other.charAt(first)) {
            first++;
        }
        boolean rest = one.substring(first + 1).equals(other.substring(first + 1));
        return rest ? Edit.REPLACED : Edit.SWAPPED;
    }

    private static long[] keys(List<String> words) {
        if (words.size() > MOST_WORDS) {
            return new long[0];
        }
        var keys = new long[words.stream().mapToInt(String::length).sum() + words.size()];
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            long around = words.size();
            for (int j = 0; j < words.size(); j++) {
                around = mix(around, j == i ? "" : words.get(j), -1);
            }
            for (int left = -1; left < words.get(i).length(); left++) {
                keys[count++] = mix(around, words.get(i), left);
            }
        }
        return keys;
    }

    /** Hashes a word, one letter left out, into a hash. */
    private static long mix(long hash, String word, int leftOut) {
        long mixed = hash * 31 + 7;
        for (int i = 0; i < word.length(); i++) {
            if (i != leftOut) {
                mixed = (mixed ^ word.charAt(i)) * 0x9E3779B97F4A7C15L;
                mixed ^= mixed >>> 29;
            }
        }
        return mixed * 0xBF58476D1CE4E5B9L;
    }

    /**
     * How many letters must be left out, put in, replaced or exchanged with their neighbour to make one word of the other.
     *
     * @return more than {@code most} when it is more than that
     */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[0];
        int[] last = row(other.length());
        for (int i = 1; i <= one.length(); i++) {
            int[] next = new int[other.length() + 1];
            next[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(replaced, Math.min(last[j], next[j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = next;
        }
        return last[other.length()];
    }

    private static int[] row(int length) {
        int[] row = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            row[i] = i;
        }
        return row;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Takes pairs of people who wrote together, in any order, and makes a {@link Network} of them. */
public final class NetworkBuilder {
    private static final int FIRST_ROOM = 1 << 10;

    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] ones = new int[FIRST_ROOM];
    private int[] others = new int[FIRST_ROOM];
    private int[] works = new int[FIRST_ROOM];
    private int size;

    /**
     * Takes a pair. One that was taken before keeps the larger number; nobody is paired with oneself.
     *
     * @param joint how many works they wrote together
     */
    public void add(String one, String other, int joint) {
        if (one.equals(other)) {
            return;
        }
        if (size == ones.length) {
            ones = Arrays.copyOf(ones, 2 * size);
            others = Arrays.copyOf(others, 2 * size);
            works = Arrays.copyOf(works, 2 * size);
        }
        ones[size] = number(one);
        others[size] = number(other);
        works[size++] = Math.max(0, joint);
    }

    private int number(String person) {
        return numbers.computeIfAbsent(person, it -> numbers.size());
    }

    /** Makes the network of what was taken. */
    public Network build() {
        String[] people = numbers.keySet().toArray(String[]::new);
        Arrays.sort(people);
        int[] ranks = new int[people.length];
        for (int rank = 0; rank < people.length; rank++) {
            ranks[numbers.getOrDefault(people[rank], 0)] = rank;
        }
        int[] starts = starts(ranks);
        return merged(people, starts, rows(ranks, starts));
    }

    /** Where each row begins when both people of a pair get an entry. */
    private int[] starts(int[] ranks) {
        int[] starts = new int[ranks.length + 1];
        for (int i = 0; i < size; i++) {
            starts[ranks[ones[i]] + 1]++;
            starts[ranks[others[i]] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    /** The rows, each in order; an entry has the co-author above and the works below. */
    private long[] rows(int[] ranks, int[] starts) {
        long[] rows = new long[2 * size];
        int[] next = starts.clone();
        for (int i = 0; i < size; i++) {
            int one = ranks[ones[i]];
            int other = ranks[others[i]];
            rows[next[one]++] = (long) other << Integer.SIZE | works[i];
            rows[next[other]++] = (long) one << Integer.SIZE | works[i];
        }
        for (int row = 0; row < ranks.length; row++) {
            Arrays.sort(rows, starts[row], starts[row + 1]);
        }
        return rows;
    }

    /** Leaves of equal pairs the last, which has most works. */
    private static Network merged(String[] people, int[] starts, long[] rows) {
        int[] coAuthors = new int[rows.length];
        int[] joint = new int[rows.length];
        int[] merged = new int[starts.length];
        int to = 0;
        for (int row = 0; row < people.length; row++) {
            for (int from = starts[row]; from < starts[row + 1]; from++) {
                int coAuthor = (int) (rows[from] >>> Integer.SIZE);
                boolean again = to > merged[row] && coAuthors[to - 1] == coAuthor;
                to = again ? to : to + 1;
                coAuthors[to - 1] = coAuthor;
                joint[to - 1] = (int) rows[from];
            }
            merged[row + 1] = to;
        }
        return new Network(people, merged, Arrays.copyOf(coAuthors, to), Arrays.copyOf(joint, to));
    }
}

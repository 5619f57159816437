// SPDX-License-Identifier: Apache-2.0
package org.scholarch.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who wrote with whom, in plain arrays: each person has a number in the order of the addresses, and the co-authors of a person stand in
 * a row, in order. A {@link NetworkBuilder} makes it. Never changes; safe for use by several threads. Every answer is in one order
 * that the data alone decides.
 */
public final class Network {
    /** The bytes of a reference to an address; those of a string with its array, without the characters. */
    private static final long REFERENCE = 4;

    private static final long STRING = 40;

    private final String[] people;
    private final int[] starts;
    private final int[] coAuthors;
    private final int[] works;
    private final int[] strongest;
    private final Shortest shortest;

    /**
     * Takes the arrays as they are.
     *
     * @param people addresses in order, none twice
     * @param starts where the row of each person begins in the other two arrays, and at last where all end
     * @param coAuthors rows of numbers of people, each in order
     * @param works how many works each co-author shares with the person of the row
     */
    Network(String[] people, int[] starts, int[] coAuthors, int[] works) {
        this.people = people;
        this.starts = starts;
        this.coAuthors = coAuthors;
        this.works = works;
        this.strongest = strongest(starts, coAuthors, works);
        this.shortest = new Shortest(starts, coAuthors);
    }

    /** Somebody's co-author. */
    public record CoAuthor(String person, int works) {}

    /** Two people who wrote together. */
    public record Pair(String person, String other, int works) {}

    /**
     * Somebody one could write with.
     *
     * @param person who
     * @param shared how many co-authors the two have in common
     * @param between one of these, the first in order
     */
    public record Suggestion(String person, int shared, String between) {}

    /** How many people wrote with somebody. */
    public int people() {
        return people.length;
    }

    /** How many pairs wrote together. */
    public int pairs() {
        return coAuthors.length / 2;
    }

    /** About how many bytes it takes. */
    public long bytes() {
        long text = Arrays.stream(people)
                .mapToLong(it -> it.length() + STRING + REFERENCE)
                .sum();
        return text + Integer.BYTES * ((long) starts.length + coAuthors.length + works.length + strongest.length);
    }

    /** With whom somebody wrote, most joint works first; empty for a stranger. */
    public List<CoAuthor> coAuthors(String person) {
        int number = number(person);
        List<CoAuthor> found = new ArrayList<>();
        for (int at = start(number); at < end(number); at++) {
            found.add(new CoAuthor(people[coAuthors[at]], works[at]));
        }
        // The rows are in order of addresses, and sorting keeps that where the numbers of works are equal.
        found.sort(Comparator.comparingInt(CoAuthor::works).reversed());
        return found;
    }

    /**
     * The pairs with most joint works, in order of their number and then of the addresses; each once, the first address before the
     * other.
     *
     * @param least pairs with fewer joint works are left out
     * @param limit how many at most
     */
    public List<Pair> strongestPairs(int least, int limit) {
        List<Pair> found = new ArrayList<>();
        for (int i = 0; i < strongest.length && found.size() < limit && works[strongest[i]] >= least; i++) {
            found.add(pair(strongest[i]));
        }
        return found;
    }

    private Pair pair(int at) {
        int row = Arrays.binarySearch(starts, at);
        // Of people whose rows begin at one place, all but the last have none.
        int one = row < 0 ? -row - 2 : row;
        while (starts[one + 1] <= at) {
            one++;
        }
        return new Pair(people[one], people[coAuthors[at]], works[at]);
    }

    /** Where each pair stands in the row of its first person, most works first, else in the order of the rows. */
    private static int[] strongest(int[] starts, int[] coAuthors, int[] works) {
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

    /**
     * People who share co-authors with somebody but did not write with that person, most shared co-authors first, then by address.
     *
     * @param limit how many at most
     */
    public List<Suggestion> suggestions(String person, int limit) {
        int number = number(person);
        var found = new IntMap();
        var between = new IntMap();
        for (int at = start(number); at < end(number); at++) {
            int middle = coAuthors[at];
            for (int next = starts[middle]; next < starts[middle + 1]; next++) {
                if (found.increment(coAuthors[next]) == 1) {
                    between.put(coAuthors[next], middle);
                }
            }
        }
        return IntStream.of(found.keys())
                .filter(it -> it != number && Arrays.binarySearch(coAuthors, start(number), end(number), it) < 0)
                .mapToLong(it -> (long) -found.get(it, 0) << Integer.SIZE | it)
                .sorted()
                .limit(limit)
                .mapToInt(it -> (int) it)
                .mapToObj(it -> new Suggestion(people[it], found.get(it, 0), people[between.get(it, 0)]))
                .toList();
    }

    /** Who wrote with whom among somebody and the co-authors: each pair in both directions, in order; empty for a stranger. */
    public List<Pair> circle(String person) {
        int number = number(person);
        List<Pair> found = new ArrayList<>();
        if (number >= 0) {
            int[] circle = IntStream.concat(
                            IntStream.of(number), Arrays.stream(coAuthors, starts[number], starts[number + 1]))
                    .sorted()
                    .toArray();
            for (int one : circle) {
                for (int at = starts[one]; at < starts[one + 1]; at++) {
                    if (Arrays.binarySearch(circle, coAuthors[at]) >= 0) {
                        found.add(new Pair(people[one], people[coAuthors[at]], works[at]));
                    }
                }
            }
        }
        return found;
    }

    /**
     * A shortest chain of co-authors from one person to another, both included; of several the first in order of addresses. Empty when
     * there is none, and when the two are one.
     */
    public List<String> path(String from, String to) {
        int start = number(from);
        int end = number(to);
        if (start < 0 || end < 0 || start == end) {
            return List.of();
        }
        return IntStream.of(shortest.path(start, end))
                .mapToObj(it -> people[it])
                .toList();
    }

    private int number(String person) {
        return Arrays.binarySearch(people, person);
    }

    private int start(int number) {
        return number < 0 ? 0 : starts[number];
    }

    private int end(int number) {
        return number < 0 ? 0 : starts[number + 1];
    }

    /** How large it is. */
    @Override
    public String toString() {
        return people() + " people, " + pairs() + " pairs";
    }
}

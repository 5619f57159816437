// SPDX-License-Identifier: Apache-2.0
package org.scholarch.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
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
    private static final int FIRST_ROOM = 256;

    private final String[] people;
    private final int[] starts;
    private final int[] coAuthors;
    private final int[] works;
    private final int[] strongest;
    private final Shortest shortest;
    private final Bridges bridges;

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
        this.strongest = Strongest.pairs(starts, coAuthors, works);
        this.shortest = new Shortest(starts, coAuthors);
        this.bridges = new Bridges(starts, coAuthors);
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

    /**
     * Somebody through whom two groups are linked.
     *
     * @param person who
     * @param pairs how many pairs there are of a co-author in each group who did not write together
     * @param here how many people of the one group are in such a pair
     * @param there how many of the other
     */
    public record Bridge(String person, int pairs, int here, int there) {}

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

    /** With whom somebody wrote, most joint works first, then by address; empty for a stranger. */
    public List<CoAuthor> coAuthors(String person) {
        return coAuthors(person, Integer.MAX_VALUE);
    }

    /** The same, no more than a limit. */
    public List<CoAuthor> coAuthors(String person, int limit) {
        int number = number(person);
        return IntStream.range(start(number), end(number))
                .mapToLong(this::strongestFirst)
                .sorted()
                .limit(limit)
                .mapToObj(it -> new CoAuthor(people[coAuthors[(int) it]], works[(int) it]))
                .toList();
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

    /**
     * Who wrote with whom among somebody and the co-authors: each pair in both directions, most joint works first, then in order; empty
     * for a stranger.
     *
     * @param limit how many at most
     */
    public List<Pair> circle(String person, int limit) {
        int number = number(person);
        if (number < 0) {
            return List.of();
        }
        BitSet circle = new BitSet(people.length);
        circle.set(number);
        for (int at = starts[number]; at < starts[number + 1]; at++) {
            circle.set(coAuthors[at]);
        }
        long[] found = new long[FIRST_ROOM];
        int size = 0;
        for (int one = circle.nextSetBit(0); one >= 0; one = circle.nextSetBit(one + 1)) {
            for (int at = starts[one]; at < starts[one + 1]; at++) {
                if (circle.get(coAuthors[at])) {
                    found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
                    found[size++] = strongestFirst(at);
                }
            }
        }
        Arrays.sort(found, 0, size);
        return Arrays.stream(found, 0, Math.min(size, limit))
                .mapToObj(it -> pair((int) it))
                .toList();
    }

    /** A place in the rows with its works above, upside down: in order, most works come first, then the order of the rows. */
    private long strongestFirst(int at) {
        return (long) -works[at] << Integer.SIZE | at;
    }

    /**
     * Who of some people wrote with whom, in order; each pair once, the first address before the other.
     *
     * @param limit how many at most
     */
    public List<Pair> pairsAmong(Collection<String> some, int limit) {
        int[] group = numbers(some);
        BitSet among = new BitSet(people.length);
        Arrays.stream(group).forEach(among::set);
        List<Pair> found = new ArrayList<>();
        for (int one : group) {
            for (int at = starts[one]; at < starts[one + 1] && found.size() < limit; at++) {
                if (one < coAuthors[at] && among.get(coAuthors[at])) {
                    found.add(new Pair(people[one], people[coAuthors[at]], works[at]));
                }
            }
        }
        return found;
    }

    /**
     * People with a co-author in each of two groups who did not write together, most such pairs first, then by address.
     *
     * @param here one group
     * @param there the other; nobody is in both
     * @param limit how many at most
     */
    public List<Bridge> bridges(Collection<String> here, Collection<String> there, int limit) {
        return bridges.between(numbers(here), numbers(there)).stream()
                .sorted(Comparator.comparingInt((Bridges.Between it) -> -it.pairs()))
                .limit(limit)
                .map(it -> new Bridge(people[it.node()], it.pairs(), it.here(), it.there()))
                .toList();
    }

    /** How many works two people wrote together. */
    public int works(String one, String other) {
        int number = number(one);
        int at = Arrays.binarySearch(coAuthors, start(number), end(number), number(other));
        return at < 0 ? 0 : works[at];
    }

    private int[] numbers(Collection<String> some) {
        return some.stream()
                .mapToInt(this::number)
                .filter(it -> it >= 0)
                .distinct()
                .sorted()
                .toArray();
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

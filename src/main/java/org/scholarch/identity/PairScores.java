// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A growing list of scores, without an object for each: there are millions. */
final class PairScores {
    private static final int INTS = 8;
    private static final int DOUBLES = 5;
    private static final int MOST_SHARED = 3;
    private static final int NOBODY = -1;
    /** Scores are ordered by so many parts of one. */
    private static final double PARTS = 1e4;

    /** So many scores are kept in one array, as a power of two: lists grow without being copied. */
    private static final int SEGMENT_BITS = 11;

    private static final int IN_SEGMENT = (1 << SEGMENT_BITS) - 1;

    private int[][] numbers = {};
    private float[][] weights = {};
    private int size;

    int size() {
        return size;
    }

    void add(PairScore score) {
        makeRoom(size + 1);
        int[] segment = numbers[size >> SEGMENT_BITS];
        int at = (size & IN_SEGMENT) * INTS;
        segment[at] = score.first();
        segment[at + 1] = score.second();
        segment[at + 2] = score.firstName();
        segment[at + 3] = score.secondName();
        segment[at + 4] = (score.places() << 2) | (score.identifier() ? 2 : 0) | (score.equalNames() ? 1 : 0);
        for (int i = 0; i < MOST_SHARED; i++) {
            segment[at + 5 + i] = i < score.shared().size() ? score.shared().get(i) : NOBODY;
        }
        float[] weight = weights[size >> SEGMENT_BITS];
        int first = (size & IN_SEGMENT) * DOUBLES;
        weight[first] = (float) score.name();
        weight[first + 1] = (float) score.coauthors();
        weight[first + 2] = (float) score.circle();
        weight[first + 3] = (float) score.context();
        weight[first + 4] = (float) score.role();
        size++;
    }

    /** Adds all of another list. */
    void addAll(PairScores others) {
        makeRoom(size + others.size);
        for (int i = 0; i < others.size; i++) {
            copy(others, i, size++);
        }
    }

    /** Leaves only those that are wanted, in the same order. */
    void retain(IntPredicate wanted) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (wanted.test(i)) {
                copy(this, i, kept++);
            }
        }
        size = kept;
    }

    /** Takes in another list; both are in order of the numbers of their pairs, and so is the outcome. Works from the end, in place. */
    void merge(PairScores other) {
        int a = size - 1;
        int b = other.size - 1;
        int to = size + other.size;
        makeRoom(to);
        size = to;
        while (b >= 0) {
            if (a >= 0 && pair(a) > other.pair(b)) {
                copy(this, a--, --to);
            } else {
                copy(other, b--, --to);
            }
        }
    }

    private long pair(int index) {
        return Pairs.pack(first(index), second(index));
    }

    private void copy(PairScores from, int index, int to) {
        System.arraycopy(
                from.numbers[index >> SEGMENT_BITS],
                (index & IN_SEGMENT) * INTS,
                numbers[to >> SEGMENT_BITS],
                (to & IN_SEGMENT) * INTS,
                INTS);
        System.arraycopy(
                from.weights[index >> SEGMENT_BITS],
                (index & IN_SEGMENT) * DOUBLES,
                weights[to >> SEGMENT_BITS],
                (to & IN_SEGMENT) * DOUBLES,
                DOUBLES);
    }

    private void makeRoom(int needed) {
        int segments = (needed + IN_SEGMENT) >> SEGMENT_BITS;
        if (segments > numbers.length) {
            numbers = Arrays.copyOf(numbers, segments + segments / 2);
            weights = Arrays.copyOf(weights, numbers.length);
        }
        for (int i = segments - 1; i >= 0 && numbers[i] == null; i--) {
            numbers[i] = new int[INTS << SEGMENT_BITS];
            weights[i] = new float[DOUBLES << SEGMENT_BITS];
        }
    }

    Stream<PairScore> stream() {
        return IntStream.range(0, size).mapToObj(this::get);
    }

    int first(int index) {
        return number(index, 0);
    }

    int second(int index) {
        return number(index, 1);
    }

    PairScore get(int index) {
        List<Integer> shared = new ArrayList<>(MOST_SHARED);
        for (int i = 0; i < MOST_SHARED && number(index, 5 + i) != NOBODY; i++) {
            shared.add(number(index, 5 + i));
        }
        int flags = number(index, 4);
        return new PairScore(
                first(index),
                second(index),
                number(index, 2),
                number(index, 3),
                (flags & 1) == 1,
                weight(index, 0),
                weight(index, 1),
                shared,
                weight(index, 2),
                flags >> 2,
                weight(index, 3),
                weight(index, 4),
                (flags & 2) == 2);
    }

    double total(int index) {
        double sum = 0;
        for (int i = 0; i < DOUBLES; i++) {
            sum += weight(index, i);
        }
        int flags = number(index, 4);
        return sum + PairScore.bonus(flags >> 2, (flags & 2) == 2);
    }

    private int number(int index, int which) {
        return numbers[index >> SEGMENT_BITS][(index & IN_SEGMENT) * INTS + which];
    }

    private float weight(int index, int which) {
        return weights[index >> SEGMENT_BITS][(index & IN_SEGMENT) * DOUBLES + which];
    }

    /** The indexes, those of the highest totals first; of equal ones the first first. */
    int[] falling() {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = Pairs.pack((int) -Math.round(total(i) * PARTS), i);
        }
        Arrays.parallelSort(keys);
        return Arrays.stream(keys).mapToInt(Pairs::second).toArray();
    }
}

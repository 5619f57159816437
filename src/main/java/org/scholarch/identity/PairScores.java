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

    private int[] numbers = new int[INTS * 16];
    private float[] weights = new float[DOUBLES * 16];
    private int size;

    int size() {
        return size;
    }

    void add(PairScore score) {
        makeRoom();
        int at = size * INTS;
        numbers[at] = score.first();
        numbers[at + 1] = score.second();
        numbers[at + 2] = score.firstName();
        numbers[at + 3] = score.secondName();
        numbers[at + 4] = (score.places() << 2) | (score.identifier() ? 2 : 0) | (score.equalNames() ? 1 : 0);
        for (int i = 0; i < MOST_SHARED; i++) {
            numbers[at + 5 + i] = i < score.shared().size() ? score.shared().get(i) : NOBODY;
        }
        int weight = size * DOUBLES;
        weights[weight] = (float) score.name();
        weights[weight + 1] = (float) score.coauthors();
        weights[weight + 2] = (float) score.circle();
        weights[weight + 3] = (float) score.context();
        weights[weight + 4] = (float) score.role();
        size++;
    }

    /** All of several lists, which are emptied so that nothing is there twice for long. */
    static PairScores joined(PairScores[] parts) {
        PairScores all = new PairScores();
        int total = Arrays.stream(parts).mapToInt(PairScores::size).sum();
        all.numbers = new int[Math.max(1, total) * INTS];
        all.weights = new float[Math.max(1, total) * DOUBLES];
        for (PairScores part : parts) {
            System.arraycopy(part.numbers, 0, all.numbers, all.size * INTS, part.size * INTS);
            System.arraycopy(part.weights, 0, all.weights, all.size * DOUBLES, part.size * DOUBLES);
            all.size += part.size;
            part.numbers = new int[0];
            part.weights = new float[0];
        }
        return all;
    }

    /** Those that are wanted, in the same order. */
    PairScores filter(IntPredicate wanted) {
        PairScores some = new PairScores();
        for (int i = 0; i < size; i++) {
            if (wanted.test(i)) {
                some.addFrom(this, i);
            }
        }
        return some;
    }

    /** All of two lists, both in order of the numbers of their pairs, in that order. */
    static PairScores merged(PairScores one, PairScores other) {
        PairScores all = new PairScores();
        int a = 0;
        int b = 0;
        while (a < one.size || b < other.size) {
            if (b == other.size || (a < one.size && one.pair(a) < other.pair(b))) {
                all.addFrom(one, a++);
            } else {
                all.addFrom(other, b++);
            }
        }
        return all;
    }

    private long pair(int index) {
        return Pairs.pack(first(index), second(index));
    }

    /** Adds one of another list. */
    void addFrom(PairScores others, int index) {
        makeRoom();
        System.arraycopy(others.numbers, index * INTS, numbers, size * INTS, INTS);
        System.arraycopy(others.weights, index * DOUBLES, weights, size * DOUBLES, DOUBLES);
        size++;
    }

    private void makeRoom() {
        if ((size + 1) * INTS > numbers.length) {
            int capacity = Math.max(16, size + size / 2);
            numbers = Arrays.copyOf(numbers, capacity * INTS);
            weights = Arrays.copyOf(weights, capacity * DOUBLES);
        }
    }

    Stream<PairScore> stream() {
        return IntStream.range(0, size).mapToObj(this::get);
    }

    int first(int index) {
        return numbers[index * INTS];
    }

    int second(int index) {
        return numbers[index * INTS + 1];
    }

    PairScore get(int index) {
        int at = index * INTS;
        int weight = index * DOUBLES;
        List<Integer> shared = new ArrayList<>(MOST_SHARED);
        for (int i = 0; i < MOST_SHARED && numbers[at + 5 + i] != NOBODY; i++) {
            shared.add(numbers[at + 5 + i]);
        }
        return new PairScore(
                numbers[at],
                numbers[at + 1],
                numbers[at + 2],
                numbers[at + 3],
                (numbers[at + 4] & 1) == 1,
                weights[weight],
                weights[weight + 1],
                shared,
                weights[weight + 2],
                numbers[at + 4] >> 2,
                weights[weight + 3],
                weights[weight + 4],
                (numbers[at + 4] & 2) == 2);
    }

    double total(int index) {
        int flags = numbers[index * INTS + 4];
        int weight = index * DOUBLES;
        double sum = 0;
        for (int i = 0; i < DOUBLES; i++) {
            sum += weights[weight + i];
        }
        return sum + PairScore.bonus(flags >> 2, (flags & 2) == 2);
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

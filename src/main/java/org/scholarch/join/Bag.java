// SPDX-License-Identifier: Apache-2.0
package org.scholarch.join;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Lists in which the same thing may stand several times. */
final class Bag {

    /**
     * Both lists as one: the n-th of equal things in one list is the n-th of them in the other.
     *
     * @param key what makes two things equal
     * @param join makes one of two equal things
     */
    static <T> List<T> union(List<T> one, List<T> other, Function<T, ?> key, BinaryOperator<T> join) {
        List<T> union = new ArrayList<>(one);
        Map<Object, Deque<Integer>> places = places(one, key);
        for (T thing : other) {
            Deque<Integer> same = places.get(key.apply(thing));
            if (same == null || same.isEmpty()) {
                union.add(thing);
            } else {
                union.set(same.peekFirst(), join.apply(union.get(same.removeFirst()), thing));
            }
        }
        return union;
    }

    private static <T> Map<Object, Deque<Integer>> places(List<T> list, Function<T, ?> key) {
        Map<Object, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            places.computeIfAbsent(key.apply(list.get(i)), it -> new ArrayDeque<>())
                    .addLast(i);
        }
        return places;
    }

    private Bag() {}
}

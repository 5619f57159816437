// SPDX-License-Identifier: Apache-2.0
package org.scholarch.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholarch.network.Network.Bridge;
import org.scholarch.network.Network.CoAuthor;
import org.scholarch.network.Network.Pair;
import org.scholarch.network.Network.Suggestion;

/** The answers of a network, found in the most obvious way. */
final class NaiveNetwork {
    private final SortedMap<String, SortedMap<String, Integer>> works = new TreeMap<>();

    NaiveNetwork(List<Pair> pairs) {
        for (Pair pair : pairs) {
            if (!pair.person().equals(pair.other())) {
                row(pair.person()).merge(pair.other(), pair.works(), Math::max);
                row(pair.other()).merge(pair.person(), pair.works(), Math::max);
            }
        }
    }

    Network network() {
        var builder = new NetworkBuilder();
        works.forEach((one, row) -> row.forEach((other, joint) -> builder.add(one, other, joint)));
        return builder.build();
    }

    List<CoAuthor> coAuthors(String person) {
        return works.getOrDefault(person, new TreeMap<>()).entrySet().stream()
                .map(it -> new CoAuthor(it.getKey(), it.getValue()))
                .sorted(Comparator.comparingInt((CoAuthor it) -> -it.works()).thenComparing(CoAuthor::person))
                .toList();
    }

    List<Pair> strongestPairs(int least, int limit) {
        List<Pair> pairs = new ArrayList<>();
        works.forEach((one, row) -> row.forEach((other, joint) -> {
            if (one.compareTo(other) < 0 && joint >= least) {
                pairs.add(new Pair(one, other, joint));
            }
        }));
        pairs.sort(Comparator.comparingInt((Pair it) -> -it.works())
                .thenComparing(Pair::person)
                .thenComparing(Pair::other));
        return pairs.subList(0, Math.min(limit, pairs.size()));
    }

    List<Suggestion> suggestions(String person, int limit) {
        SortedMap<String, List<String>> between = new TreeMap<>();
        SortedMap<String, Integer> direct = works.getOrDefault(person, new TreeMap<>());
        for (String middle : direct.keySet()) {
            for (String far : row(middle).keySet()) {
                if (!far.equals(person) && !direct.containsKey(far)) {
                    between.computeIfAbsent(far, it -> new ArrayList<>()).add(middle);
                }
            }
        }
        return between.entrySet().stream()
                .map(it -> new Suggestion(
                        it.getKey(), it.getValue().size(), it.getValue().getFirst()))
                .sorted(Comparator.comparingInt((Suggestion it) -> -it.shared()).thenComparing(Suggestion::person))
                .limit(limit)
                .toList();
    }

    List<Pair> circle(String person, int limit) {
        List<Pair> circle = new ArrayList<>();
        works.forEach((one, row) -> row.forEach((other, joint) -> {
            if (isIn(person, one) && isIn(person, other)) {
                circle.add(new Pair(one, other, joint));
            }
        }));
        // Sorting keeps the order of addresses where the numbers are equal.
        circle.sort(Comparator.comparingInt(Pair::works).reversed());
        return circle.subList(0, Math.min(limit, circle.size()));
    }

    List<Pair> pairsAmong(List<String> some, int limit) {
        List<Pair> found = new ArrayList<>();
        works.forEach((one, row) -> row.forEach((other, joint) -> {
            if (one.compareTo(other) < 0 && some.contains(one) && some.contains(other)) {
                found.add(new Pair(one, other, joint));
            }
        }));
        return found.subList(0, Math.min(limit, found.size()));
    }

    List<Bridge> bridges(Set<String> here, Set<String> there, int limit) {
        List<Bridge> found = new ArrayList<>();
        works.forEach((person, row) -> {
            List<Pair> pairs = new ArrayList<>();
            for (String one : here) {
                for (String other : there) {
                    if (row.containsKey(one) && row.containsKey(other) && !row(one).containsKey(other)) {
                        pairs.add(new Pair(one, other, 0));
                    }
                }
            }
            if (!pairs.isEmpty()) {
                int ones = (int) pairs.stream().map(Pair::person).distinct().count();
                int others = (int) pairs.stream().map(Pair::other).distinct().count();
                found.add(new Bridge(person, pairs.size(), ones, others));
            }
        });
        found.sort(Comparator.comparingInt(Bridge::pairs).reversed());
        return found.subList(0, Math.min(limit, found.size()));
    }

    int works(String one, String other) {
        return works.getOrDefault(one, new TreeMap<>()).getOrDefault(other, 0);
    }

    private boolean isIn(String person, String one) {
        return one.equals(person) || works.getOrDefault(one, new TreeMap<>()).containsKey(person);
    }

    /** From the far end the distances, then from the near end the first step down each time. */
    List<String> path(String from, String to) {
        Map<String, Integer> distances = distances(to);
        List<String> path = new ArrayList<>();
        if (from.equals(to) || !distances.containsKey(from) || !works.containsKey(to)) {
            return path;
        }
        path.add(from);
        while (!path.getLast().equals(to)) {
            int next = distances.getOrDefault(path.getLast(), 0) - 1;
            path.add(row(path.getLast()).keySet().stream()
                    .filter(it -> distances.getOrDefault(it, -1) == next)
                    .findFirst()
                    .orElseThrow());
        }
        return path;
    }

    private Map<String, Integer> distances(String to) {
        Map<String, Integer> distances = new TreeMap<>(Map.of(to, 0));
        Deque<String> open = new ArrayDeque<>(List.of(to));
        while (!open.isEmpty()) {
            String person = open.remove();
            for (String next : works.getOrDefault(person, new TreeMap<>()).keySet()) {
                if (!distances.containsKey(next)) {
                    distances.put(next, distances.getOrDefault(person, 0) + 1);
                    open.add(next);
                }
            }
        }
        return distances;
    }

    private SortedMap<String, Integer> row(String person) {
        return works.computeIfAbsent(person, it -> new TreeMap<>());
    }
}

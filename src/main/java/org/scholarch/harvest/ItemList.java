// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.scholarch.harvest.format.Coverage;

/**
 * All items as they were at one moment, in the order of their dates. Finds any stretch of them, in any set, in the same time wherever it
 * lies.
 */
final class ItemList {
    private static final int[] NONE = {};

    private final Item[] items;
    private final Map<String, Integer> byId;
    private final Map<String, String> ids;
    private final int[] everywhere;
    private final Map<String, int[]> bySet = new HashMap<>();
    private final Map<Selection, int[]> selected = new ConcurrentHashMap<>();

    /** What is asked for: a set, or everything, in formats of a coverage. */
    private record Selection(Optional<String> set, Coverage coverage) {}

    /** @param unordered in any order */
    ItemList(List<Item> unordered) {
        items = unordered.stream().sorted(Item.ORDER).toArray(Item[]::new);
        everywhere = IntStream.range(0, items.length).toArray();
        byId = HashMap.newHashMap(items.length);
        ids = HashMap.newHashMap(items.length);
        Map<String, Integer> sizes = new HashMap<>();
        for (int i = 0; i < items.length; i++) {
            String id = items[i].id();
            byId.put(id, i);
            items[i].iri().ifPresent(it -> ids.put(it, id));
            items[i].sets().forEach(set -> sizes.merge(set, 1, Integer::sum));
        }
        sizes.forEach((set, size) -> bySet.put(set, new int[size]));
        Map<String, Integer> filled = new HashMap<>();
        for (int i = 0; i < items.length; i++) {
            for (String set : items[i].sets()) {
                int at = filled.merge(set, 1, Integer::sum) - 1;
                places(Optional.of(set))[at] = i;
            }
        }
    }

    private int[] places(Optional<String> set) {
        return set.isEmpty() ? everywhere : bySet.getOrDefault(set.get(), NONE);
    }

    private int[] places(Selection selection) {
        int[] all = places(selection.set());
        // Only what there is is kept: anybody can ask for sets that are none.
        return selection.coverage() == Coverage.EVERYTHING || all.length == 0
                ? all
                : selected.computeIfAbsent(
                        selection,
                        it -> IntStream.of(all)
                                .filter(place -> items[place].isIn(it.coverage()))
                                .toArray());
    }

    /** The local part of the identifier of a thing's item; empty when it is none. */
    Optional<String> id(String iri) {
        return Optional.ofNullable(ids.get(iri));
    }

    /** The item of an identifier's local part. */
    Optional<Item> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(it -> items[it]);
    }

    /** The date of the earliest change; empty when there is no item. */
    Optional<Instant> earliest() {
        return items.length == 0 ? Optional.empty() : Optional.of(items[0].datestamp());
    }

    /** One of the items; empty when there is none. */
    Optional<Item> any() {
        return items.length == 0 ? Optional.empty() : Optional.of(items[0]);
    }

    /** The items from one date to another, both included, of a set or of all, that can be had in formats of a coverage. */
    Stretch between(Optional<Instant> from, Instant until, Optional<String> set, Coverage coverage) {
        int[] places = places(new Selection(set, coverage));
        Stretch all = new Stretch(places, 0, places.length);
        int start = from.map(it -> all.first(item -> !item.datestamp().isBefore(it)))
                .orElse(0);
        int end = all.first(item -> item.datestamp().isAfter(until));
        return new Stretch(places, start, Math.max(start, end));
    }

    /** A part of the list. */
    final class Stretch {
        private final int[] places;
        private final int start;
        private final int end;

        private Stretch(int[] places, int start, int end) {
            this.places = places;
            this.start = start;
            this.end = end;
        }

        int size() {
            return end - start;
        }

        /** What comes behind an item with this date and name, whether or not that one is still there. */
        Stretch after(Instant datestamp, String id) {
            int next = first(item -> item.datestamp().isAfter(datestamp)
                    || (item.datestamp().equals(datestamp) && item.id().compareTo(id) > 0));
            return new Stretch(places, Math.min(Math.max(start, next), end), end);
        }

        /** The first items, so many at most. */
        List<Item> first(int most) {
            return IntStream.range(start, start + Math.min(most, size()))
                    .mapToObj(this::at)
                    .toList();
        }

        private Item at(int index) {
            return items[places[index]];
        }

        /** The place of the first item that fulfils what all behind it fulfil, too. */
        private int first(Predicate<Item> condition) {
            int low = start;
            int high = end;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (condition.test(at(middle))) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.scholarch.identity.Identities.Pair;

/**
 * What the profiles of a dataset say of their works beside the authors: the year, and whether some profile has the whole list of
 * authors. Safe for use by several threads; the order in which works come changes nothing.
 */
final class ListedWorks {
    private static final int YEAR = 4;

    private final Map<String, Integer> years = new ConcurrentHashMap<>();
    private final Set<String> complete = ConcurrentHashMap.newKeySet();
    /** The one author shown, by work: all others are known from the pairs. */
    private final Map<String, Set<String>> alone = new ConcurrentHashMap<>();

    /** Takes a work as one profile lists it. */
    void add(String key, boolean wholeList, Optional<String> date, Set<String> authors) {
        date.ifPresent(day -> years.merge(key, Integer.valueOf(day.substring(0, YEAR)), Math::min));
        if (wholeList) {
            complete.add(key);
        } else if (authors.size() == 1) {
            alone.computeIfAbsent(key, it -> ConcurrentHashMap.newKeySet()).addAll(authors);
        }
    }

    /** Those who wrote a work of which no profile has the whole list of authors: it may be a joint work with anybody. */
    Set<String> peopleWithPartialLists(SortedMap<Pair, List<String>> pairs) {
        Set<String> people = new HashSet<>();
        alone.forEach((key, authors) -> {
            if (!complete.contains(key)) {
                people.addAll(authors);
            }
        });
        pairs.forEach((pair, works) -> {
            if (!complete.containsAll(works)) {
                people.add(pair.first());
                people.add(pair.second());
            }
        });
        return people;
    }

    /** The years of works, none at all when that of one is not known: it might be the first or the last. */
    IntStream years(Collection<String> keys) {
        boolean known = keys.stream().allMatch(years::containsKey);
        return known ? keys.stream().mapToInt(key -> years.getOrDefault(key, 0)) : IntStream.empty();
    }
}

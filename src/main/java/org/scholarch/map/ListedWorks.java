// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * What the profiles of a dataset say of their works beside the authors: the year, and whether some profile has the whole list of
 * authors. Safe for use by several threads; the order in which works come changes nothing.
 */
public final class ListedWorks {
    private final Map<String, Integer> years = new ConcurrentHashMap<>();
    private final Set<String> complete = ConcurrentHashMap.newKeySet();

    /** Takes a work as one profile lists it. */
    public void add(ListedWork work) {
        work.year().ifPresent(year -> years.merge(work.key(), year, Math::min));
        if (work.complete()) {
            complete.add(work.key());
        }
    }

    /** Whether some profile has the whole list of the authors of each work. */
    boolean complete(Collection<String> keys) {
        return complete.containsAll(keys);
    }

    /** The years of works, none at all when that of one is not known: it might be the first or the last. */
    IntStream years(Collection<String> keys) {
        boolean known = keys.stream().allMatch(years::containsKey);
        return known ? keys.stream().mapToInt(key -> years.getOrDefault(key, 0)) : IntStream.empty();
    }
}

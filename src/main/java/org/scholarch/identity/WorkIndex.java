// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.scholarch.vocab.Slug;

/**
 * The works of all pages. Equal titles are one work, unless the title is short: "Introduction" on two pages is one work only when
 * the two lists of authors share somebody.
 */
final class WorkIndex {
    private static final int FEWEST_TELLING_WORDS = 4;

    /** One title on one page. */
    private record Listing(String owner, Set<String> names) {}

    private final Map<String, List<Listing>> listingsByTitle = new HashMap<>();
    private final Map<String, Map<String, String>> keyByTitleAndOwner = new HashMap<>();
    private final SortedMap<String, Set<String>> authorsByKey = new TreeMap<>();

    void add(String owner, String title, Set<String> names) {
        listingsByTitle.computeIfAbsent(title, it -> new ArrayList<>(1)).add(new Listing(owner, names));
    }

    /**
     * Decides which listings are one work.
     *
     * @param slugOf the person behind a name
     */
    void decide(UnaryOperator<String> slugOf) {
        listingsByTitle.forEach((title, listings) -> {
            List<Set<String>> groups = new ArrayList<>();
            for (Listing listing : listings) {
                join(groups, authors(listing, slugOf), isTelling(title));
            }
            for (Set<String> authors : groups) {
                authorsByKey.put(key(title, authors), authors);
            }
            for (Listing listing : listings) {
                keyByTitleAndOwner
                        .computeIfAbsent(title, it -> new HashMap<>())
                        .put(listing.owner(), key(title, groupOf(listing.owner(), groups)));
            }
        });
        listingsByTitle.clear();
    }

    String keyOf(String owner, String title) {
        String key = keyByTitleAndOwner.getOrDefault(title, Map.of()).get(owner);
        if (key == null) {
            throw new IllegalArgumentException("the page of " + owner + " was not added with " + title);
        }
        return key;
    }

    SortedMap<String, Set<String>> authorsByKey() {
        return Collections.unmodifiableSortedMap(authorsByKey);
    }

    private static Set<String> authors(Listing listing, UnaryOperator<String> slugOf) {
        Set<String> authors = new TreeSet<>();
        authors.add(listing.owner());
        listing.names().forEach(name -> authors.add(slugOf.apply(name)));
        return authors;
    }

    private static void join(List<Set<String>> groups, Set<String> authors, boolean telling) {
        var together = new TreeSet<>(authors);
        groups.removeIf(group -> {
            boolean same = telling || !Collections.disjoint(group, authors);
            if (same) {
                together.addAll(group);
            }
            return same;
        });
        groups.add(together);
    }

    private static Set<String> groupOf(String owner, List<Set<String>> groups) {
        return groups.stream().filter(it -> it.contains(owner)).findFirst().orElseThrow();
    }

    private static String key(String title, Set<String> authors) {
        return isTelling(title) ? title : title + "-" + Slug.hash(Collections.min(authors));
    }

    private static boolean isTelling(String title) {
        return title.chars().filter(c -> c == '-').count() + 1 >= FEWEST_TELLING_WORDS;
    }
}

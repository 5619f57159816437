// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Scheme;

/**
 * Which listings are one work. A DOI decides. Else equal titles are one work unless all authors are known of one and none of the other's
 * is among them; a short title, or two different DOIs, need an author in common.
 */
final class WorkGroups {
    /** Above this many listings of one title authors are compared by equal names alone. */
    private static final int MOST_COMPARED = 60;

    private final Facts facts;
    private final int[] parent;
    private final List<int[]> suspects = new ArrayList<>();
    private final CuratedWorks curated;

    WorkGroups(Facts facts, Curation curation) {
        this.facts = facts;
        this.parent = new int[facts.listings()];
        Arrays.setAll(parent, it -> it);
        this.curated = new CuratedWorks(facts, curation.publications());
        curated.merge(this::join);
        joinByDoi();
        joinByTitle();
        suspects.removeIf(it -> curated.isSettled(it[0], it[1], this::find));
        suspects.sort(Comparator.comparingInt((int[] it) -> it[0]).thenComparingInt(it -> it[1]));
    }

    /** For each listing the number of its work, which is the number of the work's first listing. */
    int[] works() {
        int[] works = new int[parent.length];
        Arrays.setAll(works, this::find);
        return works;
    }

    /** Pairs of listings with one title that were kept apart. */
    List<int[]> suspects() {
        return suspects;
    }

    CuratedWorks curated() {
        return curated;
    }

    private int find(int listing) {
        int root = listing;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Makes two works one, unless a curator says that they are two. */
    private boolean join(int one, int other) {
        int first = find(one);
        int second = find(other);
        if (first != second && curated.keepsApart(first, second, this::find)) {
            return false;
        }
        parent[Math.max(first, second)] = Math.min(first, second);
        return true;
    }

    private void joinByDoi() {
        Map<String, Integer> first = new HashMap<>();
        for (int listing = 0; listing < parent.length; listing++) {
            for (Identifier identifier : facts.workIdentifiers(listing)) {
                if (identifier.scheme() != Scheme.URL && facts.isWork(listing)) {
                    Integer earlier = first.putIfAbsent(identifier.toString(), listing);
                    if (earlier != null) {
                        join(earlier, listing);
                    }
                }
            }
        }
    }

    private void joinByTitle() {
        int[][] byTitle = byTitle();
        for (int title = 0; title < byTitle.length; title++) {
            int[] listings = byTitle[title];
            if (listings.length > 1) {
                boolean telling = Titles.isTelling(facts.titles.text(title));
                if (listings.length <= MOST_COMPARED) {
                    joinCompared(listings, telling);
                } else {
                    joinByEqualAuthors(listings, telling);
                }
            }
        }
    }

    private int[][] byTitle() {
        int[] counts = new int[facts.titles.size()];
        for (int title : facts.listingTitle) {
            if (title >= 0) {
                counts[title]++;
            }
        }
        int[][] listings = new int[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            listings[i] = new int[counts[i]];
        }
        for (int listing = facts.listings() - 1; listing >= 0; listing--) {
            int title = facts.listingTitle[listing];
            if (title >= 0) {
                listings[title][--counts[title]] = listing;
            }
        }
        return listings;
    }

    private void joinCompared(int[] listings, boolean telling) {
        for (int i = 0; i < listings.length; i++) {
            for (int j = 0; j < i; j++) {
                if (find(listings[i]) != find(listings[j])) {
                    boolean same = areOne(listings[j], listings[i], telling);
                    if (!same || !join(listings[j], listings[i])) {
                        suspects.add(new int[] {listings[j], listings[i]});
                    }
                }
            }
        }
    }

    private boolean areOne(int one, int other, boolean telling) {
        boolean closed = facts.isComplete(one) || facts.isComplete(other);
        if (telling && !closed && !haveDifferentDois(one, other)) {
            return true;
        }
        return shareAuthor(one, other, telling);
    }

    private boolean haveDifferentDois(int one, int other) {
        List<Identifier> first = dois(one);
        List<Identifier> second = dois(other);
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }

    private List<Identifier> dois(int listing) {
        return facts.workIdentifiers(listing).stream()
                .filter(it -> it.scheme() == Scheme.DOI)
                .toList();
    }

    /** Whether somebody can be an author of both; under a short title, names have to be more than initials. */
    private boolean shareAuthor(int one, int other, boolean telling) {
        for (int i = facts.listingStart[one]; i < facts.listingStart[one + 1]; i++) {
            for (int j = facts.listingStart[other]; j < facts.listingStart[other + 1]; j++) {
                int a = facts.entryName[i];
                int b = facts.entryName[j];
                if (a >= 0 && b >= 0 && (a == b || isCompatible(a, b, telling))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isCompatible(int a, int b, boolean telling) {
        Comparisons.Compared comparison = facts.comparisons.compare(a, b);
        return comparison.agrees() && comparison.penalty() < (telling ? 1.5 : 0.7);
    }

    private void joinByEqualAuthors(int[] listings, boolean telling) {
        Map<Integer, Integer> firstByName = new HashMap<>();
        int firstOpen = -1;
        for (int listing : listings) {
            for (int entry = facts.listingStart[listing]; entry < facts.listingStart[listing + 1]; entry++) {
                if (facts.entryName[entry] >= 0) {
                    Integer earlier = firstByName.putIfAbsent(facts.entryName[entry], listing);
                    if (earlier != null) {
                        join(earlier, listing);
                    }
                }
            }
            if (telling && !facts.isComplete(listing)) {
                if (firstOpen >= 0) {
                    join(firstOpen, listing);
                }
                firstOpen = firstOpen < 0 ? listing : firstOpen;
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.scholarch.vocab.Slug;

/**
 * The key of every work: its title's slug. Short titles, and all but the most listed of several works with one title, get the hash of their
 * first author in order of slugs behind it.
 */
final class WorkKeys {
    private final int[] works;
    private final String[] keys;

    WorkKeys(Facts facts, Nodes nodes, Naming naming, int[] works) {
        this.works = works;
        keys = new String[works.length];
        int[] listed = new int[works.length];
        String[] firstAuthor = new String[works.length];
        for (int listing = 0; listing < works.length; listing++) {
            if (facts.isWork(listing)) {
                listed[works[listing]]++;
                String author = first(facts, nodes, naming, listing);
                String other = firstAuthor[works[listing]];
                firstAuthor[works[listing]] = other == null || author.compareTo(other) < 0 ? author : other;
            }
        }
        Map<Integer, Integer> holder = new HashMap<>();
        for (int work = 0; work < works.length; work++) {
            if (listed[work] > 0) {
                holder.merge(facts.listingTitle[work], work, (a, b) -> listed[a] >= listed[b] ? a : b);
            }
        }
        for (int work = 0; work < works.length; work++) {
            if (listed[work] > 0) {
                String title = facts.titles.text(facts.listingTitle[work]);
                boolean plain = Titles.isTelling(title) && holder.getOrDefault(facts.listingTitle[work], -1) == work;
                keys[work] = plain ? title : title + "-" + Slug.hash(firstAuthor[work]);
            }
        }
    }

    private static String first(Facts facts, Nodes nodes, Naming naming, int listing) {
        return Arrays.stream(nodes.entryNode, facts.listingStart[listing], facts.listingStart[listing + 1])
                .filter(it -> it >= 0)
                .mapToObj(naming::slug)
                .min(String::compareTo)
                .orElseThrow();
    }

    /** The key of the work of a listing. */
    String key(int listing) {
        return keys[works[listing]];
    }
}

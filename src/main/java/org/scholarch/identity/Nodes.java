// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholarch.profile.Identifier;

/**
 * What is taken to be one person from the start: the owner of a page, and everybody written alike on one page, unless the name is so common
 * that one page may well name two. Nodes below the number of pages are owners.
 */
final class Nodes {
    /** No node: a name that is withheld. */
    static final int NONE = -1;

    private final Facts facts;
    private final int[] works;
    private final int[] slots;
    private final double[] rarity;

    final int[] entryNode;
    final int[] nodePage;
    final int size;
    /** Where the entries of a node begin in {@link #entries}; one more than there are nodes. */
    final int[] start;

    final int[] entries;

    Nodes(Facts facts, int[] works, int[] slots) {
        this.facts = facts;
        this.works = works;
        this.slots = slots;
        this.rarity = rarities(facts);
        entryNode = new int[facts.entries()];
        Arrays.fill(entryNode, NONE);
        var pages = new Numbers();
        for (int page = 0; page < facts.pages.size(); page++) {
            pages.add(page);
        }
        for (int page = 0; page < facts.pages.size(); page++) {
            group(page, pages);
        }
        nodePage = pages.toArray();
        size = nodePage.length;
        start = new int[size + 1];
        entries = sorted();
    }

    /** How much it tells that somebody has a name, by the number of the name. */
    private static double[] rarities(Facts facts) {
        double[] rarities = new double[facts.names.size()];
        Arrays.setAll(rarities, it -> facts.comparisons.compare(it, it).rarity());
        return rarities;
    }

    double rarity(int name) {
        return rarity[name];
    }

    private void group(int page, Numbers pages) {
        Map<String, Integer> byText = new HashMap<>();
        Map<Long, Integer> byName = new HashMap<>();
        Map<Long, Integer> places = new HashMap<>();
        int circle = facts.pages.get(page).mentions() + 1;
        double reach = Math.log10(Math.max(1.0, (double) facts.population() / circle));
        for (int listing = facts.firstListing[page]; listing < facts.firstListing[page + 1]; listing++) {
            int owner = facts.listingStart[listing];
            entryNode[owner] = page;
            for (int entry = owner + 1; entry < facts.listingStart[listing + 1]; entry++) {
                if (facts.entryName[entry] >= 0) {
                    boolean own = slots[entry] == slots[owner];
                    int node = own ? page : node(entry, owner, reach, byName, byText, pages);
                    Integer place = places.putIfAbsent(Pairs.pack(node, works[listing]), slots[entry]);
                    boolean elsewhere = place != null && place != slots[entry];
                    entryNode[entry] = elsewhere ? newNode(page, pages) : node;
                }
            }
        }
    }

    private int node(
            int entry, int owner, double reach, Map<Long, Integer> byName, Map<String, Integer> byText, Numbers pages) {
        int name = facts.entryName[entry];
        double score = rarity[name] - Math.log10(facts.population()) + reach;
        if (score < Weights.SAME) {
            return newNode(entryNode[owner], pages);
        }
        int occurrence = 0;
        for (int earlier = owner + 1; earlier < entry; earlier++) {
            occurrence += facts.entryName[earlier] == name ? 1 : 0;
        }
        List<Identifier> identifiers = facts.entryIdentifiers.getOrDefault(entry, List.of());
        if (identifiers.isEmpty()) {
            return byName.computeIfAbsent(Pairs.pack(name, occurrence), it -> newNode(entryNode[owner], pages));
        }
        return byText.computeIfAbsent(
                name + " " + occurrence + " " + identifiers, it -> newNode(entryNode[owner], pages));
    }

    private static int newNode(int page, Numbers pages) {
        pages.add(page);
        return pages.size() - 1;
    }

    private int[] sorted() {
        for (int node : entryNode) {
            if (node >= 0) {
                start[node + 1]++;
            }
        }
        for (int i = 0; i < size; i++) {
            start[i + 1] += start[i];
        }
        int[] next = Arrays.copyOf(start, size);
        int[] byNode = new int[start[size]];
        for (int entry = 0; entry < entryNode.length; entry++) {
            if (entryNode[entry] >= 0) {
                byNode[next[entryNode[entry]]++] = entry;
            }
        }
        return byNode;
    }

    boolean isOwner(int node) {
        return node < facts.pages.size();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The different names of each cluster, and how they compare. Safe for reading by several threads between two changes. */
final class NameSets {
    private static final int[] NONE = {};

    private final Facts facts;
    private final int[] entryListing;
    private final int[][] names;

    NameSets(Facts facts, Nodes nodes) {
        this.facts = facts;
        entryListing = new int[facts.entries()];
        for (int listing = 0; listing < facts.listings(); listing++) {
            Arrays.fill(entryListing, facts.listingStart[listing], facts.listingStart[listing + 1], listing);
        }
        names = new int[nodes.size][];
        // One array for all clusters that have one name alone, and the same.
        int[][] singles = new int[facts.names.size()][];
        var found = new Numbers();
        for (int node = 0; node < nodes.size; node++) {
            found.clear();
            if (nodes.isOwner(node)) {
                for (int form : facts.pages.get(node).owner) {
                    found.add(facts.nameOfWritten[form]);
                }
            }
            for (int i = nodes.start[node]; i < nodes.start[node + 1]; i++) {
                found.add(facts.entryName[nodes.entries[i]]);
            }
            int[] distinct = found.distinct();
            names[node] = distinct.length == 1 ? single(distinct, singles) : distinct;
        }
    }

    @SuppressWarnings("NullAway") // an array begins without its elements
    private static int[] single(int[] name, int[][] singles) {
        if (singles[name[0]] == null) {
            singles[name[0]] = name;
        }
        return singles[name[0]];
    }

    /** The listing of an entry. */
    int listing(int entry) {
        return entryListing[entry];
    }

    /** The numbers of the names of a cluster, in order. */
    int[] of(int root) {
        return names[root];
    }

    /** Takes over the names of a cluster that goes into another. */
    void join(int root, int gone) {
        if (Arrays.equals(names[root], names[gone])) {
            names[gone] = NONE;
            return;
        }
        var all = new Numbers();
        for (int name : names[root]) {
            all.add(name);
        }
        for (int name : names[gone]) {
            all.add(name);
        }
        names[root] = all.distinct();
        names[gone] = NONE;
    }

    /**
     * Whether names of two clusters contradict.
     *
     * @param loose whether somebody is known to have changed the name, so that one pair of names that agrees is enough
     */
    boolean contradict(int one, int other, boolean loose) {
        boolean anyAgrees = false;
        for (int a : names[one]) {
            for (int b : names[other]) {
                boolean agrees = a == b || facts.comparisons.compare(a, b).agrees();
                if (!agrees && !loose) {
                    return true;
                }
                anyAgrees |= agrees;
            }
        }
        return !anyAgrees;
    }

    /** The numbers of a name of each of two clusters, and how they agree. */
    record Match(int first, int second, Comparisons.Compared compared) {}

    /** The two names of two clusters that agree best; null when none agree. */
    @Nullable
    Match best(int one, int other) {
        Match best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int a : names[one]) {
            for (int b : names[other]) {
                Comparisons.Compared compared = facts.comparisons.compare(a, b);
                double value = compared.rarity() - compared.penalty();
                if (compared.agrees() && value > most) {
                    best = new Match(a, b, compared);
                    most = value;
                }
            }
        }
        return best;
    }
}

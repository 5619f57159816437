// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who stands beside whom, as the clusters are at one moment. Safe for several threads as long as no clusters are joined. */
final class Neighbours {
    /** Lists longer than this say nothing about who works with whom. */
    private static final int LONGEST_LISTING = 150;

    private final Facts facts;
    private final Nodes nodes;
    private final NameSets names;
    private final Clusters clusters;
    private final int[] roots;
    private final Map<Integer, int[]> known = new ConcurrentHashMap<>();

    Neighbours(Facts facts, Nodes nodes, NameSets names, Clusters clusters) {
        this.facts = facts;
        this.nodes = nodes;
        this.names = names;
        this.clusters = clusters;
        this.roots = clusters.roots();
    }

    int root(int node) {
        return roots[node];
    }

    int nodes() {
        return roots.length;
    }

    /** The clusters beside a cluster, in order; remembered. */
    int[] of(int root) {
        return known.computeIfAbsent(root, it -> collect(it, new Numbers()));
    }

    /** The same, not remembered. */
    int[] collect(int root, Numbers found) {
        found.clear();
        int lastListing = -1;
        for (int node : clusters.ring(root)) {
            for (int i = nodes.start[node]; i < nodes.start[node + 1]; i++) {
                int listing = names.listing(nodes.entries[i]);
                if (listing != lastListing) {
                    add(listing, root, found);
                    lastListing = listing;
                }
            }
        }
        return found.distinct();
    }

    private void add(int listing, int root, Numbers found) {
        int start = facts.listingStart[listing];
        int end = facts.listingStart[listing + 1];
        if (end - start > LONGEST_LISTING) {
            return;
        }
        for (int entry = start; entry < end; entry++) {
            int node = nodes.entryNode[entry];
            if (node >= 0 && roots[node] != root) {
                found.add(roots[node]);
            }
        }
    }
}

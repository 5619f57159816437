// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Who stands beside whom, as the clusters were when this was made or last brought up to date. Safe for several threads as long as no
 * clusters are joined.
 */
final class Neighbours {
    /** Who is beside a cluster of so few entries is found quickly. Most clusters are such: remembering all takes much memory. */
    private static final int FEW = 3;
    /** So many clusters of few entries are remembered nonetheless. */
    private static final int MOST_OF_FEW = 1 << 19;

    /** Lists longer than this say nothing about who works with whom. */
    private static final int LONGEST_LISTING = 150;

    private final Facts facts;
    private final Nodes nodes;
    private final NameSets names;
    private final Clusters clusters;
    private int[] roots;
    private final AtomicReferenceArray<int @Nullable []> known;
    private final AtomicInteger ofFew = new AtomicInteger();
    private final AtomicIntegerArray reach;
    /** How many clusters are beside each, and one; 0 when that is not known. */
    private final AtomicIntegerArray degree;

    private final ThreadLocal<Gathering> beside;
    private final ThreadLocal<Gathering> reached;

    Neighbours(Material material) {
        facts = material.facts();
        nodes = material.nodes();
        names = material.names();
        clusters = material.clusters();
        this.roots = clusters.roots();
        this.known = new AtomicReferenceArray<>(roots.length);
        this.reach = new AtomicIntegerArray(roots.length);
        this.degree = new AtomicIntegerArray(roots.length);
        this.beside = ThreadLocal.withInitial(() -> new Gathering(roots.length));
        this.reached = ThreadLocal.withInitial(() -> new Gathering(roots.length));
    }

    /**
     * Takes over how clusters have grown.
     *
     * @param changed nodes of the clusters that have
     * @return the clusters that have grown and those beside them: all whose names or works, or whose neighbours or the number of whose
     *     neighbours' neighbours among themselves, can be different
     */
    BitSet update(BitSet changed) {
        roots = clusters.roots();
        BitSet grown = new BitSet();
        changed.stream().forEach(it -> grown.set(roots[it]));
        grown.stream().forEach(it -> known.set(it, null));
        BitSet beside = withNeighbours(grown);
        beside.stream().forEach(it -> {
            known.set(it, null);
            degree.set(it, 0);
        });
        withNeighbours(beside).stream().forEach(it -> reach.set(it, 0));
        return beside;
    }

    /** Forgets who is beside whom, which takes much of the memory; it is found again when it is asked for. */
    void forget() {
        for (int i = 0; i < roots.length; i++) {
            known.set(i, null);
        }
        ofFew.set(0);
    }

    /** Clusters and those beside them. */
    BitSet withNeighbours(BitSet some) {
        some.stream().parallel().forEach(this::of);
        BitSet all = (BitSet) some.clone();
        some.stream().forEach(root -> {
            for (int neighbour : of(root)) {
                all.set(neighbour);
            }
        });
        return all;
    }

    int root(int node) {
        return roots[node];
    }

    int nodes() {
        return roots.length;
    }

    /** The clusters beside a cluster, in order; remembered where it takes long to find them. */
    int[] of(int root) {
        int[] neighbours = known.get(root);
        if (neighbours == null) {
            neighbours = gather(root).sorted();
            if (clusters.entries(root) > FEW || ofFew.getAndIncrement() < MOST_OF_FEW) {
                known.set(root, neighbours);
            }
        }
        return neighbours;
    }

    /** How many clusters are beside those beside a cluster; remembered. Those with very many neighbours are passed over. */
    int reach(int root, int widest) {
        int size = reach.get(root) - 1;
        if (size < 0) {
            Gathering found = reached.get();
            for (int neighbour : of(root)) {
                int[] further = of(neighbour);
                for (int i = 0; i < further.length && further.length <= widest; i++) {
                    found.add(further[i]);
                }
            }
            size = found.size();
            found.clear();
            reach.set(root, size + 1);
        }
        return size;
    }

    /** How many clusters are beside a cluster; remembered, which takes less than to remember which. */
    int degree(int root) {
        int size = degree.get(root) - 1;
        if (size < 0) {
            int[] neighbours = known.get(root);
            size = neighbours == null ? gather(root).size() : neighbours.length;
            degree.set(root, size + 1);
        }
        return size;
    }

    /** Which clusters are beside a cluster, in order; remembered only when that has been asked for before. */
    int[] once(int root) {
        int[] neighbours = known.get(root);
        return neighbours == null ? gather(root).sorted() : neighbours;
    }

    private Gathering gather(int root) {
        Gathering found = beside.get();
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
        return found;
    }

    private void add(int listing, int root, Gathering found) {
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

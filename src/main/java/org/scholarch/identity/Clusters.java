// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Scheme;

/**
 * Nodes joined to people. Two clusters are never joined when a pair across them contradicts: two owners, two places of one work, two ORCIDs,
 * two names that cannot be one, or two whom a curator keeps apart.
 */
final class Clusters {
    private static final int NOBODY = -1;
    /** From so many entries on, a cluster's places are kept by work. */
    private static final int LARGE = 40;

    private final Nodes nodes;
    private final int[] works;
    private final int[] slots;
    private final int[] parent;
    private final int[] members;
    /** The members of a cluster in a ring. */
    private final int[] next;

    private final int[] owner;
    private final int[] entries;
    /** The place in each work of those clusters that are large. */
    private final PairMap places = new PairMap(16);

    private final Map<Integer, Set<String>> orcids = new HashMap<>();
    private final Map<Integer, Set<Integer>> sides = new HashMap<>();
    private final BitSet aliased = new BitSet();
    private final NameSets names;
    private BitSet changed = new BitSet();

    Clusters(Nodes nodes, Facts facts, int[] works, int[] slots, NameSets names) {
        this.nodes = nodes;
        this.works = works;
        this.slots = slots;
        this.names = names;
        parent = new int[nodes.size];
        next = new int[nodes.size];
        Arrays.setAll(parent, it -> it);
        Arrays.setAll(next, it -> it);
        members = new int[nodes.size];
        Arrays.fill(members, 1);
        owner = new int[nodes.size];
        Arrays.setAll(owner, it -> nodes.isOwner(it) ? it : NOBODY);
        entries = new int[nodes.size];
        Arrays.setAll(entries, it -> nodes.start[it + 1] - nodes.start[it]);
        for (int node = 0; node < nodes.size; node++) {
            if (entries[node] > LARGE) {
                occupyNode(node, node);
            }
        }
        for (int page = 0; page < facts.pages.size(); page++) {
            addOrcids(page, facts.pages.get(page).identifiers);
        }
        facts.entryIdentifiers.forEach((entry, identifiers) -> {
            if (nodes.entryNode[entry] >= 0) {
                addOrcids(nodes.entryNode[entry], identifiers);
            }
        });
    }

    private void addOrcids(int node, List<Identifier> identifiers) {
        for (Identifier identifier : identifiers) {
            if (identifier.scheme() == Scheme.ORCID) {
                orcids.computeIfAbsent(node, it -> new HashSet<>(2)).add(identifier.value());
            }
        }
    }

    /** Keeps the places of a cluster that has become large where they are found at once. */
    private void occupy(int root, int gone) {
        boolean wasLarge = entries[root] > LARGE;
        entries[root] += entries[gone];
        if (entries[root] > LARGE) {
            for (int node : wasLarge ? new int[0] : ring(root)) {
                occupyNode(node, root);
            }
            for (int node : ring(gone)) {
                occupyNode(node, root);
            }
        }
    }

    private void occupyNode(int node, int root) {
        for (int i = nodes.start[node]; i < nodes.start[node + 1]; i++) {
            int entry = nodes.entries[i];
            places.put(Pairs.pack(root, work(entry)), slots[entry]);
        }
    }

    /** The work in whose list an entry stands. */
    int work(int entry) {
        return works[names.listing(entry)];
    }

    int find(int node) {
        int root = node;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** The owner of a page who is in a cluster, or a negative number. */
    int owner(int root) {
        return owner[root];
    }

    /** Puts a node on one side of a curator's line; sides {@code 2n} and {@code 2n + 1} are kept apart. */
    void keepApart(int node, int side) {
        sides.computeIfAbsent(find(node), it -> new HashSet<>(2)).add(side);
    }

    /** Why two clusters cannot be one; empty when they can. */
    String contradiction(int one, int other, boolean decisive) {
        int a = find(one);
        int b = find(other);
        if (isKeptApart(a, b)) {
            return "a curator keeps them apart";
        }
        if (!decisive && owner[a] >= 0 && owner[b] >= 0) {
            return "both have a page of their own";
        }
        Set<String> first = orcids.getOrDefault(a, Set.of());
        Set<String> second = orcids.getOrDefault(b, Set.of());
        if (!first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains)) {
            return "their ORCIDs differ";
        }
        if (entries[a] <= entries[b] ? sitApart(a, b) : sitApart(b, a)) {
            return "they are two authors of one work";
        }
        return !decisive && namesContradict(a, b) ? "the names contradict" : "";
    }

    /** Whether the names of two clusters contradict; of those who are known to have changed their name, all of them. */
    boolean namesContradict(int a, int b) {
        return names.contradict(a, b, aliased.get(a) || aliased.get(b));
    }

    private boolean isKeptApart(int a, int b) {
        Set<Integer> first = sides.getOrDefault(a, Set.of());
        Set<Integer> second = sides.getOrDefault(b, Set.of());
        return first.stream().anyMatch(side -> second.contains(side ^ 1));
    }

    private boolean sitApart(int few, int many) {
        int node = few;
        do {
            for (int i = nodes.start[node]; i < nodes.start[node + 1]; i++) {
                int entry = nodes.entries[i];
                if (entries[many] > LARGE ? isElsewhere(entry, many) : isElsewhereAmong(entry, many)) {
                    return true;
                }
            }
            node = next[node];
        } while (node != few);
        return false;
    }

    private boolean isElsewhere(int entry, int large) {
        int place = places.get(Pairs.pack(large, work(entry)));
        return place != PairMap.ABSENT && place != slots[entry];
    }

    private boolean isElsewhereAmong(int entry, int small) {
        int node = small;
        do {
            for (int i = nodes.start[node]; i < nodes.start[node + 1]; i++) {
                int other = nodes.entries[i];
                if (work(other) == work(entry) && slots[other] != slots[entry]) {
                    return true;
                }
            }
            node = next[node];
        } while (node != small);
        return false;
    }

    /** Joins two clusters, whatever speaks against it. */
    void join(int one, int other, boolean decisive) {
        int a = find(one);
        int b = find(other);
        if (a == b) {
            return;
        }
        boolean loose = aliased.get(a) || aliased.get(b) || (decisive && names.contradict(a, b, false));
        int root = entries[a] > entries[b] || (entries[a] == entries[b] && a < b) ? a : b;
        int gone = root == a ? b : a;
        occupy(root, gone);
        parent[gone] = root;
        changed.set(root);
        members[root] += members[gone];
        int swap = next[root];
        next[root] = next[gone];
        next[gone] = swap;
        owner[root] = owner[root] >= 0 && owner[gone] >= 0
                ? Math.min(owner[root], owner[gone])
                : Math.max(owner[root], owner[gone]);
        moveTo(root, gone, orcids);
        moveTo(root, gone, sides);
        names.join(root, gone);
        if (loose) {
            aliased.set(root);
        }
    }

    private static <T> void moveTo(int root, int gone, Map<Integer, Set<T>> sets) {
        Set<T> moved = sets.remove(gone);
        if (moved != null) {
            sets.computeIfAbsent(root, it -> new HashSet<>(2)).addAll(moved);
        }
    }

    /** Nodes of the clusters that have grown since this was last asked, one at least of each. */
    BitSet takeChanged() {
        BitSet taken = changed;
        changed = new BitSet();
        return taken;
    }

    /** For each node its cluster. */
    int[] roots() {
        int[] roots = new int[parent.length];
        Arrays.setAll(roots, this::find);
        return roots;
    }

    /** How many entries a cluster has. */
    int entries(int root) {
        return entries[root];
    }

    /** Whether a cluster is one node. */
    boolean isSingle(int root) {
        return members[root] == 1;
    }

    /** The nodes of a cluster; changes nothing, so that several threads may ask. */
    int[] ring(int root) {
        int[] ring = new int[members[root]];
        int node = root;
        for (int i = 0; i < ring.length; i++) {
            ring[i] = node;
            node = next[node];
        }
        return ring;
    }
}

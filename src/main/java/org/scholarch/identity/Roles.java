// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Where people supervise and study: those who own a page, and those whom a page names as supervisor or student. */
final class Roles {
    private static final int[] NONE = {};

    private final Facts facts;
    private final Map<Integer, int[]> byNode = new HashMap<>();
    /** How many people have each, about. */
    private final int[] spread;

    Roles(Facts facts, Nodes nodes, int size) {
        this.facts = facts;
        spread = new int[size];
        for (int page = 0; page < facts.pages.size(); page++) {
            if (facts.pages.get(page).ownRoles.length > 0) {
                byNode.put(page, facts.pages.get(page).ownRoles);
            }
        }
        facts.entryRole.forEach((entry, role) -> {
            int node = nodes.entryNode[entry];
            if (node >= 0) {
                byNode.merge(node, new int[] {role}, Roles::union);
            }
        });
        byNode.values().forEach(roles -> {
            for (int role : roles) {
                spread[role]++;
            }
        });
    }

    /** What it says that two clusters are supervisors, or students, at one organisation. */
    double weigh(int one, int other, Clusters clusters) {
        int[] first = of(one, clusters);
        int[] second = first.length == 0 ? NONE : of(other, clusters);
        double most = 0;
        for (int role : second) {
            if (Arrays.binarySearch(first, role) >= 0) {
                most = Math.max(most, Math.log10(Weights.ROLE_AGAIN * facts.people() / spread[role]));
            }
        }
        return Math.min(Weights.MOST_ROLE, most);
    }

    private int[] of(int root, Clusters clusters) {
        if (clusters.isSingle(root)) {
            return byNode.getOrDefault(root, NONE);
        }
        int[] all = NONE;
        for (int node : clusters.ring(root)) {
            all = union(all, byNode.getOrDefault(node, NONE));
        }
        return all;
    }

    private static int[] union(int[] some, int[] more) {
        if (more.length == 0) {
            return some;
        }
        if (some.length == 0) {
            return more;
        }
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return Arrays.stream(all).sorted().distinct().toArray();
    }
}

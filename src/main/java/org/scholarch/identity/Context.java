// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Arrays;

/** The topics and organisations of the pages on which people stand. */
final class Context {
    /** More pages than this say nothing more. */
    private static final int MOST_PAGES = 30;

    private final Facts facts;
    private final Nodes nodes;
    private final int[] spread;

    Context(Facts facts, Nodes nodes, int size) {
        this.facts = facts;
        this.nodes = nodes;
        spread = new int[size];
        for (PageFacts page : facts.pages) {
            for (int it : page.context) {
                spread[it]++;
            }
        }
    }

    /** What it says that two clusters, which stand on different pages, have topics or organisations in common. */
    double weigh(int one, int other, Clusters clusters) {
        int[] first = pages(one, clusters);
        int[] second = pages(other, clusters);
        for (int page : first) {
            if (Arrays.binarySearch(second, page) >= 0) {
                return 0;
            }
        }
        int[] a = collect(first);
        int[] b = collect(second);
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        double sum = 0;
        double factor = 1;
        for (int it : a) {
            if (Arrays.binarySearch(b, it) >= 0) {
                double weight = Math.log10(0.3 * facts.pages.size() / spread[it]);
                if (weight > 0) {
                    sum += weight * factor;
                    factor *= Weights.FURTHER_COAUTHOR;
                }
            }
        }
        return Math.min(Weights.MOST_CONTEXT, sum);
    }

    private int[] pages(int root, Clusters clusters) {
        if (clusters.isSingle(root)) {
            return new int[] {nodes.nodePage[root]};
        }
        var pages = new Numbers();
        for (int node : clusters.ring(root)) {
            if (pages.size() < MOST_PAGES) {
                pages.add(nodes.nodePage[node]);
            }
        }
        return pages.distinct();
    }

    private int[] collect(int[] pages) {
        if (pages.length == 1) {
            return facts.pages.get(pages[0]).context;
        }
        var all = new Numbers();
        for (int page : pages) {
            for (int it : facts.pages.get(page).context) {
                all.add(it);
            }
        }
        return all.distinct();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Comparator;

/**
 * That two lines are about one supervision, or may be.
 *
 * @param first owner and key of one line, with a slash between
 * @param second the same of the other
 * @param merged whether they are one; else somebody should look, and they are kept apart until then
 * @param score the common logarithm of the odds that they are one
 * @param evidence why, in words
 */
record SupervisionDecision(String first, String second, boolean merged, double score, String evidence)
        implements Comparable<SupervisionDecision> {

    private static final Comparator<SupervisionDecision> ORDER = Comparator.comparing(SupervisionDecision::merged)
            .reversed()
            .thenComparing(SupervisionDecision::first)
            .thenComparing(SupervisionDecision::second)
            .thenComparing(SupervisionDecision::evidence);

    @Override
    public int compareTo(SupervisionDecision other) {
        return ORDER.compare(this, other);
    }
}

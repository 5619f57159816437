// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * That two lines are about one supervision, or may be.
 *
 * @param first owner and key of one line, with a slash between
 * @param second the same of the other
 * @param firstAddress the address that the first line's supervision has now, in the same form
 * @param secondAddress that of the second; equal to {@code firstAddress} when they are one
 * @param merged whether they are one; else somebody should look, and they are kept apart until then
 * @param score the common logarithm of the odds that they are one
 * @param evidence why, in words
 */
record SupervisionDecision(
        String first,
        String second,
        String firstAddress,
        String secondAddress,
        boolean merged,
        double score,
        String evidence)
        implements Comparable<SupervisionDecision> {

    private static final Comparator<SupervisionDecision> ORDER = Comparator.comparing(SupervisionDecision::merged)
            .reversed()
            .thenComparing(SupervisionDecision::first)
            .thenComparing(SupervisionDecision::second)
            .thenComparing(SupervisionDecision::evidence);

    /** The same, told like the decisions about people and works. */
    Decision decision() {
        return new Decision(
                Decision.Kind.SUPERVISION,
                first,
                second,
                firstAddress,
                secondAddress,
                merged ? Decision.Verdict.SAME : Decision.Verdict.SUSPECT,
                score,
                List.of(evidence),
                Optional.empty());
    }

    @Override
    public int compareTo(SupervisionDecision other) {
        return ORDER.compare(this, other);
    }
}

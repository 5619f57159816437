// SPDX-License-Identifier: Apache-2.0
package org.scholarch.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholarch.problem.Problem;

/**
 * What a run has to tell.
 *
 * @param counts how many there were of what, in the order in which they are told
 * @param problems what was noticed, in the order in which it is told
 * @param decisions what was decided about names and titles that are not written alike
 */
public record Report(Map<String, Long> counts, List<Problem> problems, List<Decision> decisions) {
    /** Copies both. */
    public Report {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        problems = List.copyOf(problems);
        decisions = List.copyOf(decisions);
    }

    /** A report of a run that decided nothing. */
    public Report(Map<String, Long> counts, List<Problem> problems) {
        this(counts, problems, List.of());
    }

    /**
     * One decision about two names or titles.
     *
     * @param kind {@code person}, {@code work} or {@code organization}
     * @param first a name or title as written
     * @param second another
     * @param firstSlug what {@code first} is called in addresses
     * @param secondSlug the same of {@code second}; equal to {@code firstSlug} when the two are one
     * @param verdict {@code same}, {@code suspect} or {@code different}
     * @param score the common logarithm of the odds that they are one; 0 when a curator decided
     * @param evidence why, the weightiest first
     * @param curator the place where a curator decided; absent when a rule did
     */
    public record Decision(
            String kind,
            String first,
            String second,
            String firstSlug,
            String secondSlug,
            String verdict,
            double score,
            List<String> evidence,
            Optional<String> curator) {
        /** Copies the list. */
        public Decision {
            evidence = List.copyOf(evidence);
        }
    }
}

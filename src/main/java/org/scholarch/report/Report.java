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
     * @param kind what the two are
     * @param first a name or title as written
     * @param second another
     * @param firstSlug what {@code first} is called in addresses
     * @param secondSlug the same of {@code second}; equal to {@code firstSlug} when the two are one
     * @param verdict what was decided
     * @param score the common logarithm of the odds that they are one; 0 when a curator decided
     * @param evidence why, the weightiest first
     * @param curator the place where a curator decided; absent when a rule did
     */
    public record Decision(
            Kind kind,
            String first,
            String second,
            String firstSlug,
            String secondSlug,
            Verdict verdict,
            double score,
            List<String> evidence,
            Optional<String> curator) {
        /** Copies the list. */
        public Decision {
            evidence = List.copyOf(evidence);
        }
    }

    /** What a decision is about; the word is what reports say. */
    public enum Kind {
        /** Two people. */
        PERSON("person"),
        /** Two works. */
        WORK("work"),
        /** Two organisations. */
        ORGANIZATION("organization"),
        /** Two lines about a supervision. */
        SUPERVISION("supervision");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** What reports call it. */
        public String word() {
            return word;
        }
    }

    /** What was decided; the word is what reports say. */
    public enum Verdict {
        /** They are one. */
        SAME("same"),
        /** They may be one and are kept apart until somebody has looked. */
        SUSPECT("suspect"),
        /** They are two. */
        DIFFERENT("different");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        /** What reports call it. */
        public String word() {
            return word;
        }
    }
}

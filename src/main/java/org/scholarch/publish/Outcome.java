// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.List;
import org.scholarch.problem.Problem;
import org.scholarch.problem.Severity;

/**
 * What a run did. The problems of reading stand before those of checking, each in the order of the documents and of their lines.
 */
public record Outcome(Counts counts, List<Problem> problems) {
    /** Copies the list. */
    public Outcome {
        problems = List.copyOf(problems);
    }

    /** Whether something was lost or broken. */
    public boolean failed() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * How many there were.
     *
     * @param documents files fetched
     * @param profiles profiles published
     * @param supervisions students' arrangements on these profiles
     * @param publications listings of works; a work on two pages counts twice
     * @param statements statements over all graphs
     */
    public record Counts(int documents, int profiles, int supervisions, int publications, long statements) {}
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scholarch.privacy.Withheld;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.Severity;
import org.scholarch.report.Report;

/**
 * What a run did. The problems of reading stand before those of checking, each in the order of the documents and of their lines.
 *
 * @param leftOut people who have a profile that is not published, for privacy
 * @param withheld what the published profiles lack, for privacy
 * @param unread the documents that could not be read, save those that were left out for privacy
 * @param decisions what was decided about names and titles that are not written alike
 */
public record Outcome(
        Counts counts,
        int leftOut,
        Withheld withheld,
        Unread unread,
        List<Problem> problems,
        List<Report.Decision> decisions) {
    /** Copies the list. */
    public Outcome {
        problems = List.copyOf(problems);
        decisions = List.copyOf(decisions);
    }

    /** A run that could not begin. */
    public static Outcome failedAt(List<Problem> problems) {
        return new Outcome(new Counts(0, 0, 0, 0, 0), 0, Withheld.NOTHING, Unread.NOTHING, problems, List.of());
    }

    /** The same with more problems behind the others. */
    Outcome and(List<Problem> more) {
        List<Problem> all = Stream.concat(problems.stream(), more.stream()).toList();
        return new Outcome(counts, leftOut, withheld, unread, all, decisions);
    }

    /** Whether something was lost or broken. */
    public boolean failed() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** What there is to tell of the run. */
    public Report report() {
        Map<String, Long> all = counts.byName();
        all.put("withheldProfiles", (long) leftOut);
        all.put("withheldPeople", (long) withheld.people());
        all.put("withheldPassages", (long) withheld.passages());
        all.put(
                "contactsRemoved",
                problems.stream()
                        .filter(it -> it.code() == ProblemCode.CONTACT_REMOVED)
                        .count());
        return new Report(all, problems, decisions);
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
    public record Counts(int documents, int profiles, int supervisions, int publications, long statements) {
        private Map<String, Long> byName() {
            Map<String, Long> names = new LinkedHashMap<>();
            names.put("documents", (long) documents);
            names.put("profiles", (long) profiles);
            names.put("supervisions", (long) supervisions);
            names.put("publications", (long) publications);
            names.put("statements", statements);
            return names;
        }
    }
}

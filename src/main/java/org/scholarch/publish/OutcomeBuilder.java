// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scholarch.privacy.Redaction;
import org.scholarch.privacy.Withheld;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.Severity;
import org.scholarch.profile.Profile;
import org.scholarch.report.Report;

/** Sums up a run while it goes on. */
final class OutcomeBuilder {
    private final List<Problem> problems = new ArrayList<>();
    private final List<Report.Decision> decisions = new ArrayList<>();
    private int documents;
    private int profiles;
    private int supervisions;
    private int publications;
    private long statements;
    private final Set<String> silenced = new HashSet<>();
    private final Set<String> unread = new HashSet<>();
    private boolean unreadAnybody;
    private int errors;
    private int leftOut;
    private Withheld withheld = Withheld.NOTHING;

    void documents(int count) {
        documents = count;
    }

    void profile(Profile profile) {
        profiles++;
        supervisions += profile.supervisions().size() + profile.enrolments().size();
        publications += profile.publications().size();
    }

    void statements(long count) {
        statements += count;
    }

    /** Somebody of whom all is as it was. */
    void kept(LastRun.Tally tally) {
        profiles++;
        supervisions += tally.supervisions();
        publications += tally.publications();
        statements += tally.statements();
    }

    /** One document, as far as it may be told of. */
    void redacted(Redaction.Redacted document) {
        problems(document.problems());
        withheld(document.withheld());
    }

    void withheld(Withheld more) {
        withheld = withheld.and(more);
    }

    /** How many errors were told until now. */
    int errors() {
        return errors;
    }

    /** What could not be read, as far as it was told until now. */
    Unread unread() {
        return new Unread(unread, unreadAnybody);
    }

    /** A document that could not be read, by the slug that a page in it would have. */
    void unread(String slug) {
        unread.add(slug);
    }

    /** Something could not be read that may speak of anybody. */
    void unreadAnybody() {
        unreadAnybody = true;
    }

    /** People who are left out as a whole. */
    void leftOut(Set<String> slugs) {
        leftOut = slugs.size();
        unread.removeAll(slugs);
    }

    /** Nothing is to be told of this file, not even what was told already. */
    void silence(String file) {
        silenced.add(file);
    }

    /** A decision; one that somebody should look at is a problem, too. */
    void decision(Report.Decision decision) {
        decisions.add(decision);
        if (decision.verdict() == Report.Verdict.SUSPECT) {
            problem(new Problem(ProblemCode.IDENTITY_SUSPECT, Location.of("identity"), suspicion(decision)));
        }
    }

    private static String suspicion(Report.Decision decision) {
        String message = "The " + decision.kind().word() + " '" + decision.first() + "' (" + decision.firstSlug()
                + ") may be '" + decision.second() + "' (" + decision.secondSlug() + ")";
        return decision.evidence().isEmpty()
                ? message + "."
                : message + ": " + decision.evidence().get(0) + ".";
    }

    void problem(Problem problem) {
        problems.add(problem);
        errors += problem.severity() == Severity.ERROR ? 1 : 0;
    }

    void problems(List<Problem> more) {
        more.forEach(this::problem);
    }

    Outcome build() {
        var counts = new Outcome.Counts(documents, profiles, supervisions, publications, statements);
        List<Problem> told = problems.stream()
                .filter(problem -> !silenced.contains(problem.location().file()))
                .toList();
        return new Outcome(counts, leftOut, withheld, unread(), told, decisions);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.stream.Stream;
import org.scholarch.identity.Decision;
import org.scholarch.problem.Location;
import org.scholarch.report.Report;

/** Tells the decisions of a run. */
final class Decided {
    /** A report of many thousands is read by nobody; {@code why} tells any of them. */
    private static final int MOST = 20_000;

    static Stream<Report.Decision> of(Stream<Decision> decisions) {
        return decisions.limit(MOST).map(Decided::told);
    }

    static Report.Decision told(Decision decision) {
        return new Report.Decision(
                kind(decision.kind()),
                decision.first(),
                decision.second(),
                decision.firstSlug(),
                decision.secondSlug(),
                verdict(decision.verdict()),
                decision.score(),
                decision.evidence(),
                decision.curator().map(Location::toString));
    }

    private static Report.Kind kind(Decision.Kind kind) {
        return switch (kind) {
            case PERSON -> Report.Kind.PERSON;
            case WORK -> Report.Kind.WORK;
            case ORGANIZATION -> Report.Kind.ORGANIZATION;
            case SUPERVISION -> Report.Kind.SUPERVISION;
        };
    }

    private static Report.Verdict verdict(Decision.Verdict verdict) {
        return switch (verdict) {
            case SAME -> Report.Verdict.SAME;
            case SUSPECT -> Report.Verdict.SUSPECT;
            case DIFFERENT -> Report.Verdict.DIFFERENT;
        };
    }

    private Decided() {}
}

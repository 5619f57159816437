// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.Locale;
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
                decision.kind().name().toLowerCase(Locale.ROOT),
                decision.first(),
                decision.second(),
                decision.firstSlug(),
                decision.secondSlug(),
                decision.verdict().name().toLowerCase(Locale.ROOT),
                decision.score(),
                decision.evidence(),
                decision.curator().map(Location::toString));
    }

    private Decided() {}
}

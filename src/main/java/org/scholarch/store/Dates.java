// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The dates of runs: whole seconds, which every store can keep, and never before that of an earlier run. */
public final class Dates {
    /**
     * The date of a run.
     *
     * @param now what the clock says
     * @param before the date of the run before
     */
    public static Instant after(Instant now, Instant before) {
        Instant seconds = now.truncatedTo(ChronoUnit.SECONDS);
        return seconds.isBefore(before) ? before : seconds;
    }

    private Dates() {}
}

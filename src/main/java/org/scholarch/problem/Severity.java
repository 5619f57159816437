// SPDX-License-Identifier: Apache-2.0
package org.scholarch.problem;

import java.util.Locale;

/** How much a problem costs. Only {@link #ERROR} makes a run end with exit code 1. */
public enum Severity {
    /** Something the source holds is missing from the output, or a rule of the output is broken. */
    ERROR,
    /** The output is complete, but a decision behind it was doubtful. */
    WARNING,
    /** Worth knowing; nothing to do. */
    INFO;

    /** The severity in lower case, as reports print it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/**
 * One key of the file with its value.
 *
 * @param key the whole key, e.g. {@code title.en}
 * @param text the value as written, without blanks around it; empty for a key that has keys of its own
 * @param place where the value begins, or the key when it has keys of its own
 */
record Setting(String key, String text, Location place) {

    /** What is wrong when the value is not of the kind that the key takes. */
    ScholarchException isNot(String expected) {
        return invalid(place, "'" + key + "' is '" + text + "', not " + expected, null);
    }

    /** The error that ends the reading: file, line, and what is wrong there. */
    static ScholarchException invalid(Location place, String what, @Nullable Throwable cause) {
        Problem problem = new Problem(ProblemCode.CONFIGURATION_INVALID, place, what + ".");
        return new ScholarchException(problem.code(), place + ": " + what + ".", List.of(problem));
    }
}

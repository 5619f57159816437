// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.Optional;

/**
 * How far an arrangement has come.
 *
 * @param status whether it goes on
 * @param period when, if the source says so
 * @param thesis the title of the thesis, if the source says so
 */
public record Term(Status status, Optional<Period> period, Optional<Text> thesis) {
    /** It goes on, and nothing else is known: what a list of current students says. */
    public static final Term CURRENT = new Term(Status.CURRENT, Optional.empty(), Optional.empty());
}

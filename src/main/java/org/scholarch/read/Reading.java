// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.List;
import org.scholarch.problem.Problem;
import org.scholarch.profile.Profile;

/** What became of one document. */
public sealed interface Reading {
    /** Everything that was noticed, in line order. */
    List<Problem> problems();

    /** The document is a profile. */
    record Accepted(Profile profile, List<Problem> problems) implements Reading {
        /** Copies the list. */
        public Accepted {
            problems = List.copyOf(problems);
        }
    }

    /** The document is none; at least one problem says why. */
    record Refused(List<Problem> problems) implements Reading {
        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

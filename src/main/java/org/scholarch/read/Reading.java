// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.List;
import org.scholarch.problem.Problem;
import org.scholarch.profile.Profile;

/** What became of one document. */
public sealed interface Reading {
    /** Everything that was noticed, in line order. */
    List<Problem> problems();

    /** The document speaks of somebody: one profile a person, at least one. */
    record Accepted(List<Profile> profiles, List<Problem> problems) implements Reading {
        /** Copies the lists. */
        public Accepted {
            profiles = List.copyOf(profiles);
            problems = List.copyOf(problems);
        }
    }

    /** The document speaks of nobody; at least one problem says why. */
    record Refused(List<Problem> problems) implements Reading {
        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

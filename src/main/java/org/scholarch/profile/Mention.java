// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.List;
import org.scholarch.problem.Location;

/**
 * Somebody whom a page names.
 *
 * @param name as written; empty when there is somebody whose name is not to be published
 * @param identifiers what tells who it is; none in plain text
 * @param at where
 */
public record Mention(String name, List<Identifier> identifiers, Location at) {
    /** Copies the list; a withheld person has no identifiers. */
    public Mention {
        identifiers = List.copyOf(identifiers);
        if (name.isEmpty() && !identifiers.isEmpty()) {
            throw new IllegalArgumentException("somebody without a name, but with identifiers");
        }
    }

    /** A name and nothing else. */
    public static Mention of(String name, Location at) {
        return new Mention(name, List.of(), at);
    }

    /** Somebody whose name is not to be published. */
    public static Mention withheld(Location at) {
        return new Mention("", List.of(), at);
    }

    /** Whether the name is not to be published. */
    public boolean isWithheld() {
        return name.isEmpty();
    }
}

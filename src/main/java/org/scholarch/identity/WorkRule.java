// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Location;
import org.scholarch.profile.Identifier;

/**
 * What a curator says about one work.
 *
 * @param same titles, keys or DOIs that are all this work
 * @param different titles, keys or DOIs that are not this work
 * @param preferredTitle the title to show
 * @param identifiers identifiers of this work
 * @param at where the curator wrote it
 */
public record WorkRule(
        List<String> same,
        List<String> different,
        Optional<String> preferredTitle,
        List<Identifier> identifiers,
        Location at) {

    /** Copies the lists. */
    public WorkRule {
        same = List.copyOf(same);
        different = List.copyOf(different);
        identifiers = List.copyOf(identifiers);
    }
}

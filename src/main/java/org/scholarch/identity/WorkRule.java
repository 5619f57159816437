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
 * @param different titles, keys or DOIs that are not this work; a title that is also in {@code same} is that of several works, which
 *     are as many as they are without the rule
 * @param preferredTitle the title to show
 * @param aliases titles to publish as other titles
 * @param identifiers identifiers of this work
 * @param date when it appeared: a year, month or day of ISO 8601
 * @param venue where it appeared
 * @param at where the curator wrote it
 */
public record WorkRule(
        List<String> same,
        List<String> different,
        Optional<String> preferredTitle,
        List<String> aliases,
        List<Identifier> identifiers,
        Optional<String> date,
        Optional<String> venue,
        Location at) {

    /** Copies the lists. */
    public WorkRule {
        same = List.copyOf(same);
        different = List.copyOf(different);
        aliases = List.copyOf(aliases);
        identifiers = List.copyOf(identifiers);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Location;
import org.scholarch.profile.Identifier;

/**
 * What a curator says about one work.
 *
 * @param same titles and DOIs that are all this work, the aliases among them
 * @param different titles and DOIs that are not this work; the work's own title when several works have it
 * @param aliases titles to publish as other titles
 * @param preferredTitle the title to show
 * @param identifiers what registers call it
 * @param date when it appeared: a year, month or day of ISO 8601
 * @param venue where it appeared
 * @param hidden whether it must not appear
 * @param at where the curator wrote it
 */
public record WorkEntry(
        List<String> same,
        List<String> different,
        List<String> aliases,
        Optional<String> preferredTitle,
        List<Identifier> identifiers,
        Optional<String> date,
        Optional<String> venue,
        boolean hidden,
        Location at) {

    /** Copies the lists. */
    public WorkEntry {
        same = List.copyOf(same);
        different = List.copyOf(different);
        aliases = List.copyOf(aliases);
        identifiers = List.copyOf(identifiers);
    }
}

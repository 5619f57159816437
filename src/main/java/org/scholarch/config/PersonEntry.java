// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Location;
import org.scholarch.profile.Identifier;

/**
 * What a curator says about one person who may appear.
 *
 * @param same names or slugs that are all this person, the aliases among them
 * @param different names or slugs that are not this person
 * @param aliases names to publish as other names of the person
 * @param preferredName the name to show
 * @param identifiers identifiers that are this person's; the slug of a page is one of them
 * @param at where the curator wrote it
 */
public record PersonEntry(
        List<String> same,
        List<String> different,
        List<String> aliases,
        Optional<String> preferredName,
        List<Identifier> identifiers,
        Location at) {

    /** Copies the lists. */
    public PersonEntry {
        same = List.copyOf(same);
        different = List.copyOf(different);
        aliases = List.copyOf(aliases);
        identifiers = List.copyOf(identifiers);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Location;
import org.scholarch.profile.Identifier;

/**
 * What a curator says about one person.
 *
 * @param same names or slugs that are all this person; the slug of a page's owner means that owner, anything else means everybody
 *     who is written so
 * @param different names or slugs that are not this person, each kept apart from all of {@code same}
 * @param preferredName the name to show
 * @param aliases names to publish as other names, whether or not a page writes them
 * @param identifiers identifiers that are this person's; an {@code ORCID} given here is as good as one on a page
 * @param at where the curator wrote it
 */
public record PersonRule(
        List<String> same,
        List<String> different,
        Optional<String> preferredName,
        List<String> aliases,
        List<Identifier> identifiers,
        Location at) {

    /** Copies the lists. */
    public PersonRule {
        same = List.copyOf(same);
        different = List.copyOf(different);
        aliases = List.copyOf(aliases);
        identifiers = List.copyOf(identifiers);
    }
}

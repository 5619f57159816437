// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Location;

/**
 * A work of the profile's owner.
 *
 * @param title as written, a final full stop included
 * @param authors those whom the source shows, in its order; a page leaves its owner out, and others may be missing too
 * @param complete whether these are all the authors, the owner among them
 * @param summary the abstract
 * @param identifiers DOI and the like
 * @param date when it came out, in the forms of {@link Period}
 * @param venue the journal or conference as written
 * @param at where the title stands
 */
public record Publication(
        Text title,
        List<Mention> authors,
        boolean complete,
        Optional<Abstract> summary,
        List<Identifier> identifiers,
        Optional<String> date,
        Optional<String> venue,
        Location at) {

    /** Copies the lists. */
    public Publication {
        authors = List.copyOf(authors);
        identifiers = List.copyOf(identifiers);
    }

    /**
     * This work, and then what is said of the same one elsewhere. Of two lists of authors a complete one counts, else the longer one;
     * of two abstracts one that is not cut.
     */
    public Publication and(Publication other) {
        boolean longer = !complete && (other.complete || other.authors.size() > authors.size());
        return new Publication(
                title,
                longer ? other.authors : authors,
                complete || other.complete,
                summary.filter(it -> !it.cut()).or(other::summary).or(this::summary),
                Identifier.union(identifiers, other.identifiers),
                date.or(other::date),
                venue.or(other::venue),
                at);
    }

    /** A work as a page shows it: title, some authors, perhaps an abstract. */
    public static Publication listed(Text title, List<Mention> authors, Optional<Abstract> summary, Location at) {
        return new Publication(title, authors, false, summary, List.of(), Optional.empty(), Optional.empty(), at);
    }
}

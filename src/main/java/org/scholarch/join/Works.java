// SPDX-License-Identifier: Apache-2.0
package org.scholarch.join;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Publication;
import org.scholarch.vocab.Slug;

/** Joins works. A title in two documents about one person is one work. */
final class Works {

    static List<Publication> join(List<Publication> one, List<Publication> other) {
        return Bag.union(one, other, it -> Slug.of(it.title().value()), Works::both);
    }

    private static Publication both(Publication one, Publication other) {
        boolean longer = !one.complete()
                && (other.complete() || other.authors().size() > one.authors().size());
        List<Mention> authors = longer ? other.authors() : one.authors();
        Set<Identifier> identifiers = new LinkedHashSet<>(one.identifiers());
        identifiers.addAll(other.identifiers());
        return new Publication(
                one.title(),
                authors,
                one.complete() || other.complete(),
                one.summary().filter(it -> !it.cut()).or(other::summary).or(one::summary),
                List.copyOf(identifiers),
                one.date().or(other::date),
                one.venue().or(other::venue),
                one.at());
    }

    private Works() {}
}

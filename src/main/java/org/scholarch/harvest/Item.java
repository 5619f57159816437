// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholarch.harvest.format.Coverage;
import org.scholarch.harvest.format.Kind;

/**
 * One item of the repository: a person, a publication or an organisation.
 *
 * @param id the local part of its identifier, the same for ever, which tells nobody whom it is about
 * @param kind what it is
 * @param iri its address; empty when it is gone and forgotten
 * @param datestamp when anything that is disseminated of it last changed, or when it went; whole seconds
 * @param deleted whether it is gone
 * @param dated whether it is known when it was published, or it is gone and nobody knows any more
 * @param sets the setSpecs of all sets that it is in, in order
 */
record Item(
        String id,
        Kind kind,
        Optional<String> iri,
        Instant datestamp,
        boolean deleted,
        boolean dated,
        List<String> sets) {
    /** The order in which lists give items. */
    static final Comparator<Item> ORDER = Comparator.comparing(Item::datestamp).thenComparing(Item::id);

    /** Whether it can be had in formats of a coverage. */
    boolean isIn(Coverage coverage) {
        return coverage.includes(kind, dated);
    }
}

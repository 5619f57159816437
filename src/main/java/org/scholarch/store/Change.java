// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.scholarch.vocab.As;

/**
 * What happened to one record in one run.
 *
 * @param number its place in the log: 1, 2, 3 and so on, over all runs
 * @param at the date of the run; {@link Instant#MAX} as long as it is not over
 * @param kind what happened
 * @param graph the name of the record's graph; a fingerprint of it when the record is forgotten
 * @param difference what left and what came; empty for a creation, whose statements are the record's, and for what is forgotten
 */
public record Change(long number, Instant at, Kind kind, String graph, Optional<Difference> difference) {
    /** A change in a run that is not over. */
    static Change undated(long number, Kind kind, String graph, Optional<Difference> difference) {
        return new Change(number, Instant.MAX, kind, graph, difference);
    }

    /** What can happen to a record. */
    public enum Kind {
        /** It is new, or there again. */
        CREATED(As.CREATE),
        /** Its statements changed. */
        UPDATED(As.UPDATE),
        /** It is gone. */
        REMOVED(As.DELETE);

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** The IRI of the type of such a change. */
        public String type() {
            return type;
        }
    }

    /** Statements that left a record and statements that came. */
    public record Difference(List<Triple> removed, List<Triple> added) {
        /** Copies both. */
        public Difference {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }
    }
}

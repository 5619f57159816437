// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.time.Instant;
import java.util.Optional;
import org.apache.jena.graph.Graph;

/** The answer to a look-up: HTTP's 200, 410 and 404. */
public sealed interface Lookup {
    /**
     * The thing is described.
     *
     * @param description the thing itself, its parts, what stands between it and others, and the names of all these
     * @param modified when one of the records that speak of it last changed
     */
    record Found(Graph description, Instant modified) implements Lookup {}

    /**
     * The thing was removed.
     *
     * @param since when
     * @param survivor the IRI it was merged into, if it was
     */
    record Gone(Instant since, Optional<String> survivor) implements Lookup {}

    /** Nothing was ever said about it. */
    record Unknown() implements Lookup {}
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What is noted about a thing.
 *
 * @param opaque stands for it for ever, and tells nobody its name: the first word of its path, {@code -} and 64 hexadecimal digits
 * @param iri its IRI; empty when it is gone and forgotten
 * @param modified when it last changed, or when it went
 * @param gone its tombstone, when it is gone
 */
public record ThingState(String opaque, Optional<String> iri, Instant modified, Optional<Lookup.Gone> gone) {}

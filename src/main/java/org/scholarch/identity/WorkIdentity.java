// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.List;
import java.util.Optional;
import org.scholarch.profile.Identifier;

/**
 * A work, as all pages together tell.
 *
 * @param key the last part of the work's address
 * @param preferredTitle the title to show instead of the page's, when a curator gives one
 * @param identifiers what pages and curators give, in order, each once
 */
public record WorkIdentity(String key, Optional<String> preferredTitle, List<Identifier> identifiers) {
    /** Copies the list. */
    public WorkIdentity {
        identifiers = List.copyOf(identifiers);
    }
}

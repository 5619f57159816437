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
 * @param otherTitles what curators say that it is called besides
 * @param identifiers what pages and curators give, in order, each once
 * @param date when it appeared, in place of what pages say, when a curator tells
 * @param venue where it appeared, likewise
 */
public record WorkIdentity(
        String key,
        Optional<String> preferredTitle,
        List<String> otherTitles,
        List<Identifier> identifiers,
        Optional<String> date,
        Optional<String> venue) {
    /** Copies the lists. */
    public WorkIdentity {
        otherTitles = List.copyOf(otherTitles);
        identifiers = List.copyOf(identifiers);
    }
}

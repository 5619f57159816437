// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.List;
import java.util.Optional;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Text;

/**
 * An organisation, as the rules and all pages together tell.
 *
 * @param slug the last part of its address
 * @param name the name to show
 * @param otherNames further names, those of a known language with it; never a misspelling
 * @param identifiers what registers call it, in order, each once
 * @param parent the slug of the organisation that it belongs to, when a rule says so
 */
public record OrganizationIdentity(
        String slug, String name, List<Text> otherNames, List<Identifier> identifiers, Optional<String> parent) {
    /** Copies the lists. */
    public OrganizationIdentity {
        otherNames = List.copyOf(otherNames);
        identifiers = List.copyOf(identifiers);
    }
}

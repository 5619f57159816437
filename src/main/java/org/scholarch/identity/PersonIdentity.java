// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.List;
import org.scholarch.profile.Identifier;

/**
 * Somebody, as all pages together tell.
 *
 * @param slug the last part of the person's address
 * @param name the name to show: the curator's, else the page owner's, else the fullest and most frequent one
 * @param otherNames further names that the person is written with, in order of the alphabet
 * @param identifiers what pages and curators give, in order, each once
 */
public record PersonIdentity(String slug, String name, List<String> otherNames, List<Identifier> identifiers) {
    /** Copies the lists. */
    public PersonIdentity {
        otherNames = List.copyOf(otherNames);
        identifiers = List.copyOf(identifiers);
    }
}

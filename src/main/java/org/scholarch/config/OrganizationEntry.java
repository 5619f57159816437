// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Location;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Text;

/**
 * What a curator says about one organisation.
 *
 * @param same names that are all this organisation: the one that the entry begins with, then the others, the aliases among them
 * @param different names of organisations that are not this one
 * @param names the names to show, by language
 * @param aliases names to publish as other names
 * @param identifiers what registers call it
 * @param parent the name of the organisation that it is a part of
 * @param hidden whether it must not appear
 * @param at where the curator wrote it
 */
public record OrganizationEntry(
        List<String> same,
        List<String> different,
        List<Text> names,
        List<String> aliases,
        List<Identifier> identifiers,
        Optional<String> parent,
        boolean hidden,
        Location at) {

    /** Copies the lists. */
    public OrganizationEntry {
        same = List.copyOf(same);
        different = List.copyOf(different);
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
        identifiers = List.copyOf(identifiers);
    }
}

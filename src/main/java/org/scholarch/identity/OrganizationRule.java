// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Location;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Label;

/**
 * What the built-in table, the configuration or a curator says about one organisation. At least one of {@code names}, {@code
 * aliases}, {@code same} and {@code identifiers} should say which organisation is meant. A rule that shares a name or an identifier
 * with a rule of lower standing is about the same organisation and adds to it.
 *
 * @param names how the organisation is called; the first is the name to show; absent when another rule or the pages say it
 * @param aliases further names that it goes by and that may be shown: acronyms, short and former names
 * @param identifiers what registers call it; a ROR identifier decides over every name
 * @param parent a name of the organisation that it belongs to
 * @param same what pages write when they mean it, though it is no name of it: misspellings
 * @param different what pages write when they mean another one, though it looks alike
 * @param standing who says so
 * @param at where it is said
 */
public record OrganizationRule(
        Optional<Label> names,
        List<String> aliases,
        List<Identifier> identifiers,
        Optional<String> parent,
        List<String> same,
        List<String> different,
        Standing standing,
        Location at) {

    /** Copies the lists. */
    public OrganizationRule {
        aliases = List.copyOf(aliases);
        identifiers = List.copyOf(identifiers);
        same = List.copyOf(same);
        different = List.copyOf(different);
    }

    /** Whose word it is, weakest first. */
    public enum Standing {
        /** The table that comes with the program. */
        TABLE,
        /** {@code scholarch.yaml}. */
        CONFIGURATION,
        /** {@code organizations.yaml}. */
        CURATOR
    }
}

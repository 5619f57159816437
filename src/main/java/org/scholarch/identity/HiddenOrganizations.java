// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Text;

/** Organisations that a curator hides, with every name by which they are known. */
public final class HiddenOrganizations {
    private final OrganizationIndex index;
    private final Set<Integer> hidden = new HashSet<>();
    private final Set<String> names = new LinkedHashSet<>();

    /**
     * @param rules what the configuration and curators say of organisations that may appear
     * @param hiding what curators say of those that may not
     */
    public HiddenOrganizations(List<OrganizationRule> rules, List<OrganizationRule> hiding) {
        this.index = new OrganizationIndex(
                Stream.concat(rules.stream(), hiding.stream()).toList());
        for (OrganizationRule rule : hiding) {
            rule.identifiers().forEach(it -> index.rules().identified(it).ifPresent(hidden::add));
            Stream.concat(rule.same().stream(), rule.aliases().stream())
                    .peek(names::add)
                    .forEach(
                            it -> index.rules().named(OrganizationName.fold(it)).ifPresent(hidden::add));
        }
        for (int entry : hidden) {
            OrganizationEntry known = index.rules().entries().get(entry);
            Stream.concat(Stream.of(known.name()), known.otherNames().stream().map(Text::value))
                    // A single word of the table is often a town or a common word, and no curator wrote it.
                    .filter(it -> it.strip().indexOf(' ') > 0)
                    .forEach(names::add);
        }
    }

    /** Whether what a page writes means one of them. Not safe for several threads. */
    public boolean contains(Organization organization) {
        return !hidden.isEmpty()
                && index.meant(organization).filter(hidden::contains).isPresent();
    }

    /** What they are called: all that curators give, and the names of several words that are known besides. */
    public List<String> names() {
        return List.copyOf(names);
    }
}

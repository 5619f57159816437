// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Optional;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;

/** The names on supervisions, as far as it is decided whom and what they mean. */
record SupervisionNames(Resolved resolved, Lookup lookup, OrganizationIndex organizations)
        implements SupervisionIndex.Names {

    @Override
    public String owner(String page) {
        return resolved.naming.slug(lookup.page(page));
    }

    @Override
    public Optional<String> person(String page, Mention mention) {
        int node = mention.isWithheld() ? Nodes.NONE : lookup.person(lookup.page(page), mention.name());
        return node == Nodes.NONE ? Optional.empty() : Optional.of(resolved.naming.slug(node));
    }

    @Override
    public String organization(Organization organization) {
        return organizations.identity(organization).slug();
    }
}

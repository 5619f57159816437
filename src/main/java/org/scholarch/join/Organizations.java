// SPDX-License-Identifier: Apache-2.0
package org.scholarch.join;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Organization;

/** Joins two names of one organisation. */
final class Organizations {

    static Organization both(Organization one, Organization other) {
        Set<Identifier> identifiers = new LinkedHashSet<>(one.identifiers());
        identifiers.addAll(other.identifiers());
        return new Organization(one.name().and(other.name()), List.copyOf(identifiers));
    }

    private Organizations() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.List;

/**
 * A curator's word on people, works and organisations, which wins over every rule.
 *
 * @param people one entry a person, in any order
 * @param publications one entry a work, in any order
 * @param organizations what curators and the configuration say of organisations; the table is added to it
 */
public record Curation(List<PersonRule> people, List<WorkRule> publications, List<OrganizationRule> organizations) {
    /** Nobody has said anything. */
    public static final Curation NONE = new Curation(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Curation {
        people = List.copyOf(people);
        publications = List.copyOf(publications);
        organizations = List.copyOf(organizations);
    }
}

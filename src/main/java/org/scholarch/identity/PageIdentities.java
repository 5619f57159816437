// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.scholarch.profile.Label;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;

/**
 * All that was decided about what one page names. It comes from {@link Identities#page}; where it is the same, a page is mapped to
 * the same statements.
 *
 * @param owner the owner of the page
 * @param works the works on the page, in its order
 * @param named whom the page names outside its works, each name once
 * @param organizations the organisations that the page names, each once
 * @param supervisions what the supervisions on the page are about, in its order
 * @param enrolments what the enrolments on the page are about, in its order
 */
public record PageIdentities(
        PersonIdentity owner,
        List<Work> works,
        List<Named> named,
        List<Meant> organizations,
        List<SupervisionIdentity> supervisions,
        List<SupervisionIdentity> enrolments) {

    /**
     * A work.
     *
     * @param authors who the authors on the page are, by their places; nobody where a name is withheld
     */
    public record Work(WorkIdentity identity, List<Optional<PersonIdentity>> authors) {
        /** Copies the list. */
        public Work {
            authors = List.copyOf(authors);
        }
    }

    /** A name and who it is. */
    public record Named(String name, PersonIdentity person) {}

    /**
     * An organisation as it is written and the one that is meant.
     *
     * @param above of what curators say that it is a part, and so on upwards
     */
    public record Meant(Organization written, OrganizationIdentity identity, List<OrganizationIdentity> above) {
        /** Copies the list. */
        public Meant {
            above = List.copyOf(above);
        }
    }

    /** Copies the lists. */
    public PageIdentities {
        works = List.copyOf(works);
        named = List.copyOf(named);
        organizations = List.copyOf(organizations);
        supervisions = List.copyOf(supervisions);
        enrolments = List.copyOf(enrolments);
    }

    /** Somebody whom the page names outside its works; fails for a name that is not there or is withheld. */
    public PersonIdentity person(Mention mention) {
        return named.stream()
                .filter(it -> it.name().equals(mention.name()))
                .map(Named::person)
                .findFirst()
                .orElseThrow(() -> unknown(mention.name()));
    }

    /** An organisation that the page names; fails for another one. */
    public Meant organization(Organization organization) {
        return organizations.stream()
                .filter(it -> it.written().equals(organization))
                .findFirst()
                .orElseThrow(() -> unknown(organization.name().first()));
    }

    /** A unit of an organisation that the page names. */
    public OrganizationIdentity unit(Organization organization, Label unit) {
        return OrganizationIndex.unit(organization(organization).identity(), unit);
    }

    private NoSuchElementException unknown(String name) {
        return new NoSuchElementException("the page of " + owner.slug() + " was not seen with " + name);
    }
}

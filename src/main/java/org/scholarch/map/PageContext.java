// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholarch.identity.OrganizationIdentity;
import org.scholarch.identity.PageIdentities;
import org.scholarch.identity.PersonIdentity;
import org.scholarch.problem.Location;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Text;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Minter;
import org.scholarch.vocab.Org;
import org.scholarch.vocab.Schema;

/** What the mappers of one page share: the page, the names, the way out. */
record PageContext(Profile profile, PageIdentities known, Minter minter, StatementWriter out, MappedRecord lines) {

    /** The owner's slug. */
    String owner() {
        return known.owner().slug();
    }

    String ownerIri() {
        return lines.person();
    }

    /** Describes somebody and answers the slug. */
    String person(PersonIdentity person, Location at) {
        String iri = minter.person(person.slug());
        if (out.isNew(iri)) {
            lines.note(iri, at);
            out.types(iri, Foaf.PERSON, Schema.PERSON);
            out.text(iri, person.name(), Foaf.NAME, Schema.NAME);
        }
        for (String other : person.otherNames()) {
            if (!other.equals(person.name()) && out.isNew(iri + " " + other)) {
                out.text(iri, other, Schema.ALTERNATE_NAME);
            }
        }
        out.sameAs(iri, person.identifiers());
        return person.slug();
    }

    /** Describes the page's owner, by the name that a curator prefers if there is one. */
    void describeOwner() {
        Person person = profile.person();
        PersonIdentity owner = known.owner();
        List<String> others = new ArrayList<>(owner.otherNames());
        others.add(person.name());
        others.addAll(person.otherNames());
        List<Identifier> identifiers = new ArrayList<>(owner.identifiers());
        identifiers.addAll(person.identifiers());
        person(new PersonIdentity(owner.slug(), owner.name(), others, identifiers), person.at());
    }

    /** Describes somebody whom the page names outside its publications and answers the slug. */
    String named(Mention mention) {
        return person(known.person(mention), mention.at());
    }

    /** Describes an organisation and answers the IRI. */
    String organization(Organization organization, Location at) {
        PageIdentities.Meant meant = known.organization(organization);
        return organization(meant.identity(), meant.above(), at);
    }

    private String organization(OrganizationIdentity meant, List<OrganizationIdentity> above, Location at) {
        String iri = minter.organization(meant.slug());
        if (out.isNew(iri)) {
            lines.note(iri, at);
            out.types(iri, Foaf.ORGANIZATION, Schema.ORGANIZATION, Org.ORGANIZATION);
            // One name without a language, so that a query for organisations by name has one row for each.
            out.text(iri, meant.name(), Foaf.NAME, Schema.NAME);
        }
        for (Text other : meant.otherNames()) {
            if (!other.value().equals(meant.name()) && out.isNew(iri + " " + other)) {
                out.text(iri, other, Schema.ALTERNATE_NAME);
            }
        }
        out.sameAs(iri, meant.identifiers());
        if (out.isNew(iri + " in") && !above.isEmpty()) {
            String whole = organization(above.get(0), above.subList(1, above.size()), at);
            out.links(iri, whole, Org.SUB_ORGANIZATION_OF, Schema.PARENT_ORGANIZATION);
        }
        return iri;
    }

    /** Numbers equal keys 1, 2, 3 …, so that moving a line moves no key but those equal to it. */
    static final class KeyCounter {
        private final Map<String, Integer> seen = new HashMap<>();

        /** The key itself the first time, with {@code -2} and so on after that. */
        String next(String key) {
            int count = seen.merge(key, 1, Integer::sum);
            return count == 1 ? key : key + "-" + count;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.scholarch.identity.Identities;
import org.scholarch.problem.Location;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Profile;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Minter;
import org.scholarch.vocab.Org;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Slug;

/** What the mappers of one page share: the page, the names, the way out. */
record PageContext(
        Profile profile, String owner, Minter minter, Identities identities, StatementWriter out, MappedRecord lines) {

    String ownerIri() {
        return lines.person();
    }

    /** Describes somebody once and answers the IRI. */
    String person(String slug, String name, Location at) {
        String iri = minter.person(slug);
        if (out.isNew(iri)) {
            lines.note(iri, at);
            out.types(iri, Foaf.PERSON, Schema.PERSON);
            out.text(iri, name, Foaf.NAME, Schema.NAME);
        }
        return iri;
    }

    /** Describes somebody whom the page names and answers the slug. */
    String named(Mention mention) {
        String slug = identities.person(mention.name());
        person(slug, mention.name(), mention.at());
        return slug;
    }

    /** Describes an organisation once and answers the IRI. */
    String organization(Organization organization, Location at) {
        String iri = minter.organization(Slug.of(organization.name().first()));
        if (out.isNew(iri)) {
            lines.note(iri, at);
            out.types(iri, Foaf.ORGANIZATION, Schema.ORGANIZATION, Org.ORGANIZATION);
            out.label(iri, organization.name(), Foaf.NAME, Schema.NAME);
        }
        return iri;
    }

    /** The name of an organisation as the main page has it; empty when there is none. */
    static String name(Optional<Organization> organization) {
        return organization.map(it -> it.name().first()).orElse("");
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

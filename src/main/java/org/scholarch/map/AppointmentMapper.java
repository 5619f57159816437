// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.Optional;
import org.scholarch.problem.Location;
import org.scholarch.profile.Appointment;
import org.scholarch.profile.Institution;
import org.scholarch.profile.Label;
import org.scholarch.profile.Membership;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Text;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Org;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Skos;
import org.scholarch.vocab.Slug;

/** Maps posts and memberships. */
final class AppointmentMapper {
    private final PageContext context;
    private final StatementWriter out;
    private final PageContext.KeyCounter keys = new PageContext.KeyCounter();

    AppointmentMapper(PageContext context) {
        this.context = context;
        this.out = context.out();
    }

    void map(Optional<Institution> institution) {
        for (Appointment appointment : context.profile().appointments()) {
            post(appointment);
        }
        for (Membership membership : context.profile().memberships()) {
            membership(membership, institution);
        }
    }

    private void post(Appointment post) {
        String organization = context.organization(post.organization(), post.at());
        String key =
                Slug.of(post.rank().first() + " " + post.organization().name().first());
        String iri = appointment(key, post.rank(), post.at());
        out.types(iri, Schema.ORGANIZATION_ROLE);
        out.link(iri, Org.HAS_ORGANIZATION, organization);
        out.link(iri, Schema.AFFILIATION, organization);
        post.unit().ifPresent(unit -> out.link(iri, Schema.AFFILIATION, unit(post, unit, organization)));
        String owner = context.ownerIri();
        for (Text rank : post.rank().texts()) {
            if (out.isNew(owner + " " + rank)) {
                out.text(owner, rank, Schema.JOB_TITLE);
            }
        }
        out.link(owner, Schema.AFFILIATION, iri);
        if (out.isNew(owner + " " + organization)) {
            out.link(owner, Schema.AFFILIATION, organization);
        }
    }

    private void membership(Membership membership, Optional<Institution> institution) {
        String iri = appointment(Slug.of(membership.label().first()), membership.label(), membership.at());
        institution.ifPresent(it -> {
            String organization = context.organization(
                    Organization.of(it.name()), Location.of(context.lines().file()));
            it.ror().filter(ror -> out.isNew(ror)).ifPresent(ror -> out.link(organization, Schema.SAME_AS, ror));
            out.link(iri, Org.HAS_ORGANIZATION, organization);
            if (out.isNew(context.ownerIri() + " member " + organization)) {
                out.link(context.ownerIri(), Schema.MEMBER_OF, organization);
            }
        });
    }

    private String appointment(String key, Label label, Location at) {
        String iri = context.minter().appointment(context.owner(), keys.next(key));
        context.lines().note(iri, at);
        out.types(iri, Org.MEMBERSHIP);
        out.link(iri, Org.MEMBER, context.ownerIri());
        out.link(iri, Org.ROLE, role(label, at));
        out.label(iri, label, Schema.ROLE_NAME);
        return iri;
    }

    private String role(Label label, Location at) {
        String iri = context.minter().role(Slug.of(label.first()));
        if (out.isNew(iri)) {
            context.lines().note(iri, at);
            out.types(iri, Org.ROLE_CLASS, Skos.CONCEPT);
            out.label(iri, label, Skos.PREF_LABEL);
        }
        return iri;
    }

    private String unit(Appointment post, Label unit, String organization) {
        String iri =
                context.minter().organization(Slug.of(post.organization().name().first() + " " + unit.first()));
        if (out.isNew(iri)) {
            context.lines().note(iri, post.at());
            out.types(iri, Foaf.ORGANIZATION, Schema.ORGANIZATION, Org.ORGANIZATIONAL_UNIT);
            out.label(iri, unit, Foaf.NAME, Schema.NAME);
            out.links(iri, organization, Org.UNIT_OF, Schema.PARENT_ORGANIZATION);
        }
        return iri;
    }
}

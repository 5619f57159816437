// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholarch.problem.Location;
import org.scholarch.profile.Appointment;
import org.scholarch.profile.Institution;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Membership;
import org.scholarch.profile.Period;
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
        out.period(iri, post.period(), Schema.START_DATE, Schema.END_DATE);
        String owner = context.ownerIri();
        out.link(owner, Schema.AFFILIATION, iri);
        if (!isPast(post)) {
            for (Text rank : post.rank().texts()) {
                if (out.isNew(owner + " " + rank)) {
                    out.text(owner, rank, Schema.JOB_TITLE);
                }
            }
            if (out.isNew(owner + " " + organization)) {
                out.link(owner, Schema.AFFILIATION, organization);
            }
        }
    }

    /** Whether a post was over when the page was saved; a page of which nobody knows when lists what holds. */
    private boolean isPast(Appointment post) {
        Optional<String> end = post.period().flatMap(Period::end);
        Optional<LocalDate> saved = context.profile().origin().retrieved();
        return end.isPresent()
                && saved.isPresent()
                && end.get()
                                .compareTo(saved.get()
                                        .toString()
                                        .substring(0, end.get().length()))
                        < 0;
    }

    private void membership(Membership membership, Optional<Institution> institution) {
        String iri = appointment(Slug.of(membership.label().first()), membership.label(), membership.at());
        institution.ifPresent(it -> {
            String organization = context.organization(
                    it.organization(), Location.of(context.lines().file()));
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
        roles(label, at).forEach(role -> out.link(iri, Org.ROLE, role));
        out.label(iri, label, Schema.ROLE_NAME);
        return iri;
    }

    /** One role in each language: ranks of two languages do not stand for each other one to one. */
    private Collection<String> roles(Label label, Location at) {
        Map<Language, String> roles = new LinkedHashMap<>();
        for (Text text : label.texts()) {
            String iri = context.minter().role(Slug.of(text.value()));
            if (roles.putIfAbsent(text.language(), iri) == null) {
                if (out.isNew(iri)) {
                    context.lines().note(iri, at);
                    out.types(iri, Org.ROLE_CLASS, Skos.CONCEPT);
                }
                out.name(iri, new Label(List.of(text)), Skos.ALT_LABEL, Skos.PREF_LABEL);
            }
        }
        return new LinkedHashSet<>(roles.values());
    }

    private String unit(Appointment post, Label unit, String organization) {
        String iri = context.minter()
                .organization(context.known().unit(post.organization(), unit).slug());
        if (out.isNew(iri)) {
            context.lines().note(iri, post.at());
            out.types(iri, Foaf.ORGANIZATION, Schema.ORGANIZATION, Org.ORGANIZATIONAL_UNIT);
            out.links(iri, organization, Org.UNIT_OF, Schema.PARENT_ORGANIZATION);
        }
        out.name(iri, unit, Schema.ALTERNATE_NAME, Foaf.NAME, Schema.NAME);
        return iri;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Location;
import org.scholarch.profile.Label;
import org.scholarch.profile.Level;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.SupervisorPart;
import org.scholarch.profile.Supervisors;
import org.scholarch.profile.Term;
import org.scholarch.vocab.Obo;
import org.scholarch.vocab.Sup;
import org.scholarch.vocab.Vivo;

/** One supervision in the making: its description and the parts that people have in it. */
final class Arrangement {
    private final PageContext context;
    private final StatementWriter out;
    private final String key;
    private final String iri;
    private final Location at;

    Arrangement(PageContext context, String key, Location at) {
        this.context = context;
        this.out = context.out();
        this.key = key;
        this.iri = context.minter().supervision(context.owner(), key);
        this.at = at;
        context.lines().note(iri, at);
    }

    void describe(Label role, Optional<Level> level, Optional<Organization> institution, Term term) {
        out.types(iri, Sup.SUPERVISION, Vivo.ADVISING_RELATIONSHIP);
        level.ifPresent(it -> {
            out.types(iri, LevelKinds.of(it));
            out.link(iri, Sup.LEVEL, Sup.level(it.key()));
        });
        out.label(iri, role, Sup.STATED_LEVEL);
        institution.ifPresent(it -> {
            out.link(iri, Sup.INSTITUTION, context.organization(it, at));
            out.label(iri, it.name(), Sup.STATED_INSTITUTION);
        });
        out.link(iri, Sup.STATUS, Sup.status(term.status().key()));
    }

    void shared(boolean shared) {
        out.flag(iri, Sup.SHARED, shared);
    }

    void position(int position) {
        out.number(iri, Sup.LIST_POSITION, position);
    }

    void supervisee(String person) {
        out.link(iri, Sup.SUPERVISEE, context.minter().person(person));
        String part = participation("supervisee-" + person, Sup.ROLE_SUPERVISEE);
        agent(part, person, Vivo.ADVISEE_ROLE);
    }

    void supervisor(SupervisorPart part, String person) {
        out.links(iri, context.minter().person(person), Sup.SUPERVISOR, property(part));
        String participation = participation(word(part) + "-" + person, role(part));
        agent(participation, person, Vivo.ADVISOR_ROLE);
    }

    /** Maps a label; answers the slugs of those whom it names. Somebody who is there but not named is a part without an agent. */
    List<String> supervisors(Supervisors label) {
        List<String> named = new ArrayList<>();
        for (Mention mention : label.named()) {
            if (mention.isWithheld()) {
                unnamed(label.part(), word(label.part()) + "-withheld", Sup.DISCLOSURE_WITHHELD);
                continue;
            }
            String person = context.named(mention);
            if (out.isNew(iri + " " + person)) {
                supervisor(label.part(), person);
                named.add(person);
            }
        }
        if (label.named().isEmpty()) {
            unnamed(label.part(), word(label.part()), Sup.DISCLOSURE_NOT_STATED);
        }
        return named;
    }

    /** Somebody who has a part, and nothing else. */
    private void unnamed(SupervisorPart part, String key, String disclosure) {
        String participation = participation(key, role(part));
        out.link(participation, Sup.DISCLOSURE, disclosure);
    }

    private String participation(String part, String role) {
        String participation = context.minter().participation(context.owner(), key, part);
        out.link(iri, Sup.HAS_PARTICIPATION, participation);
        out.types(participation, Sup.PARTICIPATION);
        out.link(participation, Sup.ROLE, role);
        return participation;
    }

    private void agent(String participation, String person, String vivoRole) {
        String agent = context.minter().person(person);
        out.types(participation, vivoRole);
        out.links(participation, agent, Sup.AGENT, Obo.INHERES_IN);
        out.link(participation, Sup.DISCLOSURE, Sup.DISCLOSURE_NAMED);
        out.link(participation, Vivo.RELATED_BY, iri);
        out.link(iri, Vivo.RELATES, agent);
        out.link(iri, Vivo.RELATES, participation);
    }

    private static String property(SupervisorPart part) {
        return switch (part) {
            case PRINCIPAL -> Sup.PRINCIPAL_SUPERVISOR;
            case CO -> Sup.CO_SUPERVISOR;
        };
    }

    private static String role(SupervisorPart part) {
        return switch (part) {
            case PRINCIPAL -> Sup.ROLE_PRINCIPAL_SUPERVISOR;
            case CO -> Sup.ROLE_CO_SUPERVISOR;
        };
    }

    private static String word(SupervisorPart part) {
        return switch (part) {
            case PRINCIPAL -> "principal-supervisor";
            case CO -> "co-supervisor";
        };
    }
}

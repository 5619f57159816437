// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholarch.identity.SupervisionIdentity;
import org.scholarch.problem.Location;
import org.scholarch.profile.Label;
import org.scholarch.profile.Level;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.SupervisorPart;
import org.scholarch.profile.Supervisors;
import org.scholarch.profile.Term;
import org.scholarch.profile.Text;
import org.scholarch.vocab.Bibo;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Obo;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Sup;
import org.scholarch.vocab.Vivo;

/** One supervision in the making: its description and the parts that people have in it. */
final class Arrangement {
    private final PageContext context;
    private final StatementWriter out;
    private final SupervisionIdentity identity;
    private final String iri;
    private final Location at;
    private final PageContext.KeyCounter parts = new PageContext.KeyCounter();
    private final List<String> supervisors = new ArrayList<>();
    private String supervisee = "";
    private int supervising;

    Arrangement(PageContext context, SupervisionIdentity identity, Location at) {
        this.context = context;
        this.out = context.out();
        this.identity = identity;
        this.iri = context.minter().supervision(identity.owner(), identity.key());
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
        out.period(iri, term.period(), Sup.START_DATE, Sup.END_DATE);
        term.thesis().ifPresent(this::thesis);
    }

    private void thesis(Text title) {
        String thesis = context.minter().thesis(identity.owner(), identity.key());
        context.lines().note(thesis, at);
        out.link(iri, Sup.THESIS, thesis);
        out.types(thesis, Schema.THESIS, Bibo.DOCUMENT, Foaf.DOCUMENT);
        out.text(thesis, title, Dcterms.TITLE, Schema.NAME);
    }

    /** How many have the part of a supervisor, named or not. */
    int supervising() {
        return supervising;
    }

    void shared(boolean shared) {
        out.flag(iri, Sup.SHARED, shared);
    }

    void position(int position) {
        out.number(iri, Sup.LIST_POSITION, position);
    }

    void supervisee(String person) {
        supervisee = person;
        out.link(iri, Sup.SUPERVISEE, context.minter().person(person));
        String part = participation("supervisee-" + person, Sup.ROLE_SUPERVISEE);
        agent(part, person, Vivo.ADVISEE_ROLE);
    }

    /** A student whom somebody named, or whose name is not published: a part without an agent. */
    void student(Mention student) {
        if (student.isWithheld()) {
            unnamed("withheld-supervisee", Sup.ROLE_SUPERVISEE, Sup.DISCLOSURE_WITHHELD);
        } else {
            supervisee(context.named(student));
        }
    }

    /** Somebody who supervises; who was already said to is not said to once more. */
    void supervisor(SupervisorPart part, String person) {
        if (supervisors.contains(person)) {
            return;
        }
        supervisors.add(person);
        supervising++;
        out.links(iri, context.minter().person(person), Sup.SUPERVISOR, property(part));
        String participation = participation(word(part) + "-" + person, role(part));
        agent(participation, person, Vivo.ADVISOR_ROLE);
    }

    /** A label: those whom it names, or somebody who is there but not named. */
    void supervisors(Supervisors label) {
        if (label.named().isEmpty()) {
            supervising++;
            // Whoever it is, another page says so.
            if (!identity.filled().contains(label.part())) {
                unnamed(word(label.part()), role(label.part()), Sup.DISCLOSURE_NOT_STATED);
            }
        }
        for (Mention mention : label.named()) {
            if (mention.isWithheld()) {
                supervising++;
                unnamed("withheld-" + word(label.part()), role(label.part()), Sup.DISCLOSURE_WITHHELD);
            } else {
                supervisor(label.part(), context.named(mention));
            }
        }
    }

    /** Ties each named supervisor and the named student to each other. */
    void shortcuts() {
        if (supervisee.isEmpty()) {
            return;
        }
        String student = context.minter().person(supervisee);
        for (String person : supervisors) {
            String supervisor = context.minter().person(person);
            if (out.isNew(supervisor + " supervises " + student)) {
                out.link(supervisor, Sup.SUPERVISES, student);
                out.link(student, Sup.SUPERVISED_BY, supervisor);
            }
        }
    }

    private void unnamed(String part, String role, String disclosure) {
        out.link(participation(parts.next(part), role), Sup.DISCLOSURE, disclosure);
    }

    private String participation(String part, String role) {
        String participation = context.minter().participation(identity.owner(), identity.key(), part);
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

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholarch.profile.Abstract;
import org.scholarch.profile.Appointment;
import org.scholarch.profile.Chair;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Label;
import org.scholarch.profile.Membership;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Paragraph;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.Term;
import org.scholarch.profile.Text;
import org.scholarch.profile.Topic;

/** Takes hidden organisations and works out of profiles: posts there, institutions, works, theses, and their names in texts. */
final class ThingRedaction {
    private final HiddenThings hidden;

    ThingRedaction(HiddenThings hidden) {
        this.hidden = hidden;
    }

    Profile apply(Profile profile) {
        return new Profile(
                profile.sources(),
                profile.person(),
                memberships(profile.memberships()),
                chairs(profile.chairs()),
                appointments(profile.appointments()),
                topics(profile.topics()),
                biography(profile.biography()),
                profile.supervisions().stream().map(this::supervision).toList(),
                profile.enrolments().stream().map(this::enrolment).toList(),
                publications(profile.publications()));
    }

    private List<Membership> memberships(List<Membership> memberships) {
        List<Membership> kept = new ArrayList<>();
        memberships.forEach(it -> clean(it.label()).ifPresent(label -> kept.add(new Membership(label, it.at()))));
        return kept;
    }

    private List<Chair> chairs(List<Chair> chairs) {
        List<Chair> kept = new ArrayList<>();
        chairs.forEach(it -> clean(it.label()).ifPresent(label -> kept.add(new Chair(label, it.at()))));
        return kept;
    }

    private List<Appointment> appointments(List<Appointment> appointments) {
        List<Appointment> kept = new ArrayList<>();
        for (Appointment it : appointments) {
            Optional<Label> rank = clean(it.rank());
            Optional<Organization> organization = clean(it.organization());
            if (rank.isPresent() && organization.isPresent()) {
                Optional<Label> unit =
                        it.unit().filter(label -> !isHidden(label)).flatMap(this::clean);
                kept.add(new Appointment(rank.get(), organization.get(), unit, it.period(), it.at()));
            }
        }
        return kept;
    }

    private boolean isHidden(Label unit) {
        return unit.texts().stream().anyMatch(text -> hidden.isName(text.value()));
    }

    private List<Topic> topics(List<Topic> topics) {
        List<Topic> kept = new ArrayList<>();
        topics.forEach(it -> clean(it.label()).ifPresent(label -> kept.add(new Topic(label, it.at()))));
        return kept;
    }

    private List<Paragraph> biography(List<Paragraph> biography) {
        List<Paragraph> kept = new ArrayList<>();
        biography.forEach(it -> clean(it.text()).ifPresent(text -> kept.add(new Paragraph(text, it.at()))));
        return kept;
    }

    private Supervision supervision(Supervision it) {
        return new Supervision(
                clean(it.role()).orElse(it.role()),
                it.level(),
                it.institution().flatMap(this::clean),
                it.owner(),
                it.others(),
                it.student(),
                term(it.term()),
                it.at());
    }

    private Enrolment enrolment(Enrolment it) {
        return new Enrolment(
                clean(it.role()).orElse(it.role()),
                it.level(),
                it.institution().flatMap(this::clean),
                it.supervisors(),
                term(it.term()),
                it.at());
    }

    private Term term(Term term) {
        Optional<Text> thesis =
                term.thesis().filter(title -> !hidden.isTitle(title.value())).flatMap(this::clean);
        return new Term(term.status(), term.period(), thesis);
    }

    private List<Publication> publications(List<Publication> publications) {
        List<Publication> kept = new ArrayList<>();
        for (Publication it : publications) {
            if (!hidden.hides(it)) {
                clean(it.title()).ifPresent(title -> kept.add(publication(it, title)));
            }
        }
        return kept;
    }

    private Publication publication(Publication it, Text title) {
        return new Publication(
                title,
                it.authors(),
                it.complete(),
                it.summary()
                        .flatMap(summary ->
                                clean(summary.text()).map(text -> new Abstract(text, summary.cut(), summary.at()))),
                it.identifiers(),
                it.date(),
                it.venue().flatMap(hidden::clean),
                it.at());
    }

    private Optional<Organization> clean(Organization organization) {
        return hidden.hides(organization)
                ? Optional.empty()
                : clean(organization.name()).map(name -> new Organization(name, organization.identifiers()));
    }

    private Optional<Label> clean(Label label) {
        List<Text> texts = label.texts().stream()
                .flatMap(text -> clean(text).stream())
                .distinct()
                .toList();
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Label(texts));
    }

    private Optional<Text> clean(Text text) {
        return hidden.clean(text.value()).map(it -> new Text(it, text.language()));
    }
}

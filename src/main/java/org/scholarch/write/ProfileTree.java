// SPDX-License-Identifier: Apache-2.0
package org.scholarch.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scholarch.profile.Abstract;
import org.scholarch.profile.Appointment;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Level;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Period;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Source;
import org.scholarch.profile.Status;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.SupervisorPart;
import org.scholarch.profile.Supervisors;
import org.scholarch.profile.Term;
import org.scholarch.write.Tree.Collector;
import org.scholarch.write.Tree.Flag;
import org.scholarch.write.Tree.Items;
import org.scholarch.write.Tree.Words;

/** How a profile is laid out: the shape that {@code ontology/profile.schema.json} describes. */
final class ProfileTree {
    private final Profile profile;
    private final Language plain;

    private ProfileTree(Profile profile) {
        this.profile = profile;
        plain = profile.language();
    }

    static Tree.Keys of(Profile profile) {
        return new ProfileTree(profile).keys();
    }

    private Tree.Keys keys() {
        Person person = profile.person();
        return new Collector()
                .put("id", profile.origin().slug())
                .put("language", Optional.of(plain).filter(Language::isKnown).map(Language::tag))
                .put("source", sources())
                .put("name", person.name())
                .put("given_name", person.givenName())
                .put("family_name", person.familyName())
                .put("other_names", person.otherNames(), Words::new)
                .putAll(NameTree.ofPerson(person.identifiers()))
                .put("memberships", profile.memberships(), it -> label(it.label()))
                .put("chairs", profile.chairs(), it -> label(it.label()))
                .put("appointments", profile.appointments(), this::appointment)
                .put("topics", profile.topics(), it -> label(it.label()))
                .put("biography", profile.biography(), it -> NameTree.text(it.text(), plain))
                .put("supervisions", profile.supervisions(), this::supervision)
                .put("enrolments", profile.enrolments(), this::enrolment)
                .put("publications", profile.publications(), ProfileTree::publication)
                .keys();
    }

    private Tree sources() {
        List<Source> sources = profile.sources();
        return sources.size() == 1 ? source(sources.get(0)) : Tree.items(sources, this::source);
    }

    private Tree source(Source source) {
        Origin origin = source.origin();
        return new Collector()
                .put(
                        "id",
                        Optional.of(origin.slug())
                                .filter(it -> !it.equals(profile.origin().slug())))
                .put("language", Optional.of(source.language().tag()).filter(it -> !it.equals(plain.tag())))
                .put("file", nameOf(origin.file()))
                .put("sha256", origin.sha256())
                .put("address", origin.address())
                .put("retrieved", origin.retrieved().map(Object::toString))
                .keys();
    }

    /** A folder says where somebody keeps files: nothing about the document. */
    private static String nameOf(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private Tree label(Label label) {
        return NameTree.label(label, plain);
    }

    private Tree appointment(Appointment appointment) {
        return period(
                        new Collector()
                                .put("rank", label(appointment.rank()))
                                .put("organization", NameTree.organization(appointment.organization()))
                                .put("unit", appointment.unit(), this::label),
                        appointment.period())
                .keys();
    }

    private Tree supervision(Supervision it) {
        Collector keys = arrangement(it.role(), it.level(), it.institution())
                .put("part", part(it.owner()))
                .put("others", it.others(), ProfileTree::supervisors)
                .put("student", it.student(), NameTree::mention);
        return term(keys, it.term()).keys();
    }

    private Tree enrolment(Enrolment it) {
        Collector keys = arrangement(it.role(), it.level(), it.institution())
                .put("supervisors", it.supervisors(), ProfileTree::supervisors);
        return term(keys, it.term()).keys();
    }

    private Collector arrangement(Label role, Optional<Level> level, Optional<Organization> institution) {
        return new Collector()
                .put("role", label(role))
                .put("level", level.map(Level::key).orElse("unknown"))
                .put("institution", institution, NameTree::organization);
    }

    private static Tree supervisors(Supervisors supervisors) {
        return new Collector()
                .put("part", part(supervisors.part()))
                .put("named", supervisors.named(), NameTree::mention)
                .keys();
    }

    private static String part(SupervisorPart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private static Collector term(Collector keys, Term term) {
        keys.putIf(
                term.status() != Status.CURRENT,
                "status",
                new Words(term.status().key()));
        return period(keys, term.period()).put("thesis", term.thesis(), it -> NameTree.text(it, Language.UNKNOWN));
    }

    private static Collector period(Collector keys, Optional<Period> period) {
        return keys.put("from", period.flatMap(Period::start)).put("until", period.flatMap(Period::end));
    }

    private static Tree publication(Publication publication) {
        return new Collector()
                .put("title", NameTree.text(publication.title(), Language.UNKNOWN))
                .putIf(
                        !publication.authors().isEmpty(),
                        "authors",
                        new Items(publication.authors().stream()
                                .map(NameTree::mention)
                                .toList()))
                .putIf(publication.complete(), "complete", new Flag(true))
                .put("abstract", publication.summary(), ProfileTree::summary)
                .putAll(NameTree.ofWork(publication.identifiers()))
                .put("date", publication.date())
                .put("venue", publication.venue())
                .keys();
    }

    private static Tree summary(Abstract summary) {
        Language language = summary.text().language();
        return new Collector()
                .put("language", Optional.of(language).filter(Language::isKnown).map(Language::tag))
                .putIf(summary.cut(), "cut", new Flag(true))
                .put("text", summary.text().value())
                .keys()
                .orOnly("text");
    }
}

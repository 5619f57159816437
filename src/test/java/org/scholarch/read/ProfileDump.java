// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scholarch.problem.Location;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Label;
import org.scholarch.profile.Level;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Period;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.Supervisors;

/** Prints every fact of a reading on a line of its own, behind its line number, for comparison and for people. */
final class ProfileDump {
    private final StringBuilder out = new StringBuilder();

    private ProfileDump() {}

    static String of(Reading reading) {
        return switch (reading) {
            case Reading.Accepted accepted ->
                accepted.profiles().stream().map(ProfileDump::of).collect(Collectors.joining());
            case Reading.Refused refused -> "refused\n";
        };
    }

    static String of(Profile profile) {
        ProfileDump dump = new ProfileDump();
        dump.print(profile);
        return dump.out.toString();
    }

    static String problems(Reading reading) {
        StringBuilder text = new StringBuilder();
        reading.problems()
                .forEach(problem ->
                        text.append(problem.location() + ": " + problem.code().id() + ": " + problem.message() + "\n"));
        return text.toString();
    }

    private void print(Profile profile) {
        fact(
                profile.person().at(),
                "name",
                profile.name(),
                "in " + profile.language().tag());
        printPerson(profile);
        profile.memberships()
                .forEach(it -> fact(it.at(), "membership", it.label().first()));
        profile.chairs().forEach(it -> fact(it.at(), "chair", it.label().first()));
        profile.appointments()
                .forEach(it -> fact(
                        it.at(),
                        "post",
                        it.rank().first(),
                        name(it.organization()),
                        or(it.unit().map(Label::first)) + period(it.period())));
        profile.topics().forEach(it -> fact(it.at(), "topic", it.label().first()));
        profile.biography().forEach(it -> fact(it.at(), "paragraph", it.text().value()));
        profile.supervisions().forEach(this::print);
        profile.enrolments().forEach(this::print);
        profile.publications().forEach(this::print);
    }

    /** What only pages other than plain text say. */
    private void printPerson(Profile profile) {
        Person person = profile.person();
        if (!profile.origin().slug().equals("page")
                || profile.origin().address().isPresent()) {
            fact(
                    person.at(),
                    "  page",
                    profile.origin().slug(),
                    or(profile.origin().address()));
        }
        if (person.givenName().isPresent() || person.familyName().isPresent()) {
            fact(person.at(), "  parts of the name", or(person.givenName()), or(person.familyName()));
        }
        person.otherNames().forEach(name -> fact(person.at(), "  other name", name));
        if (!person.identifiers().isEmpty()) {
            fact(person.at(), "  identifiers" + identifiers(person.identifiers()));
        }
    }

    private static String identifiers(List<Identifier> identifiers) {
        return identifiers.isEmpty() ? "" : " " + identifiers;
    }

    private static String mention(Mention mention) {
        return mention.name() + identifiers(mention.identifiers());
    }

    private void print(Supervision it) {
        fact(
                it.at(),
                "student",
                it.role().first(),
                level(it.level()),
                or(it.institution().map(ProfileDump::name)),
                "owner " + it.owner());
        it.student().ifPresent(student -> fact(student.at(), "  name", mention(student)));
        it.others().forEach(this::print);
    }

    private void print(Enrolment it) {
        fact(
                it.at(),
                "enrolment",
                it.role().first(),
                level(it.level()),
                or(it.institution().map(ProfileDump::name)));
        it.supervisors().forEach(this::print);
    }

    private void print(Supervisors it) {
        fact(it.at(), "  supervisor", it.part().toString(), it.named().isEmpty() ? "unnamed" : list(it.named()));
    }

    private void print(Publication it) {
        fact(it.at(), "publication", it.title().value());
        if (!it.identifiers().isEmpty() || it.date().isPresent() || it.venue().isPresent()) {
            fact(it.at(), "  published", or(it.date()), or(it.venue()) + identifiers(it.identifiers()));
        }
        it.authors().forEach(author -> fact(author.at(), "  author", mention(author)));
        it.summary()
                .ifPresent(summary -> fact(
                        summary.at(),
                        "  abstract",
                        summary.text().language().isKnown()
                                ? summary.text().language().tag()
                                : "?",
                        summary.cut() ? "cut" : "whole",
                        summary.text().value()));
    }

    private void fact(Location at, String kind, String... values) {
        out.append(at.line())
                .append(' ')
                .append(kind)
                .append(values.length == 0 ? "" : ": ")
                .append(String.join(" | ", values))
                .append('\n');
    }

    private static String name(Organization organization) {
        return organization.name().first() + identifiers(organization.identifiers());
    }

    private static String list(List<Mention> named) {
        return named.stream().map(ProfileDump::mention).collect(Collectors.joining(" + "));
    }

    private static String period(Optional<Period> period) {
        return period.map(it -> " | " + or(it.start()) + " to " + or(it.end())).orElse("");
    }

    private static String or(Optional<String> value) {
        return value.orElse("-");
    }

    private static String level(Optional<Level> level) {
        return level.map(Level::key).orElse("level unknown");
    }
}

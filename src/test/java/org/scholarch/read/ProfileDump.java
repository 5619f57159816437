// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scholarch.problem.Location;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Label;
import org.scholarch.profile.Level;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
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
        profile.memberships()
                .forEach(it -> fact(it.at(), "membership", it.label().first()));
        profile.chairs().forEach(it -> fact(it.at(), "chair", it.label().first()));
        profile.appointments()
                .forEach(it -> fact(
                        it.at(),
                        "post",
                        it.rank().first(),
                        name(it.organization()),
                        or(it.unit().map(Label::first))));
        profile.topics().forEach(it -> fact(it.at(), "topic", it.label().first()));
        profile.biography().forEach(it -> fact(it.at(), "paragraph", it.text().value()));
        profile.supervisions().forEach(this::print);
        profile.enrolments().forEach(this::print);
        profile.publications().forEach(this::print);
    }

    private void print(Supervision it) {
        fact(
                it.at(),
                "student",
                it.role().first(),
                level(it.level()),
                or(it.institution().map(ProfileDump::name)),
                "owner " + it.owner());
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
        it.authors().forEach(author -> fact(author.at(), "  author", author.name()));
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
                .append(": ")
                .append(String.join(" | ", values))
                .append('\n');
    }

    private static String name(Organization organization) {
        return organization.name().first();
    }

    private static String list(List<Mention> named) {
        return named.stream().map(Mention::name).collect(Collectors.joining(" + "));
    }

    private static String or(Optional<String> value) {
        return value.orElse("-");
    }

    private static String level(Optional<Level> level) {
        return level.map(Level::key).orElse("level unknown");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.List;
import java.util.Optional;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Level;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.Supervision.OtherSupervisors;

/** Prints every fact of a reading on a line of its own, behind its line number, for comparison and for people. */
final class ProfileDump {
    private final StringBuilder out = new StringBuilder();

    private ProfileDump() {}

    static String of(Reading reading) {
        return switch (reading) {
            case Reading.Accepted accepted -> of(accepted.profile());
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
                profile.nameLine(),
                "name",
                profile.name(),
                "in " + profile.language().tag());
        profile.memberships().forEach(it -> fact(it.line(), "membership", it.label()));
        profile.chairs().forEach(it -> fact(it.line(), "chair", it.label()));
        profile.appointments().forEach(it -> fact(it.line(), "post", it.rank(), it.organization(), or(it.unit())));
        profile.topics().forEach(it -> fact(it.line(), "topic", it.label()));
        profile.biography().forEach(it -> fact(it.line(), "paragraph", it.text()));
        profile.supervisions().forEach(this::print);
        profile.enrolments().forEach(this::print);
        profile.publications().forEach(this::print);
    }

    private void print(Supervision it) {
        fact(
                it.line(),
                "student",
                it.statedRole(),
                level(it.level()),
                or(it.statedInstitution()),
                "owner " + it.owner());
        it.other().ifPresent(this::print);
    }

    private void print(Enrolment it) {
        fact(it.line(), "enrolment", it.statedRole(), level(it.level()), or(it.statedInstitution()));
        it.supervisors().forEach(this::print);
    }

    private void print(OtherSupervisors it) {
        fact(it.line(), "  supervisor", it.part().toString(), it.names().isEmpty() ? "unnamed" : list(it.names()));
    }

    private void print(Publication it) {
        fact(it.line(), "publication", it.title());
        it.authors().forEach(author -> fact(author.line(), "  author", author.name()));
        it.summary()
                .ifPresent(summary -> fact(
                        summary.line(),
                        "  abstract",
                        summary.language().map(language -> language.tag()).orElse("?"),
                        summary.cut() ? "cut" : "whole",
                        summary.text()));
    }

    private void fact(int line, String kind, String... values) {
        out.append(line)
                .append(' ')
                .append(kind)
                .append(": ")
                .append(String.join(" | ", values))
                .append('\n');
    }

    private static String list(List<String> names) {
        return String.join(" + ", names);
    }

    private static String or(Optional<String> value) {
        return value.orElse("-");
    }

    private static String level(Optional<Level> level) {
        return level.map(Level::key).orElse("level unknown");
    }
}

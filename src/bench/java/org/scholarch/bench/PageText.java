// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.SupervisorPart;
import org.scholarch.profile.Supervisors;

/** Writes a profile as the text of a directory page, in English. What such a page has no place for is left out. */
final class PageText {
    private static final int CUT_AFTER = 140;

    private final StringBuilder text = new StringBuilder();

    private PageText(Profile profile) {
        text.append("Portrait of ").append(profile.name()).append("\n\n");
        text.append(profile.name()).append("\n\n");
        profile.memberships().forEach(it -> line(it.label().first()));
        profile.chairs().forEach(it -> line(it.label().first()));
        profile.appointments()
                .forEach(it -> line(it.rank().first() + ", "
                        + it.organization().name().first()
                        + it.unit().map(unit -> ", " + unit.first()).orElse("")));
        line("Research Topics");
        profile.topics().forEach(it -> line(it.label().first()));
        line("\nBiography\n");
        profile.biography().forEach(it -> line(it.text().value()));
        line("\nCurrent Students\n");
        profile.supervisions().forEach(this::student);
        line("\nPublications\n");
        profile.publications().forEach(this::work);
    }

    static String of(Profile profile) {
        return new PageText(profile).text.toString();
    }

    private void student(Supervision student) {
        line(student.role().first() + " - "
                + student.institution().map(it -> it.name().first()).orElse("N/A"));
        for (Supervisors others : student.others()) {
            line(others.part() == SupervisorPart.CO ? "Co-supervisor :" : "Principal supervisor :");
            others.named().forEach(it -> line(it.name()));
        }
    }

    private void work(Publication work) {
        line(work.title().value());
        work.authors().forEach(author -> line(author.name()));
        work.summary().map(it -> it.text().value()).ifPresent(summary -> {
            int cut = Math.min(CUT_AFTER, summary.length());
            text.append(summary, 0, cut).append("… (see more)");
            text.append(summary, cut, summary.length()).append('\n');
        });
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

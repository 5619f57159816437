// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.Excerpt;
import org.scholarch.problem.Findings;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Appointment;
import org.scholarch.profile.Chair;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Label;
import org.scholarch.profile.Membership;
import org.scholarch.profile.Supervisors;
import org.scholarch.profile.Term;

/** Reads the lines under the name: memberships, chairs and posts, or a student's role with the supervisors' labels. */
final class HeaderReader implements SectionReader {
    private final Words words;
    private final Findings findings;
    private final List<Membership> memberships = new ArrayList<>();
    private final List<Chair> chairs = new ArrayList<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private final List<Enrolment> enrolments = new ArrayList<>();
    private final List<Supervisors> supervisors = new ArrayList<>();
    private @Nullable Line role;
    /** A line whose meaning depends on the next one. */
    private @Nullable Line open;

    HeaderReader(Words words, Findings findings) {
        this.words = words;
        this.findings = findings;
    }

    List<Membership> memberships() {
        return memberships;
    }

    List<Chair> chairs() {
        return chairs;
    }

    List<Appointment> appointments() {
        return appointments;
    }

    List<Enrolment> enrolments() {
        return enrolments;
    }

    @Override
    public void take(Line line) {
        LabelLine label = LabelLine.parse(words, line.text());
        if (label != null) {
            label(line, label);
            return;
        }
        end();
        String text = line.text();
        if (isMembership(text)) {
            memberships.add(new Membership(Label.of(text, words.language()), findings.at(line.number())));
        } else if (words.is("chair", text) || words.begins("chair-start", text)) {
            chairs.add(new Chair(Label.of(text, words.language()), findings.at(line.number())));
        } else if (roleOf(text).level().isPresent()) {
            role = line;
        } else if (!Contacts.of(words).clean(text).text().equals(text)) {
            findings.add(ProblemCode.CONTACT_REMOVED, line.number(), "A line with contact details was left out.");
        } else {
            post(line);
        }
    }

    private RoleLine roleOf(String text) {
        return RoleLine.parse(words, text);
    }

    private boolean isMembership(String text) {
        return words.is("membership", text) || (words.begins("membership-start", text) && text.indexOf(',') < 0);
    }

    private void post(Line line) {
        List<Appointment> posts = AppointmentLine.parse(words, line, findings.at(line.number()));
        // A dash before the first comma is a student's line, should a label follow; it is never a post.
        if (posts.isEmpty()
                || namesOrganization(posts.get(0).rank().first())
                || roleOf(posts.get(0).rank().first()).affiliation().isPresent()) {
            open = line;
            return;
        }
        appointments.addAll(posts);
        for (Appointment post : posts) {
            if (!words.has("rank", post.rank().first())) {
                String message =
                        "The post " + Excerpt.of(post.rank().first()) + " is not a known one; it was taken as written.";
                findings.add(ProblemCode.HEADER_LINE_UNKNOWN, line.number(), message);
            }
        }
    }

    private void label(Line line, LabelLine label) {
        if (role == null
                && open != null
                && !namesOrganization(roleOf(open.text()).role())) {
            role = open;
            open = null;
        }
        if (role == null) {
            String message = "The label " + Excerpt.of(line.text()) + " has no role above it.";
            findings.add(ProblemCode.LABEL_WITHOUT_STUDENT, line.number(), message);
        } else {
            supervisors.add(label.supervisors(line.markup(), findings.at(line.number())));
        }
    }

    @Override
    public void end() {
        if (role != null) {
            enrol(role);
        } else if (open != null) {
            explain(open);
        }
        role = null;
        open = null;
    }

    private void enrol(Line line) {
        RoleLine parts = roleOf(line.text());
        if (parts.level().isEmpty()) {
            String message = "The role " + Excerpt.of(parts.role()) + " of the page's owner is not known.";
            findings.add(ProblemCode.STUDENT_ROLE_UNKNOWN, line.number(), message);
        }
        enrolments.add(new Enrolment(
                Label.of(parts.role(), words.language()),
                parts.level(),
                parts.institution(),
                supervisors,
                Term.CURRENT,
                findings.at(line.number())));
        supervisors.clear();
    }

    private void explain(Line line) {
        String quoted = Excerpt.of(line.text());
        if (isOrganization(line.text())) {
            String message = "The organisation " + quoted + " stands alone, without a post.";
            findings.add(ProblemCode.HEADER_ORGANIZATION_BARE, line.number(), message);
        } else {
            String message = "The line " + quoted + " is no membership, chair, post or organisation.";
            findings.add(ProblemCode.HEADER_LINE_UNKNOWN, line.number(), message);
        }
    }

    /** An organisation alone says so by its words, or is a short row of capitalised words none of which is a post. */
    private boolean isOrganization(String text) {
        return namesOrganization(text) || (!namesPost(text) && NameShape.isCapitalised(text));
    }

    private boolean namesOrganization(String text) {
        return words.is("institute", text)
                || words.begins("organization-start", text)
                || (words.has("organization", text) && !namesPost(text));
    }

    /** Whether a word of posts stands in a text, in whatever language: pages keep some posts in their own. */
    private boolean namesPost(String text) {
        return words.all().stream().anyMatch(any -> any.has("rank", text));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Label;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.Supervisors;
import org.scholarch.profile.Term;

/**
 * Takes students and supervisors out of the arrangements of one profile. The title of a thesis leads to its author, so it goes with
 * the name.
 */
final class SupervisionRedaction {
    private final PrivacyPolicy policy;
    private final TextRedaction texts;
    private final MentionRedaction mentions;

    SupervisionRedaction(PrivacyPolicy policy, TextRedaction texts, MentionRedaction mentions) {
        this.policy = policy;
        this.texts = texts;
        this.mentions = mentions;
    }

    List<Supervision> supervisions(List<Supervision> supervisions) {
        List<Supervision> kept = new ArrayList<>();
        for (Supervision it : supervisions) {
            Optional<Mention> student = it.student().filter(mention -> !mentions.isHidden(mention));
            Optional<Mention> shown = student.flatMap(mention -> mentions.apply(mention, policy.students()));
            // A named student of whom nothing is to be said takes the arrangement along.
            if (it.student().isEmpty() || shown.isPresent()) {
                role(it.role()).ifPresent(role -> kept.add(supervision(it, role, shown)));
            }
        }
        return kept;
    }

    private Supervision supervision(Supervision it, Label role, Optional<Mention> student) {
        return new Supervision(
                role,
                it.level(),
                it.institution().flatMap(texts::clean),
                it.owner(),
                supervisors(it.others()),
                student,
                term(it.term()),
                it.at());
    }

    List<Enrolment> enrolments(List<Enrolment> enrolments) {
        List<Enrolment> kept = new ArrayList<>();
        for (Enrolment it : enrolments) {
            List<Supervisors> supervisors = supervisors(it.supervisors());
            // An arrangement with nobody on the other side says nothing that may be said.
            if (!supervisors.isEmpty() || it.supervisors().isEmpty()) {
                role(it.role())
                        .ifPresent(role -> kept.add(new Enrolment(
                                role,
                                it.level(),
                                it.institution().flatMap(texts::clean),
                                supervisors,
                                ownTerm(it.term()),
                                it.at())));
            }
        }
        return kept;
    }

    private Optional<Label> role(Label role) {
        return texts.clean(role);
    }

    /** Whoever must not be named stays as somebody; whoever is to be left out goes, and the label with the last of them. */
    private List<Supervisors> supervisors(List<Supervisors> labels) {
        List<Supervisors> kept = new ArrayList<>();
        for (Supervisors label : labels) {
            List<Mention> named = new ArrayList<>();
            for (Mention mention : label.named()) {
                if (mentions.isHidden(mention)) {
                    named.add(Mention.withheld(mention.at()));
                } else {
                    mentions.apply(mention, policy.supervisors()).ifPresent(named::add);
                }
            }
            if (policy.supervisors() != Handling.OMIT) {
                kept.add(new Supervisors(label.part(), named, label.at()));
            }
        }
        return kept;
    }

    /** The thesis is told only where the student is. */
    private Term term(Term term) {
        return policy.students() == Handling.NAME
                ? ownTerm(term)
                : new Term(term.status(), term.period(), Optional.empty());
    }

    private Term ownTerm(Term term) {
        return new Term(term.status(), term.period(), term.thesis().flatMap(texts::clean));
    }
}

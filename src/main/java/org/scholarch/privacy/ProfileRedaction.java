// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholarch.profile.Abstract;
import org.scholarch.profile.Appointment;
import org.scholarch.profile.Chair;
import org.scholarch.profile.Membership;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Paragraph;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Topic;

/** Takes out of one profile, whose owner may be published, what must not be. */
final class ProfileRedaction {
    private final PrivacyPolicy policy;
    private final Profile profile;
    private final TextRedaction texts;
    private final MentionRedaction mentions;

    private ProfileRedaction(PrivacyPolicy policy, HiddenPeople hidden, Profile profile, Set<Hidden> near) {
        this.policy = policy;
        this.profile = profile;
        this.texts = new TextRedaction(hidden, profile.name(), near);
        this.mentions = new MentionRedaction(hidden);
    }

    /** What may be published, and how much that leaves out. */
    record Result(Profile profile, Withheld withheld) {}

    /** Goes over the profile once, and again when somebody hidden was met: then the family name alone tells enough. */
    static Result of(PrivacyPolicy policy, HiddenPeople hidden, Profile profile) {
        var first = new ProfileRedaction(policy, hidden, profile, Set.of());
        Result result = first.result();
        Set<Hidden> met = new LinkedHashSet<>(first.texts.met());
        met.addAll(first.mentions.met());
        return met.isEmpty() ? result : new ProfileRedaction(policy, hidden, profile, met).result();
    }

    private Result result() {
        var supervisions = new SupervisionRedaction(policy, texts, mentions);
        Profile kept = new Profile(
                profile.sources(),
                person(),
                memberships(),
                chairs(),
                appointments(),
                topics(),
                biography(),
                supervisions.supervisions(profile.supervisions()),
                supervisions.enrolments(profile.enrolments()),
                publications());
        return new Result(kept, new Withheld(mentions.people(), texts.passages()));
    }

    /** The owner's own names stay, as the owner is not hidden. */
    private Person person() {
        Person person = profile.person();
        return new Person(
                person.name(),
                person.givenName(),
                person.familyName(),
                person.otherNames(),
                texts.clean(person.identifiers()),
                person.at());
    }

    private List<Membership> memberships() {
        List<Membership> kept = new ArrayList<>();
        for (Membership it : profile.memberships()) {
            texts.clean(it.label()).ifPresent(label -> kept.add(new Membership(label, it.at())));
        }
        return kept;
    }

    private List<Chair> chairs() {
        List<Chair> kept = new ArrayList<>();
        for (Chair it : profile.chairs()) {
            texts.clean(it.label()).ifPresent(label -> kept.add(new Chair(label, it.at())));
        }
        return kept;
    }

    private List<Appointment> appointments() {
        List<Appointment> kept = new ArrayList<>();
        for (Appointment it : profile.appointments()) {
            texts.clean(it.rank())
                    .ifPresent(rank -> texts.clean(it.organization())
                            .ifPresent(organization -> kept.add(new Appointment(
                                    rank, organization, it.unit().flatMap(texts::clean), it.period(), it.at()))));
        }
        return kept;
    }

    private List<Topic> topics() {
        List<Topic> kept = new ArrayList<>();
        for (Topic it : profile.topics()) {
            texts.clean(it.label()).ifPresent(label -> kept.add(new Topic(label, it.at())));
        }
        return kept;
    }

    private List<Paragraph> biography() {
        List<Paragraph> kept = new ArrayList<>();
        for (Paragraph it : profile.biography()) {
            texts.clean(it.text()).ifPresent(text -> kept.add(new Paragraph(text, it.at())));
        }
        return kept;
    }

    private List<Publication> publications() {
        List<Publication> kept = new ArrayList<>();
        for (Publication it : profile.publications()) {
            // A title that is nothing but a hidden name goes with its work.
            texts.clean(it.title()).ifPresent(title -> {
                List<Mention> authors = mentions.apply(it.authors(), policy.coAuthors());
                boolean complete =
                        it.complete() && authors.size() == it.authors().size();
                kept.add(new Publication(
                        title,
                        authors,
                        complete,
                        it.summary().flatMap(this::summary),
                        texts.clean(it.identifiers()),
                        it.date(),
                        it.venue().flatMap(texts::clean),
                        it.at()));
            });
        }
        return kept;
    }

    private Optional<Abstract> summary(Abstract summary) {
        return texts.clean(summary.text()).map(text -> new Abstract(text, summary.cut(), summary.at()));
    }
}

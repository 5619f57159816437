// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Problem;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Status;

/**
 * Holds what was read to a policy, before anybody else sees it. It keeps nothing between documents, so that the same document gives
 * the same result however often it is read.
 */
public final class Redaction {
    private final PrivacyPolicy policy;
    private final HiddenPeople hidden;
    private final HiddenThings things;
    private final boolean open;

    /** Whatever is read is held to this policy. */
    public Redaction(PrivacyPolicy policy) {
        this(policy, HiddenThings.NONE);
    }

    /** Whatever is read is held to this policy, and loses organisations and works that are hidden. */
    public Redaction(PrivacyPolicy policy, HiddenThings things) {
        this.policy = policy;
        this.things = things;
        this.hidden = new HiddenPeople(policy.hidden());
        this.open = hidden.isEmpty() && policy.equals(PrivacyPolicy.OPEN);
    }

    /**
     * What may be published and said of a document.
     *
     * @param profiles the profiles in it that may be published
     * @param problems what may be said of it
     * @param leftOut where the profiles were read that may not be published at all
     * @param withheld how much is missing from the others
     */
    public record Redacted(List<Profile> profiles, List<Problem> problems, List<Origin> leftOut, Withheld withheld) {
        /** Copies the lists. */
        public Redacted {
            profiles = List.copyOf(profiles);
            problems = List.copyOf(problems);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** What it holds documents to. */
    public PrivacyPolicy policy() {
        return policy;
    }

    /**
     * A document after reading, or a document that could not be read and so has no profile.
     *
     * @param profiles what was read
     * @param problems what was noticed; nothing of it is left when it is about a file that nobody is to know
     */
    public Redacted apply(List<Profile> profiles, List<Problem> problems) {
        return people(things.applyTo(profiles), things.clean(problems));
    }

    private Redacted people(List<Profile> profiles, List<Problem> problems) {
        if (open) {
            return new Redacted(profiles, problems, List.of(), Withheld.NOTHING);
        }
        List<Profile> kept = new ArrayList<>();
        List<Origin> leftOut = new ArrayList<>();
        var withheld = Withheld.NOTHING;
        for (Profile profile : profiles) {
            if (isLeftOut(profile)) {
                profile.sources().forEach(source -> leftOut.add(source.origin()));
            } else {
                ProfileRedaction.Result result = ProfileRedaction.of(policy, hidden, profile);
                kept.add(result.profile());
                withheld = withheld.and(result.withheld());
            }
        }
        boolean silent = kept.isEmpty() && !leftOut.isEmpty();
        List<Problem> told = silent
                ? List.of()
                : problems.stream().flatMap(problem -> apply(problem).stream()).toList();
        return new Redacted(kept, told, leftOut, withheld);
    }

    /** What may be said of a problem: nothing when its file is called like a hidden person. */
    private Optional<Problem> apply(Problem problem) {
        if (hidden.isEmpty()) {
            return Optional.of(problem);
        }
        return hidden.isFile(problem.location().file())
                ? Optional.empty()
                : Optional.of(new Problem(problem.code(), problem.location(), hidden.clean(problem.message())));
    }

    private boolean isLeftOut(Profile profile) {
        return hidden.owns(profile) || (policy.students() != Handling.NAME && isStudent(profile));
    }

    /** Somebody who is supervised now. */
    private static boolean isStudent(Profile profile) {
        return profile.enrolments().stream().anyMatch(it -> it.term().status() == Status.CURRENT);
    }
}

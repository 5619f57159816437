// SPDX-License-Identifier: Apache-2.0
package org.scholarch.join;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Scheme;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.Supervisors;
import org.scholarch.vocab.Slug;

/**
 * Leaves out of a profile whoever is named as the own supervisor, or as the own student: nobody is, so the name is a slip. That there is
 * somebody is still said, not who. A namesake is known by an identifier.
 */
public final class SelfSupervision {
    private final Profile profile;
    private final Set<String> names = new TreeSet<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    private SelfSupervision(Profile profile) {
        this.profile = profile;
        Stream.concat(Stream.of(profile.name()), profile.person().otherNames().stream())
                .map(SelfSupervision::words)
                .forEach(names::add);
    }

    /** The profile without such names, and a problem for each. */
    public static ProfileJoiner.Joined leaveOut(Profile profile) {
        var self = new SelfSupervision(profile);
        List<Supervision> supervisions =
                profile.supervisions().stream().map(self::supervision).toList();
        List<Enrolment> enrolments =
                profile.enrolments().stream().map(self::enrolment).toList();
        return self.problems.isEmpty()
                ? new ProfileJoiner.Joined(profile, List.of())
                : new ProfileJoiner.Joined(self.with(supervisions, enrolments), List.copyOf(self.problems));
    }

    private Profile with(List<Supervision> supervisions, List<Enrolment> enrolments) {
        return new Profile(
                profile.sources(),
                profile.person(),
                profile.memberships(),
                profile.chairs(),
                profile.appointments(),
                profile.topics(),
                profile.biography(),
                supervisions,
                enrolments,
                profile.publications());
    }

    private Supervision supervision(Supervision it) {
        Optional<Mention> student = it.student().filter(isSomebodyElse("student"));
        return new Supervision(
                it.role(), it.level(), it.institution(), it.owner(), others(it.others()), student, it.term(), it.at());
    }

    private Enrolment enrolment(Enrolment it) {
        return new Enrolment(it.role(), it.level(), it.institution(), others(it.supervisors()), it.term(), it.at());
    }

    private List<Supervisors> others(List<Supervisors> supervisors) {
        return supervisors.stream()
                .map(it -> new Supervisors(
                        it.part(),
                        it.named().stream().filter(isSomebodyElse("supervisor")).toList(),
                        it.at()))
                .toList();
    }

    private Predicate<Mention> isSomebodyElse(String part) {
        return mention -> {
            boolean owner = !mention.isWithheld() && isOwner(mention);
            if (owner) {
                String message = "This names " + profile.name() + " as the own " + part + ".";
                problems.add(new Problem(ProblemCode.SELF_SUPERVISION, mention.at(), message));
            }
            return !owner;
        };
    }

    private boolean isOwner(Mention mention) {
        String page = Slug.of(profile.origin().slug());
        List<Identifier> known = profile.person().identifiers();
        for (Identifier it : mention.identifiers()) {
            if (it.scheme() == Scheme.PAGE || known.contains(it)) {
                return known.contains(it) || Slug.of(it.value()).equals(page);
            }
            if (it.scheme() == Scheme.ORCID) {
                return known.stream().noneMatch(own -> own.scheme() == Scheme.ORCID) && hasName(mention);
            }
        }
        return hasName(mention);
    }

    private boolean hasName(Mention mention) {
        return names.contains(words(mention.name()));
    }

    /** The words of a name in order of the alphabet, so that {@code Quill, Ada} is {@code Ada Quill}. */
    private static String words(String name) {
        return Arrays.stream(Slug.of(name).split("-", -1)).sorted().collect(Collectors.joining(" "));
    }
}

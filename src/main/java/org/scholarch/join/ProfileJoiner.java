// SPDX-License-Identifier: Apache-2.0
package org.scholarch.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Language;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Source;
import org.scholarch.vocab.Slug;

/**
 * Joins documents that have one identity: the pages of one person in several languages, the pages of a pager of publications,
 * rows of tables and files with further facts. What two documents say alike is said once; what they say in two languages gets
 * both; nothing is lost but a list of students that the page of another language counts differently, which is reported.
 */
public final class ProfileJoiner {
    private static final List<Language> ORDER = List.of(Language.EN, Language.FR);

    /**
     * What became of the documents.
     *
     * @param profile what they say together
     * @param problems one for each document that speaks of somebody else and was left out, and for each list left out
     */
    public record Joined(Profile profile, List<Problem> problems) {
        /** Copies the list. */
        public Joined {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Joins documents. English ones come first, then French ones, then others; the first one is the main one.
     *
     * @param documents at least one, in the order in which they were found
     */
    public static Joined join(List<Profile> documents) {
        List<Profile> ordered = documents.stream()
                .sorted(Comparator.comparingInt(ProfileJoiner::rank))
                .toList();
        List<Problem> problems = new ArrayList<>();
        Profile joined = ordered.get(0);
        for (Profile next : ordered.subList(1, ordered.size())) {
            Optional<String> difference = SamePerson.difference(joined, next);
            if (isCopy(joined, next)) {
                problems.add(repeated(next));
            } else if (difference.isPresent()) {
                problems.add(duplicate(joined, next, difference.get()));
            } else {
                joined = join(joined, next, problems);
            }
        }
        return new Joined(joined, problems);
    }

    private static int rank(Profile profile) {
        int rank = ORDER.indexOf(profile.language());
        return rank < 0 ? ORDER.size() : rank;
    }

    private static boolean isCopy(Profile joined, Profile next) {
        Origin origin = next.origin();
        return joined.sources().stream()
                .map(Source::origin)
                .anyMatch(
                        it -> it.sha256().equals(origin.sha256()) && !it.file().equals(origin.file()));
    }

    private static Problem repeated(Profile next) {
        String file = next.origin().file();
        String message = "The file holds the same bytes as another one about " + next.name() + ".";
        return new Problem(ProblemCode.DOCUMENT_REPEATED, Location.of(file), message);
    }

    private static Problem duplicate(Profile joined, Profile next, String difference) {
        String message = "This has the identity '" + Slug.of(next.origin().slug()) + "', which "
                + joined.origin().file() + " has already, and " + difference + ".";
        return new Problem(ProblemCode.DUPLICATE_PROFILE, next.person().at(), message);
    }

    private static Profile join(Profile one, Profile other, List<Problem> problems) {
        boolean translated = isTranslation(one, other);
        return new Profile(
                append(one.sources(), other.sources()),
                one.person().and(other.person()),
                Labels.memberships(one.memberships(), other.memberships(), translated),
                Labels.chairs(one.chairs(), other.chairs(), translated),
                Appointments.join(one.appointments(), other.appointments(), translated),
                Labels.topics(one.topics(), other.topics()),
                Labels.paragraphs(one.biography(), other.biography()),
                Students.supervisions(one.supervisions(), other.supervisions(), translated)
                        .orElseGet(() -> kept(one.supervisions(), one, other, problems)),
                Students.enrolments(one.enrolments(), other.enrolments(), translated)
                        .orElseGet(() -> kept(one.enrolments(), one, other, problems)),
                Works.join(one.publications(), other.publications()));
    }

    /** Whether the other document says in a new language what the one says already. */
    private static boolean isTranslation(Profile one, Profile other) {
        return other.language().isKnown()
                && one.sources().stream().allMatch(it -> it.language().isKnown())
                && one.sources().stream().noneMatch(it -> it.language().equals(other.language()));
    }

    private static <T> List<T> kept(List<T> list, Profile one, Profile other, List<Problem> problems) {
        String message = "The students listed here are not those of "
                + one.origin().file() + ", of which this is the page in another language.";
        problems.add(new Problem(
                ProblemCode.LANGUAGES_DISAGREE, Location.of(other.origin().file()), message));
        return list;
    }

    private static List<Source> append(List<Source> sources, List<Source> more) {
        return List.copyOf(union(sources, more));
    }

    private static <T> Set<T> union(List<T> one, List<T> other) {
        Set<T> union = new LinkedHashSet<>(one);
        union.addAll(other);
        return union;
    }

    private ProfileJoiner() {}
}

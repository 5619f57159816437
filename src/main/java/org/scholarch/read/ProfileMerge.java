// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Scheme;
import org.scholarch.vocab.Slug;

/**
 * Puts together what one page says about one person in several ways. Person and works are joined as those of several documents are;
 * other lists are not: the second way says the same in other words, so the first one counts.
 */
final class ProfileMerge {
    private ProfileMerge() {}

    /** Adds profiles to those found before: to that of the same person, else to the end. */
    static void add(List<Profile> profiles, List<Profile> more) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            for (String key : keys(profiles.get(i))) {
                places.putIfAbsent(key, i);
            }
        }
        for (Profile each : more) {
            Optional<Integer> place = keys(each).stream()
                    .filter(places::containsKey)
                    .map(places::get)
                    .findFirst();
            if (place.isPresent()) {
                profiles.set(place.get(), joined(profiles.get(place.get()), each));
            } else {
                profiles.add(each);
            }
        }
    }

    /** The name, and what registers call the person. */
    private static List<String> keys(Profile profile) {
        List<String> keys = new ArrayList<>();
        keys.add("name " + Slug.of(profile.name()));
        profile.person().identifiers().stream()
                .filter(it -> it.scheme() != Scheme.URL)
                .forEach(it -> keys.add(it.toString()));
        return keys;
    }

    /** Whether no register tells two profiles apart. */
    static boolean areCompatible(Profile one, Profile other) {
        return one.person().identifiers().stream()
                .filter(it -> it.scheme() != Scheme.URL)
                .allMatch(it -> other.person().identifiers().stream()
                        .allMatch(more -> more.scheme() != it.scheme() || more.equals(it)));
    }

    /** Whether two profiles of one page are of one person: the same name, or an identifier in common. */
    static boolean isSame(Profile one, Profile other) {
        return Slug.of(one.name()).equals(Slug.of(other.name()))
                || one.person().identifiers().stream().anyMatch(other.person().identifiers()::contains);
    }

    /** The profile with more identifiers of the person. */
    static Profile identified(Profile profile, List<Identifier> identifiers) {
        return new Profile(
                profile.sources(),
                profile.person().identifiedBy(identifiers),
                profile.memberships(),
                profile.chairs(),
                profile.appointments(),
                profile.topics(),
                profile.biography(),
                profile.supervisions(),
                profile.enrolments(),
                profile.publications());
    }

    /** The first profile with what the second adds. */
    static Profile joined(Profile first, Profile second) {
        return new Profile(
                first.sources(),
                first.person().and(second.person()),
                or(first.memberships(), second.memberships()),
                or(first.chairs(), second.chairs()),
                or(first.appointments(), second.appointments()),
                or(first.topics(), second.topics()),
                or(first.biography(), second.biography()),
                or(first.supervisions(), second.supervisions()),
                or(first.enrolments(), second.enrolments()),
                works(first.publications(), second.publications()));
    }

    private static <T> List<T> or(List<T> first, List<T> second) {
        return first.isEmpty() ? second : first;
    }

    /** The works of the first list, each with what the second knows about it, and then those that only the second has. */
    private static List<Publication> works(List<Publication> first, List<Publication> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return or(first, second);
        }
        Map<String, Publication> left = new LinkedHashMap<>();
        second.forEach(work -> left.putIfAbsent(title(work), work));
        Set<String> met = new HashSet<>();
        List<Publication> works = new ArrayList<>();
        for (Publication work : first) {
            Publication more = left.get(title(work));
            works.add(more == null ? work : work.and(more));
            met.add(title(work));
        }
        left.keySet().removeAll(met);
        works.addAll(left.values());
        return works;
    }

    private static String title(Publication work) {
        return Slug.of(work.title().value());
    }
}

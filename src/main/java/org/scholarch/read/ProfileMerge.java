// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Scheme;

/** Puts together what one page says about one person in several ways; the first way counts where two say the same. */
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
        keys.add("name " + Characters.fold(profile.name()));
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
        return Characters.fold(one.name()).equals(Characters.fold(other.name()))
                || one.person().identifiers().stream().anyMatch(other.person().identifiers()::contains);
    }

    /** The profile with more identifiers of the person. */
    static Profile identified(Profile profile, List<Identifier> identifiers) {
        Person person = profile.person();
        return with(profile, with(person, person, union(person.identifiers(), identifiers)), profile.publications());
    }

    /** The first profile with what the second adds. */
    static Profile joined(Profile first, Profile second) {
        Person person = with(
                first.person(),
                second.person(),
                union(first.person().identifiers(), second.person().identifiers()));
        return new Profile(
                first.sources(),
                person,
                or(first.memberships(), second.memberships()),
                or(first.chairs(), second.chairs()),
                or(first.appointments(), second.appointments()),
                or(first.topics(), second.topics()),
                or(first.biography(), second.biography()),
                or(first.supervisions(), second.supervisions()),
                or(first.enrolments(), second.enrolments()),
                works(first.publications(), second.publications()));
    }

    private static Profile with(Profile profile, Person person, List<Publication> publications) {
        return new Profile(
                profile.sources(),
                person,
                profile.memberships(),
                profile.chairs(),
                profile.appointments(),
                profile.topics(),
                profile.biography(),
                profile.supervisions(),
                profile.enrolments(),
                publications);
    }

    private static Person with(Person first, Person second, List<Identifier> identifiers) {
        Set<String> names = new LinkedHashSet<>(first.otherNames());
        names.add(second.name());
        names.addAll(second.otherNames());
        names.remove(first.name());
        return new Person(
                first.name(),
                first.givenName().or(second::givenName),
                first.familyName().or(second::familyName),
                List.copyOf(names),
                identifiers,
                first.at());
    }

    private static List<Identifier> union(List<Identifier> first, List<Identifier> second) {
        Set<Identifier> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return all.stream().sorted().toList();
    }

    private static <T> List<T> or(List<T> first, List<T> second) {
        return first.isEmpty() ? second : first;
    }

    /** The works of the first list, with what the second knows about works of the same title. */
    private static List<Publication> works(List<Publication> first, List<Publication> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return or(first, second);
        }
        Map<String, Publication> known = new HashMap<>();
        second.forEach(work -> known.putIfAbsent(title(work), work));
        return first.stream()
                .map(work -> {
                    Publication more = known.get(title(work));
                    return more == null ? work : joined(work, more);
                })
                .toList();
    }

    private static String title(Publication work) {
        String folded = Characters.fold(work.title().value());
        return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }

    private static Publication joined(Publication first, Publication second) {
        return new Publication(
                first.title(),
                second.authors().size() > first.authors().size() ? second.authors() : first.authors(),
                first.complete() || second.complete(),
                first.summary().isPresent() ? first.summary() : second.summary(),
                union(first.identifiers(), second.identifiers()),
                first.date().or(second::date),
                first.venue().or(second::venue),
                first.at());
    }
}

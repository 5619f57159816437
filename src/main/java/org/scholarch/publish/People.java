// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.scholarch.join.ProfileJoiner;
import org.scholarch.join.SelfSupervision;
import org.scholarch.profile.Profile;
import org.scholarch.vocab.Slug;

/**
 * The people that documents speak of, each with all documents about the person joined. Only which document speaks of whom is kept
 * in memory, so that one person at a time is, however many there are.
 */
final class People {
    private final Readings readings;
    private final OutcomeBuilder outcome;
    private final Map<String, List<Integer>> documentsByPerson = new LinkedHashMap<>();
    private final Set<String> joinedOnce = new HashSet<>();

    private People(Readings readings, OutcomeBuilder outcome) {
        this.readings = readings;
        this.outcome = outcome;
    }

    /**
     * Looks through all documents.
     *
     * @param outcome is told of documents that cannot be joined
     */
    static People in(Readings readings, OutcomeBuilder outcome) {
        var people = new People(readings, outcome);
        for (int document = 0; document < readings.size(); document++) {
            people.add(document);
        }
        people.silence();
        return people;
    }

    /** Whom one document makes to be left out, no other document may bring back; nor may their problems tell of the person. */
    private void silence() {
        for (String slug : readings.leftOut()) {
            List<Integer> documents = documentsByPerson.remove(slug);
            if (documents != null) {
                documents.stream()
                        .map(readings::read)
                        .filter(profiles -> profiles.size() == 1)
                        .forEach(profiles ->
                                outcome.silence(profiles.get(0).origin().file()));
            }
        }
        outcome.leftOut(readings.leftOut());
    }

    private void add(int document) {
        for (Profile profile : readings.read(document)) {
            List<Integer> documents = documentsByPerson.computeIfAbsent(slug(profile), it -> new ArrayList<>(1));
            if (!documents.contains(document)) {
                documents.add(document);
            }
        }
    }

    /** Gives each person in the order of their first documents; the same people in the same order each time. */
    void forEach(Consumer<Profile> person) {
        documentsByPerson.forEach((slug, documents) -> {
            List<Profile> parts = documents.stream()
                    .flatMap(document -> readings.read(document).stream())
                    .filter(profile -> slug(profile).equals(slug))
                    .toList();
            if (!parts.isEmpty()) {
                person.accept(joined(slug, parts));
            }
        });
    }

    private Profile joined(String slug, List<Profile> parts) {
        ProfileJoiner.Joined joined = ProfileJoiner.join(parts);
        ProfileJoiner.Joined left = SelfSupervision.leaveOut(joined.profile());
        boolean known = joined.problems().isEmpty() && left.problems().isEmpty();
        if (!known && joinedOnce.add(slug)) {
            outcome.problems(joined.problems());
            outcome.problems(left.problems());
        }
        return left.profile();
    }

    private static String slug(Profile profile) {
        return Slug.of(profile.origin().slug());
    }
}

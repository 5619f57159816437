// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Set<String> broken = new HashSet<>();

    private People(Readings readings, OutcomeBuilder outcome) {
        this.readings = readings;
        this.outcome = outcome;
    }

    /**
     * Looks through all documents that are not settled.
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
        List<String> slugs = readings.settled(document)
                .map(LastRun.Document::people)
                .orElseGet(() -> readings.read(document).stream()
                        .map(People::slug)
                        .distinct()
                        .toList());
        slugs.forEach(slug -> documentsByPerson
                .computeIfAbsent(slug, it -> new ArrayList<>(1))
                .add(document));
    }

    /** The slugs of the people, in the order of their first documents. */
    Set<String> slugs() {
        return Collections.unmodifiableSet(documentsByPerson.keySet());
    }

    /** What stands for the documents about somebody, in their order. */
    List<String> prints(String slug) {
        return documents(slug).stream().map(readings::print).toList();
    }

    /** The file of somebody's first document. */
    String file(String slug) {
        return readings.file(documents(slug).get(0));
    }

    /** What the documents say of somebody; empty when they are not what they were. */
    Optional<Profile> profile(String slug) {
        List<Profile> parts = documents(slug).stream()
                .flatMap(document -> readings.read(document).stream())
                .filter(profile -> slug(profile).equals(slug))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(joined(slug, parts));
    }

    /** Whether joining somebody's documents came to an error. */
    boolean isBroken(String slug) {
        return broken.contains(slug);
    }

    private Profile joined(String slug, List<Profile> parts) {
        ProfileJoiner.Joined joined = ProfileJoiner.join(parts);
        ProfileJoiner.Joined left = SelfSupervision.leaveOut(joined.profile());
        boolean known = joined.problems().isEmpty() && left.problems().isEmpty();
        if (!known && joinedOnce.add(slug)) {
            int errors = outcome.errors();
            outcome.problems(joined.problems());
            outcome.problems(left.problems());
            if (outcome.errors() > errors) {
                broken.add(slug);
            }
        }
        return left.profile();
    }

    private List<Integer> documents(String slug) {
        return documentsByPerson.getOrDefault(slug, List.of());
    }

    private static String slug(Profile profile) {
        return Slug.of(profile.origin().slug());
    }
}

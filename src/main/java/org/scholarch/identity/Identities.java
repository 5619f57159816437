// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.vocab.Slug;

/**
 * Who is who and which work is which, decided over all profiles of a dataset.
 *
 * <p>Two names are one person when their slugs are equal: the same letters after transliteration, whatever the case, the accents
 * and the punctuation. A name that is the page name of exactly one owner is that owner; a name that two owners share is neither.
 * Two owners are never one.
 */
public final class Identities {
    private final PersonIndex people;
    private final WorkIndex works;

    Identities(PersonIndex people, WorkIndex works) {
        this.people = people;
        this.works = works;
    }

    /** Collects profiles. */
    public static IdentitiesBuilder builder() {
        return new IdentitiesBuilder();
    }

    /** The slug of the owner of a page. */
    public String owner(Profile profile) {
        return PersonIndex.ownerSlug(profile);
    }

    /** The slug of somebody who is named on a page. */
    public String person(String name) {
        return people.slugOf(name);
    }

    /** The key of a work on the page of {@code owner}, a slug. */
    public String publication(String owner, Publication publication) {
        return works.keyOf(owner, Slug.of(publication.title().value()));
    }

    /**
     * Who wrote with whom.
     *
     * @return for each pair, the first slug before the second in order, the keys of their works in order
     */
    public SortedMap<Pair, List<String>> collaborations() {
        var pairs = new TreeMap<Pair, List<String>>();
        for (Map.Entry<String, Set<String>> work : works.authorsByKey().entrySet()) {
            List<String> authors = List.copyOf(work.getValue());
            for (int i = 0; i < authors.size(); i++) {
                for (int j = i + 1; j < authors.size(); j++) {
                    pairs.computeIfAbsent(new Pair(authors.get(i), authors.get(j)), pair -> new ArrayList<>())
                            .add(work.getKey());
                }
            }
        }
        return pairs;
    }

    /** Two different people by slug, in order. */
    public record Pair(String first, String second) implements Comparable<Pair> {
        /** Refuses two slugs out of order. */
        public Pair {
            if (first.compareTo(second) >= 0) {
                throw new IllegalArgumentException(first + " is not before " + second);
            }
        }

        @Override
        public int compareTo(Pair other) {
            int order = first.compareTo(other.first);
            return order != 0 ? order : second.compareTo(other.second);
        }
    }
}

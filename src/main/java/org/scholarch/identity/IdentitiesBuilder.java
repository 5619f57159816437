// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.vocab.Slug;

/** Takes profiles one at a time and keeps of each what decisions need. */
public final class IdentitiesBuilder {
    private final PersonIndex people = new PersonIndex();
    private final WorkIndex works = new WorkIndex();

    IdentitiesBuilder() {}

    /**
     * Takes a profile.
     *
     * @return a problem when another page already has this identity; the profile is then to be left out
     */
    public Optional<Problem> add(Profile profile) {
        String owner = PersonIndex.ownerSlug(profile);
        Optional<String> earlier = people.addOwner(owner, profile);
        if (earlier.isPresent()) {
            String message = "The page of " + profile.name() + " has the identity '" + owner + "', which "
                    + earlier.get() + " has already.";
            return Optional.of(
                    new Problem(ProblemCode.DUPLICATE_PROFILE, profile.person().at(), message));
        }
        for (Publication publication : profile.publications()) {
            works.add(owner, Slug.of(publication.title().value()), names(publication));
        }
        return Optional.empty();
    }

    private static Set<String> names(Publication publication) {
        Set<String> names = new TreeSet<>();
        publication.authors().stream()
                .filter(author -> !author.isWithheld())
                .forEach(author -> names.add(author.name()));
        return names;
    }

    /** Decides. */
    public Identities build() {
        works.decide(people::slugOf);
        return new Identities(people, works);
    }
}

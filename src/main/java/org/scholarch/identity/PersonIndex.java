// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholarch.profile.Profile;
import org.scholarch.vocab.Slug;

/** The owners of pages by identity and by name. */
final class PersonIndex {
    private final Map<String, String> fileByOwner = new HashMap<>();
    private final Map<String, String> ownerByName = new HashMap<>();
    private final Set<String> sharedNames = new HashSet<>();

    static String ownerSlug(Profile profile) {
        return Slug.of(profile.origin().slug());
    }

    /** Remembers an owner; answers the file of an earlier one with the same slug. */
    Optional<String> addOwner(String owner, Profile profile) {
        @Nullable
        String earlier = fileByOwner.putIfAbsent(owner, profile.origin().file());
        if (earlier == null) {
            String name = Slug.of(profile.name());
            if (ownerByName.putIfAbsent(name, owner) != null) {
                sharedNames.add(name);
            }
        }
        return Optional.ofNullable(earlier);
    }

    String slugOf(String name) {
        String slug = Slug.of(name);
        String owner = ownerByName.get(slug);
        if (owner != null && !sharedNames.contains(slug)) {
            return owner;
        }
        // Nobody's page name, or two people's: the slug must not be that of an owner by accident.
        boolean taken = fileByOwner.containsKey(slug);
        return taken ? slug + "-" + Slug.hash(slug) : slug;
    }
}

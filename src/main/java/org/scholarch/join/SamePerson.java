// SPDX-License-Identifier: Apache-2.0
package org.scholarch.join;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Scheme;
import org.scholarch.vocab.Slug;

/** Tells whether two documents of one identity can be about one person. */
final class SamePerson {

    /** Why not, as the end of a sentence; empty when they can. */
    static Optional<String> difference(Profile one, Profile other) {
        boolean known = sharesIdentifier(one.person(), other.person());
        if (!known && differsInIdentifier(one.person(), other.person())) {
            return Optional.of("another ORCID");
        }
        if (!known && !sharesName(one.person(), other.person())) {
            return Optional.of("another name, '" + other.name() + "' instead of '" + one.name() + "'");
        }
        // Two namesakes may have one file name in two folders; their headers then have nothing in common.
        if (!known && one.language().equals(other.language()) && !sharesHeader(one, other)) {
            return Optional.of("another header");
        }
        return Optional.empty();
    }

    private static boolean sharesIdentifier(Person one, Person other) {
        return one.identifiers().stream().anyMatch(other.identifiers()::contains);
    }

    private static boolean differsInIdentifier(Person one, Person other) {
        Set<Identifier> orcids = orcids(one);
        return !orcids.isEmpty()
                && !orcids(other).isEmpty()
                && orcids(other).stream().noneMatch(orcids::contains);
    }

    private static Set<Identifier> orcids(Person person) {
        Set<Identifier> orcids = new HashSet<>(person.identifiers());
        orcids.removeIf(it -> it.scheme() != Scheme.ORCID);
        return orcids;
    }

    private static boolean sharesName(Person one, Person other) {
        Set<String> names = names(one);
        return names(other).stream().anyMatch(names::contains);
    }

    private static Set<String> names(Person person) {
        Set<String> names = new HashSet<>();
        names.add(Slug.of(person.name()));
        person.otherNames().forEach(name -> names.add(Slug.of(name)));
        return names;
    }

    private static boolean sharesHeader(Profile one, Profile other) {
        Set<String> header = header(one);
        Set<String> others = header(other);
        return header.isEmpty() || others.isEmpty() || others.stream().anyMatch(header::contains);
    }

    private static Set<String> header(Profile profile) {
        Set<String> header = new HashSet<>();
        Stream.concat(
                        profile.memberships().stream().map(it -> it.label()),
                        profile.chairs().stream().map(it -> it.label()))
                .forEach(label -> header.add(label.first()));
        profile.appointments().forEach(it -> header.add(it.organization().name().first()));
        profile.topics().forEach(it -> header.add(it.label().first()));
        return header;
    }

    private SamePerson() {}
}

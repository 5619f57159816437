// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholarch.problem.Location;

/**
 * Whom a profile is about.
 *
 * @param name the full name as the page writes it
 * @param givenName only when the source says which part that is
 * @param familyName only when the source says which part that is
 * @param otherNames other forms of the name that the source gives
 * @param identifiers what registers and sites call the person
 * @param at where the name stands
 */
public record Person(
        String name,
        Optional<String> givenName,
        Optional<String> familyName,
        List<String> otherNames,
        List<Identifier> identifiers,
        Location at) {

    /** Copies the lists. */
    public Person {
        otherNames = List.copyOf(otherNames);
        identifiers = List.copyOf(identifiers);
    }

    /** This person, and then what is said of the same one elsewhere; the name is this one's. */
    public Person and(Person other) {
        Set<String> names = new LinkedHashSet<>(otherNames);
        names.add(other.name);
        names.addAll(other.otherNames);
        names.remove(name);
        return new Person(
                name,
                givenName.or(other::givenName),
                familyName.or(other::familyName),
                List.copyOf(names),
                Identifier.union(identifiers, other.identifiers),
                at);
    }

    /** This person with further identifiers. */
    public Person identifiedBy(List<Identifier> more) {
        return new Person(name, givenName, familyName, otherNames, Identifier.union(identifiers, more), at);
    }

    /** A name and nothing else. */
    public static Person of(String name, Location at) {
        return new Person(name, Optional.empty(), Optional.empty(), List.of(), List.of(), at);
    }
}

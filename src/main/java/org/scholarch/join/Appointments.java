// SPDX-License-Identifier: Apache-2.0
package org.scholarch.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scholarch.profile.Appointment;
import org.scholarch.profile.Label;
import org.scholarch.profile.Organization;
import org.scholarch.vocab.Slug;

/** Joins posts. Two languages call a post by different words, and often its organisation by the same. */
final class Appointments {

    static List<Appointment> join(List<Appointment> one, List<Appointment> other, boolean translated) {
        return translated ? translated(one, other) : Bag.union(one, other, Appointments::key, (before, same) -> before);
    }

    /** What makes two posts of one language the same one, whatever the line. */
    private static Object key(Appointment post) {
        return List.of(post.rank(), post.organization(), post.unit(), post.period());
    }

    private static List<Appointment> translated(List<Appointment> one, List<Appointment> other) {
        List<Appointment> joined = new ArrayList<>(one);
        SortedSet<Integer> left = new TreeSet<>();
        for (int i = 0; i < one.size(); i++) {
            left.add(i);
        }
        List<Appointment> unmatched = new ArrayList<>();
        for (Appointment post : other) {
            Optional<Integer> same = left.stream()
                    .filter(i -> slug(one.get(i).organization()).equals(slug(post.organization())))
                    .findFirst();
            same.ifPresentOrElse(
                    i -> {
                        joined.set(i, both(one.get(i), post));
                        left.remove(i);
                    },
                    () -> unmatched.add(post));
        }
        List<Integer> open = List.copyOf(left);
        // What is left has an organisation with two names; as many posts on both pages stand in one order.
        boolean ordered = open.size() == unmatched.size();
        for (int i = 0; i < unmatched.size(); i++) {
            if (ordered) {
                joined.set(open.get(i), both(one.get(open.get(i)), unmatched.get(i)));
            } else {
                joined.add(unmatched.get(i));
            }
        }
        return joined;
    }

    private static String slug(Organization organization) {
        return Slug.of(organization.name().first());
    }

    private static Appointment both(Appointment one, Appointment other) {
        Optional<Label> unit = one.unit().isPresent() && other.unit().isPresent()
                ? one.unit().map(it -> it.and(other.unit().get()))
                : one.unit().or(other::unit);
        return new Appointment(
                one.rank().and(other.rank()),
                Organizations.both(one.organization(), other.organization()),
                unit,
                one.period().or(other::period),
                one.at());
    }

    private Appointments() {}
}

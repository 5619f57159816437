// SPDX-License-Identifier: Apache-2.0
package org.scholarch.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.Supervisors;

/**
 * Joins arrangements. The pages of two languages list the same students in the same order: when level and parts agree at every
 * place, each pair is one student; otherwise nobody can tell who is who, and counting everybody twice would be wrong.
 */
final class Students {

    /** Both lists as one; nothing when they are two languages' lists of different students. */
    static Optional<List<Supervision>> supervisions(
            List<Supervision> one, List<Supervision> other, boolean translated) {
        return translated
                ? paired(one, other, Students::outline, Students::both)
                : Optional.of(Bag.union(one, other, Students::said, (before, same) -> before));
    }

    /** Both lists as one; nothing when they are two languages' lists of different arrangements. */
    static Optional<List<Enrolment>> enrolments(List<Enrolment> one, List<Enrolment> other, boolean translated) {
        return translated
                ? paired(one, other, Students::outline, Students::both)
                : Optional.of(Bag.union(one, other, Students::said, (before, same) -> before));
    }

    private static <T> Optional<List<T>> paired(
            List<T> one, List<T> other, Function<T, Object> outline, BinaryOperator<T> both) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.of(one.isEmpty() ? other : one);
        }
        if (!one.stream()
                .map(outline)
                .toList()
                .equals(other.stream().map(outline).toList())) {
            return Optional.empty();
        }
        List<T> pairs = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            pairs.add(both.apply(one.get(i), other.get(i)));
        }
        return Optional.of(pairs);
    }

    /** What every language says alike. */
    private static Object outline(Supervision it) {
        return List.of(it.level(), it.institution().isPresent(), it.owner(), parts(it.others()));
    }

    private static Object outline(Enrolment it) {
        return List.of(it.level(), it.institution().isPresent(), parts(it.supervisors()));
    }

    private static List<Object> parts(List<Supervisors> labels) {
        return labels.stream()
                .<Object>map(it -> List.of(it.part(), it.named().size()))
                .toList();
    }

    /** Everything but the place. */
    private static Object said(Supervision it) {
        return List.of(
                it.role(),
                it.level(),
                it.institution(),
                it.owner(),
                names(it.others()),
                it.student().map(Mention::name),
                it.term());
    }

    private static Object said(Enrolment it) {
        return List.of(it.role(), it.level(), it.institution(), names(it.supervisors()), it.term());
    }

    private static List<Object> names(List<Supervisors> labels) {
        return labels.stream()
                .<Object>map(it -> List.of(
                        it.part(), it.named().stream().map(Mention::name).toList()))
                .toList();
    }

    private static Supervision both(Supervision one, Supervision other) {
        return new Supervision(
                one.role().and(other.role()),
                one.level(),
                institution(one.institution(), other.institution()),
                one.owner(),
                one.others(),
                one.student().or(other::student),
                one.term(),
                one.at());
    }

    private static Enrolment both(Enrolment one, Enrolment other) {
        return new Enrolment(
                one.role().and(other.role()),
                one.level(),
                institution(one.institution(), other.institution()),
                one.supervisors(),
                one.term(),
                one.at());
    }

    private static Optional<Organization> institution(Optional<Organization> one, Optional<Organization> other) {
        return one.flatMap(it -> other.map(more -> Organizations.both(it, more)))
                .or(() -> one);
    }

    private Students() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarch.identity.name.NameComparison.Agreement;
import org.scholarch.identity.name.PersonName.Script;

/** Compares two names: first part by part, then, when that fails, with their words in another order. */
final class NameComparer {
    private static final NameComparison OTHER_FAMILY = NameComparison.contradicting("the family names differ");
    private static final NameComparison OTHER_GIVEN =
            NameComparison.contradicting("the given names or initials differ");
    private static final int SHORTEST_SLIP = 6;

    /** What was found about family names. */
    private record Family(double penalty, String shared, String reason) {}

    static NameComparison compare(PersonName one, PersonName other) {
        int order = order(one, other);
        if (order == 0) {
            return new NameComparison(
                    Agreement.EQUAL, 0, one.familyWord(), List.of(one.given()), "the names are equal");
        }
        // Always the same way round, so that the outcome is the same for both.
        return order < 0 ? ordered(one, other) : ordered(other, one);
    }

    private static int order(PersonName one, PersonName other) {
        // Mostly one text object, since those are compared whose family names are alike.
        boolean sameWord = one.familyWord().equals(other.familyWord());
        int order = sameWord ? 0 : one.familyWord().compareTo(other.familyWord());
        order = order != 0 ? order : Arrays.compare(one.family(), other.family());
        order = order != 0 ? order : Arrays.compare(one.given(), other.given());
        order = order != 0 ? order : one.particle().compareTo(other.particle());
        return order != 0 ? order : one.script().compareTo(other.script());
    }

    private static NameComparison ordered(PersonName a, PersonName b) {
        Family family = family(a, b);
        if (family != null) {
            GivenNames given = GivenNames.compare(a, b);
            if (given != null) {
                return found(family, given);
            }
        }
        NameComparison rearranged = Rearranged.compare(a, b);
        if (rearranged != null) {
            return rearranged;
        }
        return family == null ? OTHER_FAMILY : OTHER_GIVEN;
    }

    private static NameComparison found(Family family, GivenNames given) {
        double penalty = family.penalty() + given.penalty();
        Agreement agreement = penalty == 0 ? Agreement.EQUAL : Agreement.COMPATIBLE;
        List<String> reasons = new ArrayList<>();
        if (!family.reason().isEmpty()) {
            reasons.add(family.reason());
        }
        reasons.addAll(given.reasons());
        String reason = reasons.isEmpty() ? "the names are equal" : String.join(", ", reasons);
        return new NameComparison(agreement, Math.min(2.9, penalty), family.shared(), given.shared(), reason);
    }

    private static @Nullable Family family(PersonName a, PersonName b) {
        String one = a.familyWord();
        String two = b.familyWord();
        boolean particles = a.particle().equals(b.particle());
        if (one.equals(two)) {
            return particles ? new Family(0, one, "") : new Family(0.2, one, "a particle is missing");
        }
        if (!particles && (a.particle() + one).equals(b.particle() + two)) {
            return new Family(0, one, "");
        }
        if (a.plainWord().equals(b.plainWord())) {
            return new Family(0.2, one, "the family name is written with other letters");
        }
        String part = part(a.family(), b.family());
        if (part != null) {
            return new Family(0.5, part, "one has a part of the other's double family name");
        }
        return variant(a, b, one, two);
    }

    private static @Nullable String part(String[] one, String[] two) {
        String[] few = one.length <= two.length ? one : two;
        String[] many = one.length <= two.length ? two : one;
        if (few.length != 1 || many.length < 2) {
            return null;
        }
        return few[0].equals(many[0]) || few[0].equals(many[many.length - 1]) ? few[0] : null;
    }

    private static @Nullable Family variant(PersonName a, PersonName b, String one, String two) {
        boolean foreign = a.script() != Script.LATIN || b.script() != Script.LATIN;
        String sound = a.sound();
        boolean alike = sound.length() >= 4 && sound.equals(b.sound());
        if (foreign
                && (Sound.ofForeign(sound).equals(Sound.ofForeign(b.sound()))
                        || Words.areFamilyVariants(one, two)
                        || sameConsonants(a, b))) {
            return new Family(0.3, one, "the family name is transliterated");
        }
        if (alike) {
            return new Family(0.6, one, "the family names sound alike");
        }
        if (Sound.isSlip(one, two, SHORTEST_SLIP)) {
            return new Family(2, one, "the family names differ in one letter");
        }
        return null;
    }

    private static boolean sameConsonants(PersonName a, PersonName b) {
        if (a.script() != Script.CONSONANTS && b.script() != Script.CONSONANTS) {
            return false;
        }
        String one = Sound.consonants(a.particle() + a.familyWord());
        return one.length() >= 2 && one.equals(Sound.consonants(b.particle() + b.familyWord()));
    }

    /** All words of a name but particles. */
    static List<String> words(PersonName name) {
        List<String> words = new ArrayList<>(Arrays.asList(name.given()));
        words.addAll(Arrays.asList(name.family()));
        return words;
    }

    private NameComparer() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarch.identity.name.NameComparison.Agreement;

/** Compares names whose words stand in another order, or of which one leaves words out: names without a fixed family name. */
final class Rearranged {
    private static final int FEWEST_WHOLE = 2;

    static @Nullable NameComparison compare(PersonName a, PersonName b) {
        if (isSwapped(a, b)) {
            return new NameComparison(
                    Agreement.COMPATIBLE,
                    0.5,
                    a.familyWord(),
                    List.of(b.familyWord()),
                    "the same words in another order");
        }
        NameComparison swapped = isSwappedInitial(a, b) ? swappedInitial(a) : null;
        if (swapped == null && isSwappedInitial(b, a)) {
            swapped = swappedInitial(b);
        }
        NameComparison first = swapped != null ? swapped : firstOfTwoFamilies(a, b);
        return first != null ? first : words(a, b);
    }

    /** {@code K. Kovacs} and {@code Kovacs Katalin}; not {@code M. Peter} and {@code Peter Meier}, whose given name is known. */
    private static boolean isSwappedInitial(PersonName few, PersonName many) {
        return few.given().length > 0
                && PersonName.isInitial(few.given()[0])
                && many.hasFullGivenName()
                && many.family()[0].startsWith(few.given()[0].substring(0, few.given()[0].length() - 1))
                && Words.givenShare(few.familyWord()) == 0
                && !Words.isGivenName(few.familyWord())
                && few.familyWord().equals(String.join("", many.given()));
    }

    private static NameComparison swappedInitial(PersonName few) {
        List<String> given = List.of(few.given()[0].charAt(0) + ".");
        String reason = "the same words in another order, an initial stands for a given name";
        return new NameComparison(Agreement.COMPATIBLE, 0.9, few.familyWord(), given, reason);
    }

    /** {@code Wang Weiming} and {@code Wei-Ming Wang}. */
    private static boolean isSwapped(PersonName a, PersonName b) {
        return a.familyWord().equals(String.join("", b.given()))
                && b.familyWord().equals(String.join("", a.given()));
    }

    /** {@code M. Lopez} of {@code Maria Lopez Garcia}. */
    private static @Nullable NameComparison firstOfTwoFamilies(PersonName a, PersonName b) {
        boolean moreInB = b.given().length > a.given().length;
        PersonName few = moreInB ? a : b;
        PersonName many = moreInB ? b : a;
        int last = many.given().length - 1;
        if (last < 1 || few.given().length == 0 || !many.given()[last].equals(few.familyWord())) {
            return null;
        }
        GivenNames given = GivenNames.compare(few.given(), Arrays.copyOf(many.given(), last), false, false);
        if (given == null) {
            return null;
        }
        double penalty = Math.min(2.9, 0.7 + given.penalty());
        String reason = "one has the first of the other's two family names";
        return new NameComparison(Agreement.COMPATIBLE, penalty, few.familyWord(), given.shared(), reason);
    }

    private static @Nullable NameComparison words(PersonName a, PersonName b) {
        if (shared(a.given(), b) + shared(a.family(), b) < FEWEST_WHOLE) {
            return null;
        }
        List<String> one = NameComparer.words(a);
        List<String> two = NameComparer.words(b);
        List<String> few = one.size() <= two.size() ? one : two;
        List<String> many = new ArrayList<>(one.size() <= two.size() ? two : one);
        List<String> shared = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (String word : few) {
            (!PersonName.isInitial(word) && many.remove(word) ? shared : rest).add(word);
        }
        if (shared.size() < FEWEST_WHOLE) {
            return null;
        }
        List<String> given = new ArrayList<>(shared.subList(0, shared.size() - 1));
        for (String word : rest) {
            String match = matching(word, many);
            if (match == null) {
                return null;
            }
            many.remove(match);
            given.add(word.charAt(0) + ".");
        }
        boolean all = many.isEmpty();
        String reason = all ? "the same words in another order" : "the words of one are among the other's";
        double penalty = (all ? 0.5 : 0.8) + 0.1 * rest.size();
        return new NameComparison(Agreement.COMPATIBLE, penalty, shared.get(shared.size() - 1), given, reason);
    }

    /** How many whole words stand in a name too; for most pairs too few, which is found without any list. */
    private static int shared(String[] words, PersonName name) {
        int shared = 0;
        for (String word : words) {
            shared += !PersonName.isInitial(word) && (has(name.given(), word) || has(name.family(), word)) ? 1 : 0;
        }
        return shared;
    }

    private static boolean has(String[] words, String word) {
        for (String it : words) {
            if (it.equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String matching(String word, List<String> words) {
        for (String other : words) {
            boolean oneIsInitial = PersonName.isInitial(word) != PersonName.isInitial(other);
            if (oneIsInitial && word.charAt(0) == other.charAt(0)) {
                return other;
            }
        }
        return null;
    }

    private Rearranged() {}
}

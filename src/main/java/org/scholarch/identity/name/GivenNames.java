// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarch.identity.name.PersonName.Script;

/** Compares the given names of two people whose family names agree. */
final class GivenNames {
    private static final int SHORTEST_SLIP = 6;
    private static final int SHORTEST_CUT = 3;

    private final boolean foreign;
    private final boolean consonants;
    private final List<String> shared = new ArrayList<>(3);
    private final List<String> reasons = new ArrayList<>(2);
    private double penalty;

    private GivenNames(boolean foreign, boolean consonants) {
        this.foreign = foreign;
        this.consonants = consonants;
    }

    /** What two names have in common; null when they contradict. */
    static @Nullable GivenNames compare(PersonName a, PersonName b) {
        boolean foreign = a.script() != Script.LATIN || b.script() != Script.LATIN;
        boolean consonants = a.script() == Script.CONSONANTS || b.script() == Script.CONSONANTS;
        return compare(a.given(), b.given(), foreign, consonants);
    }

    static @Nullable GivenNames compare(String[] a, String[] b, boolean foreign, boolean consonants) {
        var names = new GivenNames(foreign, consonants);
        if (a.length == 0 || b.length == 0) {
            if (a.length + b.length > 0) {
                names.differ(2.5, "one has no given name");
            }
            return names;
        }
        if (isWhole(a) && isWhole(b) && String.join("", a).equals(String.join("", b))) {
            names.shared.addAll(Arrays.asList(a));
            if (a.length != b.length) {
                names.differ(0.1, "the given name is written in one word or in two");
            }
            return names;
        }
        if (names.walk(a, b)) {
            return names;
        }
        return byMiddleName(a, b, foreign, consonants);
    }

    /** Somebody known by the second given name: {@code J. Krishna} and {@code Krishna}. */
    private static @Nullable GivenNames byMiddleName(String[] a, String[] b, boolean foreign, boolean consonants) {
        String[] many = a.length > b.length ? a : b;
        String[] few = a.length > b.length ? b : a;
        if (many.length == few.length || PersonName.isInitial(few[0]) || !many[1].equals(few[0])) {
            return null;
        }
        var names = new GivenNames(foreign, consonants);
        names.differ(0.8, "one goes by the second given name");
        return names.walk(Arrays.copyOfRange(many, 1, many.length), few) ? names : null;
    }

    private boolean walk(String[] a, String[] b) {
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            String x = a[i];
            String y = b[j];
            if (isJoined(x, b, j)) {
                shared.add(x);
                differ(0.1, "the given name is written in one word or in two");
                j++;
            } else if (isJoined(y, a, i)) {
                shared.add(y);
                differ(0.1, "the given name is written in one word or in two");
                i++;
            } else if (!agree(x, y, i == 0 && j == 0)) {
                return false;
            }
            i++;
            j++;
        }
        if (i < a.length || j < b.length) {
            differ(0.1, "a middle name is missing");
        }
        return true;
    }

    private boolean agree(String x, String y, boolean first) {
        if (x.equals(y)) {
            shared.add(x);
            return true;
        }
        boolean shortX = PersonName.isInitial(x);
        boolean shortY = PersonName.isInitial(y);
        if (shortX || shortY) {
            return initial(shortX ? x : y, shortX ? y : x, first);
        }
        return whole(x, y);
    }

    private boolean initial(String initial, String name, boolean first) {
        String start = initial.substring(0, initial.length() - 1);
        String letters = PersonName.isInitial(name) ? name.substring(0, name.length() - 1) : name;
        if (!letters.startsWith(start) && !start.startsWith(letters)) {
            if (!first || !Words.isFormOfNameWith(name, start)) {
                return false;
            }
            differ(1, "an initial stands for the name of which the other is a form");
        }
        shared.add(start.charAt(0) + ".");
        differ(first ? 0.2 : 0.1, first ? "an initial stands for a given name" : "an initial stands for a middle name");
        return true;
    }

    private boolean whole(String x, String y) {
        shared.add(x);
        if (Sound.plain(x).equals(Sound.plain(y))) {
            differ(0.1, "the given name is written with other letters");
        } else if (Words.areGivenVariants(x, y)) {
            differ(0.5, "the given names are forms of one name");
        } else if (foreign && (soundAlike(x, y) || haveSameConsonants(x, y))) {
            differ(0.3, "the given name is transliterated");
        } else if (x.length() >= 4 && y.length() >= 4 && soundAlike(x, y)) {
            differ(0.5, "the given names sound alike");
        } else if (isCut(x, y) || isCut(y, x)) {
            differ(0.9, "one given name is a shorter form of the other");
        } else if (Sound.isSlip(x, y, SHORTEST_SLIP)) {
            differ(1.6, "the given names differ in one letter");
        } else {
            shared.remove(shared.size() - 1);
            return false;
        }
        return true;
    }

    private static boolean soundAlike(String x, String y) {
        return Sound.of(x).equals(Sound.of(y));
    }

    private boolean haveSameConsonants(String x, String y) {
        String sound = consonants ? Sound.consonants(x) : "";
        return sound.length() >= 2 && sound.equals(Sound.consonants(y));
    }

    /** {@code Fred} of {@code Frederick}; not {@code daniel} of {@code daniela}, which is one letter short. */
    private static boolean isCut(String cut, String whole) {
        return cut.length() >= SHORTEST_CUT && whole.length() >= cut.length() + 3 && whole.startsWith(cut);
    }

    private static boolean isJoined(String word, String[] parts, int at) {
        return at + 1 < parts.length
                && !PersonName.isInitial(word)
                && word.length() > parts[at].length()
                && !PersonName.isInitial(parts[at])
                && !PersonName.isInitial(parts[at + 1])
                && word.equals(parts[at] + parts[at + 1]);
    }

    private static boolean isWhole(String[] names) {
        for (String name : names) {
            if (PersonName.isInitial(name)) {
                return false;
            }
        }
        return true;
    }

    private void differ(double more, String reason) {
        penalty += more;
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }

    double penalty() {
        return penalty;
    }

    List<String> shared() {
        return shared;
    }

    List<String> reasons() {
        return reasons;
    }
}

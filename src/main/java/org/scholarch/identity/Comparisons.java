// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;
import org.scholarch.identity.name.NameComparison;
import org.scholarch.identity.name.NameComparison.Agreement;
import org.scholarch.identity.name.NameFrequencies;
import org.scholarch.identity.name.PersonName;

/**
 * Compares names by their numbers and remembers the latest comparisons, since the same two names meet on many pages. Safe for several
 * threads: a remembered comparison is a value, and which ones are remembered changes nothing but the time it takes.
 */
final class Comparisons {
    private static final int AGREEMENTS = 1 << 19;
    /** Most pairs that are looked at contradict, and all there is to remember of them is that they do. */
    private static final int CONTRADICTIONS = 1 << 20;

    private static final Compared CONTRADICTING = new Compared(-1, false, false, 3, 0);

    private final List<PersonName> names;
    private final NameFrequencies frequencies;
    private @Nullable Compared[] agreements = new Compared[AGREEMENTS];
    private AtomicLongArray contradictions = new AtomicLongArray(CONTRADICTIONS);

    /**
     * How two names agree.
     *
     * @param pair the two numbers; not those of a contradiction
     * @param agrees whether they can be names of one person
     * @param nearlyEqual whether they are equal or differ in letters or a middle name alone
     * @param penalty what the differences cost
     * @param rarity how little it is to be expected that two people share so much of a name; 0 when the names contradict
     */
    record Compared(long pair, boolean agrees, boolean nearlyEqual, double penalty, double rarity) {}

    /** Compares names, whose frequencies have all been counted. */
    Comparisons(List<PersonName> names, NameFrequencies frequencies) {
        this.names = names;
        this.frequencies = frequencies;
    }

    /** Gives the memory back when nearly all is decided; a comparison is then made whenever it is asked for. */
    void forget() {
        agreements = new Compared[1];
        contradictions = new AtomicLongArray(1);
    }

    /** Compares two names by their numbers; which is the first makes no difference. */
    Compared compare(int first, int second) {
        long pair = Pairs.pack(Math.min(first, second), Math.max(first, second));
        long mixed = pair * 0x9E3779B97F4A7C15L;
        // No name contradicts itself, so that the 0 of a free place is the number of no pair that does.
        int contradiction = (int) (mixed >>> 40) & (contradictions.length() - 1);
        if (first != second && contradictions.getOpaque(contradiction) == pair) {
            return CONTRADICTING;
        }
        int at = (int) (mixed >>> 40) & (agreements.length - 1);
        Compared compared = agreements[at];
        if (compared != null && compared.pair() == pair) {
            return compared;
        }
        NameComparison comparison = explained(first, second);
        if (!comparison.agrees()) {
            contradictions.setOpaque(contradiction, pair);
            return CONTRADICTING;
        }
        boolean nearlyEqual = comparison.agreement() == Agreement.EQUAL || comparison.isNearlyEqual();
        compared = new Compared(pair, true, nearlyEqual, comparison.penalty(), frequencies.rarity(comparison));
        agreements[at] = compared;
        return compared;
    }

    /** The same with the reason in words; not remembered. */
    NameComparison explained(int first, int second) {
        return names.get(first).compare(names.get(second));
    }
}

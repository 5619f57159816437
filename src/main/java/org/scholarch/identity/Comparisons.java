// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarch.identity.name.NameComparison;
import org.scholarch.identity.name.NameFrequencies;
import org.scholarch.identity.name.PersonName;

/**
 * Compares names by their numbers and remembers the latest comparisons, since the same two names meet on many pages. Safe for several
 * threads: a remembered comparison is a value, and which ones are remembered changes nothing but the time it takes.
 */
final class Comparisons {
    private static final int REMEMBERED = 1 << 18;

    private final List<PersonName> names;
    private final NameFrequencies frequencies;
    private @Nullable Compared[] latest = new Compared[REMEMBERED];

    /**
     * How two names agree.
     *
     * @param rarity how little it is to be expected that two people share so much of a name; 0 when the names contradict
     */
    record Compared(int first, int second, NameComparison comparison, double rarity) {
        boolean agrees() {
            return comparison.agrees();
        }

        double penalty() {
            return comparison.penalty();
        }
    }

    /** Compares names, whose frequencies have all been counted. */
    Comparisons(List<PersonName> names, NameFrequencies frequencies) {
        this.names = names;
        this.frequencies = frequencies;
    }

    /** Gives the memory back when nearly all is decided; a comparison is then made whenever it is asked for. */
    void forget() {
        latest = new Compared[1];
    }

    /** Compares two names by their numbers; which is the first makes no difference but to the numbers in the answer. */
    Compared compare(int first, int second) {
        long mixed = Pairs.pack(first, second) * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 46) & (latest.length - 1);
        Compared compared = latest[at];
        if (compared == null || compared.first() != first || compared.second() != second) {
            NameComparison comparison = names.get(first).compare(names.get(second));
            double rarity = comparison.agrees() ? frequencies.rarity(comparison) : 0;
            compared = new Compared(first, second, comparison, rarity);
            latest[at] = compared;
        }
        return compared;
    }
}

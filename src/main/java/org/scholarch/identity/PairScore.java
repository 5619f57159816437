// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.List;
import org.scholarch.identity.name.NameComparison;

/**
 * What speaks for two clusters being one person, in powers of ten of the odds.
 *
 * @param first a node of the one
 * @param second a node of the other
 * @param comparison of the two names that agree best
 * @param name what the names say, their rarity included
 * @param coauthors what shared co-authors say; negative when both have many and share none
 * @param shared nodes of the co-authors who say most, three at most
 * @param circle what it says that co-authors of the two have worked with one another
 * @param places in how many works they stand in one place of two lists
 * @param context what topics and organisations say
 * @param identifier whether they share an identifier
 * @param total the sum
 */
record PairScore(
        int first,
        int second,
        NameComparison comparison,
        double name,
        double coauthors,
        List<Integer> shared,
        double circle,
        int places,
        double context,
        boolean identifier,
        double total) {

    PairScore(
            int first,
            int second,
            NameComparison comparison,
            double name,
            double coauthors,
            List<Integer> shared,
            double circle,
            int places,
            double context,
            boolean identifier) {
        this(
                first,
                second,
                comparison,
                name,
                coauthors,
                shared,
                circle,
                places,
                context,
                identifier,
                name
                        + coauthors
                        + circle
                        + (places == 0 ? 0 : Weights.SHARED_PLACE + Math.log10(places))
                        + context
                        + (identifier ? Weights.IDENTIFIER : 0));
    }

    /** Whether anything but the names speaks for it. */
    boolean hasEvidence() {
        return coauthors > 0 || circle >= 0.3 || places > 0 || context >= 0.3 || identifier;
    }

    boolean hasEqualNames() {
        return comparison.agreement() == NameComparison.Agreement.EQUAL;
    }

    /** Whether it is enough to make one of two. */
    boolean isEnough() {
        boolean direct = coauthors > 0 || places > 0 || identifier;
        double needed = direct ? Weights.SAME : Weights.SAME_BY_NAME;
        return total() >= needed && (hasEvidence() || hasEqualNames());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.List;

/**
 * What speaks for two clusters being one person, in powers of ten of the odds.
 *
 * @param first a node of the one
 * @param second a node of the other
 * @param firstName the number of the name of the first that agrees best with one of the second
 * @param secondName the number of that one
 * @param equalNames whether the two names are equal, or differ in letters or a middle name alone
 * @param name what the names say, their rarity included
 * @param coauthors what shared co-authors say; negative when both have many and share few
 * @param shared nodes of the co-authors who say most, three at most
 * @param circle what it says that co-authors of the two have worked with one another
 * @param places in how many works they stand in one place of two lists
 * @param context what topics, organisations and the lists of pages say
 * @param role what it says that both supervise, or study, at one organisation
 * @param identifier whether they share an identifier
 */
record PairScore(
        int first,
        int second,
        int firstName,
        int secondName,
        boolean equalNames,
        double name,
        double coauthors,
        List<Integer> shared,
        double circle,
        int places,
        double context,
        double role,
        boolean identifier) {

    double total() {
        return name + coauthors + circle + context + role + bonus(places, identifier);
    }

    /** What decisive evidence says. */
    static double bonus(int places, boolean identifier) {
        return (places == 0 ? 0 : Weights.SHARED_PLACE + Math.log10(places)) + (identifier ? Weights.IDENTIFIER : 0);
    }

    /** Whether anything but the names speaks for it. */
    boolean hasEvidence() {
        return coauthors >= Weights.LEAST_COAUTHOR
                || places > 0
                || circle + context + role >= Weights.LEAST_EVIDENCE
                || identifier;
    }

    /** Whether it is enough to make one of two. */
    boolean isEnough() {
        boolean direct =
                coauthors >= Weights.LEAST_COAUTHOR || places > 0 || role >= Weights.LEAST_EVIDENCE || identifier;
        double needed = direct ? Weights.SAME : Weights.SAME_BY_NAME;
        return total() >= needed && (hasEvidence() || equalNames);
    }
}

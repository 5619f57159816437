// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity.name;

import java.util.List;

/**
 * How two names agree.
 *
 * @param agreement whether they can be names of one person
 * @param penalty what the differences cost, from 0 for none to 3 for as good as contradicting, in powers of ten
 * @param family the family name that both have, folded
 * @param given the given names and initials that both have, folded; an initial ends in a full stop
 * @param reason in plain words
 */
public record NameComparison(Agreement agreement, double penalty, String family, List<String> given, String reason) {

    private static final double MOST_OF_NEARLY_EQUAL = 0.2;

    /** Whether two names can be names of one person. */
    public enum Agreement {
        /** They are one name, but for order, case, accents and punctuation. */
        EQUAL,
        /** They can be forms of one name. */
        COMPATIBLE,
        /** They are names of two people. */
        CONTRADICTING
    }

    static NameComparison contradicting(String reason) {
        return new NameComparison(Agreement.CONTRADICTING, 3, "", List.of(), reason);
    }

    /** Whether they can be names of one person. */
    public boolean agrees() {
        return agreement != Agreement.CONTRADICTING;
    }

    /** Whether both have a whole given name, and differ in letters, hyphens or in that one leaves out a middle name, no more. */
    public boolean isNearlyEqual() {
        return agrees() && penalty <= MOST_OF_NEARLY_EQUAL && !given.isEmpty() && !PersonName.isInitial(given.get(0));
    }

    /** 1 for equal names, 0 for contradicting ones. */
    public double strength() {
        return agrees() ? Math.max(0, 1 - penalty / 3) : 0;
    }
}

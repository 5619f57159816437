// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Holds the quality that {@code docs/identity.md} tells of; {@code mvn -B -q -Pevaluate test} prints each mistake. */
class IdentityQualityTest {
    private static final LabelledSet DEVELOPMENT = LabelledSet.read("development");
    private static final LabelledSet HELD_OUT = LabelledSet.read("held-out");

    @Test
    void decisionsOverTheWholeSetAgreeWithTheLabels() {
        Quality quality = new Quality(DEVELOPMENT, HELD_OUT);
        assertTrue(quality.mentions() >= 1500 && quality.people() >= 500, quality.mentions() + " mentions");
        assertTrue(isAtLeast(quality.pairwise(), 0.99, 0.95), quality::table);
        assertTrue(isAtLeast(quality.bCubed(), 0.99, 0.95), quality::table);
    }

    @Test
    void heldOutHalfByItselfIsNearlyAsGood() {
        Quality quality = new Quality(HELD_OUT);
        assertTrue(isAtLeast(quality.pairwise(), 0.98, 0.95), quality::table);
        assertTrue(isAtLeast(quality.bCubed(), 0.99, 0.95), quality::table);
    }

    private static boolean isAtLeast(double[] values, double precision, double recall) {
        return values[0] >= precision && values[1] >= recall;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Holds the quality that {@code docs/identity.md} tells of; {@code mvn -B -q -Pevaluate test} prints each mistake. */
class IdentityQualityTest {
    private static final LabelledSet DEVELOPMENT = LabelledSet.read("development");
    private static final LabelledSet HELD_OUT = LabelledSet.read("held-out");
    private static final LabelledSet BLIND = LabelledSet.read("blind");
    private static final LabelledSet FRESH = LabelledSet.read("fresh");

    @Test
    void decisionsOverTheWholeSetAgreeWithTheLabels() {
        Quality quality = new Quality(DEVELOPMENT, HELD_OUT, BLIND, FRESH);
        assertTrue(quality.mentions() >= 5800 && quality.people() >= 1080, quality.mentions() + " mentions");
        assertTrue(isAtLeast(quality.pairwise(), 0.999, 0.965), quality::table);
        assertTrue(isAtLeast(quality.bCubed(), 0.999, 0.965), quality::table);
    }

    @Test
    void partsWhoseMistakesWereLookedAtAreNearlyFreeOfWrongMerges() {
        for (LabelledSet part : new LabelledSet[] {DEVELOPMENT, HELD_OUT}) {
            Quality quality = new Quality(part);
            assertTrue(isAtLeast(quality.pairwise(), 0.998, 0.97), quality::table);
            assertTrue(isAtLeast(quality.bCubed(), 0.998, 0.97), quality::table);
        }
    }

    @Test
    void eachPartReachesTheAimByPairsAndByMentions() {
        for (LabelledSet part : new LabelledSet[] {DEVELOPMENT, HELD_OUT, BLIND, FRESH}) {
            Quality quality = new Quality(part);
            assertTrue(isAtLeast(quality.pairwise(), 0.99, 0.95), quality::table);
            assertTrue(isAtLeast(quality.bCubed(), 0.99, 0.95), quality::table);
        }
    }

    private static boolean isAtLeast(double[] values, double precision, double recall) {
        return values[0] >= precision && values[1] >= recall;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the quality that {@code docs/identity.md} tells of; {@code mvn -B -q -Pevaluate test} prints each mistake. */
class IdentityQualityTest {
    @ParameterizedTest
    @ValueSource(strings = {"development", "held-out"})
    void decisionsAgreeWithTheLabels(String half) {
        Quality quality = new Quality(LabelledSet.read(half));
        assertTrue(quality.mentions() > 900 && quality.people() >= 250, quality.mentions() + " mentions");
        assertTrue(isGood(quality.pairwise()), quality::table);
        assertTrue(isGood(quality.bCubed()), quality::table);
    }

    private static boolean isGood(double[] precisionAndRecall) {
        return precisionAndRecall[0] >= 0.99 && precisionAndRecall[1] >= 0.95;
    }
}

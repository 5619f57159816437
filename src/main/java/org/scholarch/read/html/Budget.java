// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

/**
 * How much more may be taken out of a page. Values may lie inside values, so that a page of some length could hold values of the
 * square of it; no honest page comes near the limit.
 */
final class Budget {
    private static final long SPARE = 100_000;
    private static final int TIMES = 4;

    private long left;

    /** @param length of the page */
    Budget(int length) {
        left = SPARE + (long) TIMES * length;
    }

    /** Takes some characters or steps; false when they are no longer there. */
    boolean spend(int amount) {
        left -= amount;
        return left >= 0;
    }

    boolean isSpent() {
        return left < 0;
    }
}

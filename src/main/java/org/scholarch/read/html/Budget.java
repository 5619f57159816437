// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

/**
 * How much more may be taken out of a page. Values may lie inside values and items refer to one another, so that a page of some length
 * could hold values of the square of it and more; no honest page comes near the limit.
 */
public final class Budget {
    private static final long SPARE = 100_000;
    private static final int TIMES = 4;

    private long left;

    /** @param length of the page in characters */
    public Budget(int length) {
        left = SPARE + (long) TIMES * length;
    }

    /** Takes some characters or steps; false when they are no longer there. */
    public boolean spend(int amount) {
        left -= amount;
        return left >= 0;
    }

    /** Whether more was asked for than there was, so that something is missing. */
    public boolean isSpent() {
        return left < 0;
    }
}

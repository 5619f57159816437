// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

/**
 * How much was not published, without a word on whom.
 *
 * @param people places where a profile names somebody
 * @param passages pieces of text
 */
public record Withheld(int people, int passages) {
    /** Nothing. */
    public static final Withheld NOTHING = new Withheld(0, 0);

    /** Both together. */
    public Withheld and(Withheld other) {
        return new Withheld(people + other.people, passages + other.passages);
    }
}

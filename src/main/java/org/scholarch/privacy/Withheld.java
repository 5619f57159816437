// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

/**
 * How much was not published, without a word on whom.
 *
 * @param profiles whole profiles
 * @param people places where a profile names somebody
 * @param passages pieces of text
 */
public record Withheld(int profiles, int people, int passages) {
    /** Nothing. */
    public static final Withheld NOTHING = new Withheld(0, 0, 0);

    /** Both together. */
    public Withheld and(Withheld other) {
        return new Withheld(profiles + other.profiles, people + other.people, passages + other.passages);
    }
}

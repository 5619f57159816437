// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

/**
 * Words in a language.
 *
 * @param value as written
 * @param language {@link Language#UNKNOWN} when nobody says which
 */
public record Text(String value, Language language) {
    /** Words of which nobody says the language. */
    public static Text of(String value) {
        return new Text(value, Language.UNKNOWN);
    }
}

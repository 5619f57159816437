// SPDX-License-Identifier: Apache-2.0
package org.scholarch.memory;

/**
 * Where a value is kept.
 *
 * @param offset bytes before it
 * @param length bytes
 * @param digest their SHA-256 in hexadecimal digits; equal values have equal ones
 */
public record Place(long offset, int length, String digest) {
    /** Whether the same value is kept there. */
    public boolean holdsSameAs(Place other) {
        return digest.equals(other.digest);
    }
}

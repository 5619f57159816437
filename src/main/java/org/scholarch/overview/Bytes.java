// SPDX-License-Identifier: Apache-2.0
package org.scholarch.overview;

import java.util.Collection;

/** About how much memory things take. */
final class Bytes {
    /** An object with some numbers and references, and the reference to it. */
    static final long OBJECT = 28;

    /** A string with its array and the reference to it, without the characters. */
    private static final long STRING = 44;

    /** What texts take, of which each is one string that nobody else holds. */
    static long of(Collection<String> texts) {
        return texts.stream().mapToLong(it -> it.length() + STRING).sum();
    }

    private Bytes() {}
}

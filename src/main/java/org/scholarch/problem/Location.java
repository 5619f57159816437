// SPDX-License-Identifier: Apache-2.0
package org.scholarch.problem;

/**
 * A place in a source.
 *
 * @param file the file as the user named it, or an address
 * @param line 1-based line, or 0 for the file as a whole
 */
public record Location(String file, int line) {
    /** Refuses a negative line. */
    public Location {
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + " is negative");
        }
    }

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0);
    }

    /** {@code file:line}, or the file alone when no line is known. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}

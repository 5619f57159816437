// SPDX-License-Identifier: Apache-2.0
package org.scholarch.problem;

/**
 * A place in a source.
 *
 * @param file the file as the user named it, or an address
 * @param line 1-based line, or 0 for the file as a whole
 * @param column 1-based column in characters, or 0 for the line as a whole
 */
public record Location(String file, int line, int column) {
    /** Refuses a negative line, and a column of no line. */
    public Location {
        if (line < 0 || column < 0 || (line == 0 && column > 0)) {
            throw new IllegalArgumentException("line " + line + ", column " + column);
        }
    }

    /** A line as a whole. */
    public Location(String file, int line) {
        this(file, line, 0);
    }

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0);
    }

    /** {@code file:line:column}, as far as they are known. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
    }
}

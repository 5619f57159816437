// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

/** Takes the lines of one part of a page, in order. */
interface SectionReader {
    /** The next line of the part. */
    void take(Line line);

    /** No line follows. */
    default void end() {}
}

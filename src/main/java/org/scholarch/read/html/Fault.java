// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

/**
 * Embedded data that could not be read.
 *
 * @param line 1-based line of the page
 * @param message one sentence that names the subject
 */
public record Fault(int line, String message) {
    /** More stands there than is taken. */
    public static final Fault REPEATED =
            new Fault(1, "The embedded values repeat one another beyond all measure; the rest was left out.");
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

/**
 * A line that is not blank.
 *
 * @param number 1-based
 * @param text without blanks at its ends; never empty
 * @param afterBlank whether it is the first line or a blank line stands before it
 * @param unfinished whether the text ends here without a line end
 * @param markup what an HTML page tells about it besides
 */
record Line(int number, String text, boolean afterBlank, boolean unfinished, Markup markup) {
    /** A line of plain text. */
    Line(int number, String text, boolean afterBlank, boolean unfinished) {
        this(number, text, afterBlank, unfinished, Markup.NONE);
    }
}

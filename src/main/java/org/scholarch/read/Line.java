// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

/**
 * A line that is not blank.
 *
 * @param number 1-based
 * @param text without blanks at its ends; never empty
 * @param afterBlank whether it is the first line or a blank line stands before it
 * @param unfinished whether the text ends here without a line end
 */
record Line(int number, String text, boolean afterBlank, boolean unfinished) {}

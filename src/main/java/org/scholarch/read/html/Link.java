// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

/**
 * A stretch of a line that leads somewhere.
 *
 * @param start where the stretch begins in the text of its line
 * @param text the stretch, never blank
 * @param address where it leads: absolute when the page tells its own address, else as written
 */
public record Link(int start, String text, String address) {
    /** Where the stretch ends in the text of its line. */
    public int end() {
        return start + text.length();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

import java.util.List;

/**
 * What a reader of the page sees as a line, or a piece of one.
 *
 * @param number 1-based line of the source in which it begins
 * @param text not blank, without blanks at its ends
 * @param gap what stands between it and the piece before
 * @param kind what it is beside plain text
 * @param heading 1 to 6 in a heading, else 0
 * @param links in the order of the text
 */
public record HtmlLine(int number, String text, Gap gap, Kind kind, int heading, List<Link> links) {
    /** Copies the list. */
    public HtmlLine {
        links = List.copyOf(links);
    }

    /** What separates two pieces. */
    public enum Gap {
        /** They touch. */
        NOTHING,
        /** A space. */
        SPACE,
        /** The second begins a line. */
        LINE,
        /** The second begins a line that stands apart, such as a heading. */
        BLANK_LINE;

        /** Whether the second begins a line. */
        public boolean breaks() {
            return this == LINE || this == BLANK_LINE;
        }
    }

    /** What a piece is. */
    public enum Kind {
        /** Text that is shown. */
        SHOWN,
        /** Text that the page hides at first. */
        HIDDEN,
        /** The words on a button. */
        CONTROL,
        /** The words that stand for a picture. */
        PICTURE
    }
}

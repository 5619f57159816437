// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

import java.util.ArrayList;
import java.util.List;
import org.scholarch.read.html.HtmlLine.Gap;
import org.scholarch.read.html.HtmlLine.Kind;

/** Puts together lines from the texts of a page: blanks collapse, and what separates two lines is the most of what was asked for. */
final class LineCollector {
    private final List<HtmlLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private Gap gap = Gap.BLANK_LINE;
    private Kind kind = Kind.SHOWN;
    private int heading;
    private int number;
    private boolean blankAhead;
    private String address = "";
    private int linkStart;

    List<HtmlLine> lines() {
        end(Gap.LINE);
        return lines;
    }

    /** Takes a text that begins at a line of the source. */
    void add(String part, int line) {
        int at = line;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '\n') {
                at++;
            }
            if (isBlank(c)) {
                blankAhead = true;
            } else {
                put(c, at);
            }
        }
    }

    private void put(char c, int line) {
        if (text.isEmpty()) {
            number = line;
            linkStart = 0;
            if (blankAhead && gap == Gap.NOTHING) {
                gap = Gap.SPACE;
            }
        } else if (blankAhead) {
            text.append(' ');
        }
        blankAhead = false;
        text.append(c);
    }

    /** Ends the piece; the next one stands at least so far apart. */
    void end(Gap next) {
        closeLink();
        if (!text.isEmpty()) {
            lines.add(new HtmlLine(number, text.toString(), gap, kind, heading, links));
            text.setLength(0);
            links.clear();
            gap = next;
        } else if (next.compareTo(gap) > 0) {
            gap = next;
        }
        linkStart = 0;
        if (next.breaks()) {
            blankAhead = false;
        }
    }

    /** What the texts are that come next. */
    Kind kind() {
        return kind;
    }

    /** Begins a piece of another kind. */
    void change(Kind next) {
        if (next != kind) {
            end(Gap.NOTHING);
            kind = next;
        }
    }

    /** Says that what follows stands in a heading of some level, and gives the level that was. */
    int heading(int level) {
        int before = heading;
        heading = level;
        return before;
    }

    /** Says where what follows leads, and gives where it led before; empty for nowhere. */
    String link(String next) {
        String before = address;
        closeLink();
        address = next;
        return before;
    }

    private void closeLink() {
        int start = linkStart;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        if (!address.isEmpty() && start < text.length()) {
            links.add(new Link(start, text.substring(start), address));
        }
        linkStart = text.length();
    }

    /** Blank for HTML and for the eye; a no-break space is one as well. */
    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || (c >= '\u2000' && c <= '\u200B') || c == '\uFEFF';
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.List;
import org.scholarch.read.html.Link;

/**
 * A whole line of an HTML page.
 *
 * @param number 1-based line of the source
 * @param text without blanks at its ends; never empty
 * @param apart whether it stands apart from the line above
 * @param heading 1 to 6 in a heading, else 0
 * @param picture whether the words stand for a picture
 * @param toggled whether the page shows more of it when asked
 * @param links in the order of the text
 */
record HtmlRow(
        int number, String text, boolean apart, int heading, boolean picture, boolean toggled, List<Link> links) {
    private static final String SEPARATORS = ",;|/·•&-–—.:()[]";

    /** Copies the list. */
    HtmlRow {
        links = List.copyOf(links);
    }

    /** The row with another text, of which the links are known. */
    HtmlRow with(String other, List<Link> inOther) {
        return new HtmlRow(number, other, apart, heading, picture, toggled, inOther);
    }

    /** Whether one link is all that there is to read. */
    boolean isLink() {
        return links.size() == 1 && isSeparated();
    }

    /** Whether nothing but marks stands outside the links. */
    boolean isSeparated() {
        int from = 0;
        for (Link link : links) {
            if (hasWords(from, link.start())) {
                return false;
            }
            from = link.end();
        }
        return !links.isEmpty() && !hasWords(from, text.length());
    }

    private boolean hasWords(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Characters.isSpace(c) && SEPARATORS.indexOf(c) < 0) {
                return true;
            }
        }
        return false;
    }

    /** A stretch of the row as a row, with its links. */
    HtmlRow part(int from, int to) {
        int start = from;
        while (start < to && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        List<Link> inside = new ArrayList<>();
        for (int i = firstLink(start); i < links.size() && links.get(i).end() <= to; i++) {
            Link link = links.get(i);
            inside.add(new Link(link.start() - start, link.text(), link.address()));
        }
        return with(Characters.strip(text, start, to), inside);
    }

    /** The index of the first link that begins at a place or behind it. */
    private int firstLink(int from) {
        int low = 0;
        int high = links.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (links.get(middle).start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The row with the text of another one behind it. */
    HtmlRow joined(String between, HtmlRow next) {
        List<Link> all = new ArrayList<>(links);
        int shift = text.length() + between.length();
        next.links.forEach(link -> all.add(new Link(link.start() + shift, link.text(), link.address())));
        return new HtmlRow(number, text + between + next.text, apart, heading, picture, toggled || next.toggled, all);
    }

    /** One row a link, when nothing but marks stands between several links; else the row itself. */
    List<HtmlRow> split() {
        if (links.size() < 2 || !isSeparated()) {
            return List.of(this);
        }
        List<HtmlRow> parts = new ArrayList<>();
        for (Link link : links) {
            HtmlRow part = part(link.start(), link.end());
            parts.add(new HtmlRow(number, part.text, apart && parts.isEmpty(), heading, picture, toggled, part.links));
        }
        return parts;
    }

    /** The line that the readers take. */
    Line line(Markup markup) {
        return new Line(number, text, apart, false, markup);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text inside an element: blanks collapse, and a line break stands between blocks. */
final class ElementText {
    private static final Set<String> NO_TEXT = Set.of("script", "style", "template", "noscript");
    private static final int LONGEST = 200_000;

    private final StringBuilder text = new StringBuilder();
    private final Budget budget;
    private char ahead;

    private ElementText(Budget budget) {
        this.budget = budget;
    }

    /** The text; the rest of one that is too long is left out. */
    static String of(Element element, Budget budget) {
        ElementText collected = new ElementText(budget);
        collected.children(element);
        return collected.text.toString();
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            if (text.length() > LONGEST || !budget.spend(1)) {
                return;
            }
            if (child instanceof TextNode part) {
                add(part.getWholeText());
            } else if (child instanceof Element inner && !NO_TEXT.contains(inner.normalName())) {
                boolean breaks = inner.isBlock() || inner.normalName().equals("br");
                ahead = breaks ? '\n' : ahead;
                children(inner);
                ahead = breaks ? '\n' : ahead;
            }
        }
    }

    private void add(String part) {
        budget.spend(part.length());
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c <= ' ' || c == '\u00A0') {
                ahead = ahead == '\n' ? '\n' : ' ';
            } else {
                if (ahead != 0 && !text.isEmpty()) {
                    text.append(ahead);
                }
                ahead = 0;
                text.append(c);
            }
        }
    }
}

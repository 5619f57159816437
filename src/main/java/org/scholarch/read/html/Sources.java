// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Where nodes stand in the source of their page, and what their addresses mean there. */
final class Sources {
    private Sources() {}

    /** The 1-based line in which a node begins; that of the next node around it when the parser added the node. */
    static int line(Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            var range = at.sourceRange();
            if (range.isTracked() && range.startPos() >= 0) {
                return range.start().lineNumber();
            }
        }
        return 1;
    }

    /** The address in an attribute: absolute when the page tells its own, else as written; empty when there is none. */
    static String address(Element element, String attribute) {
        String written = element.attr(attribute).strip();
        if (written.isEmpty() || written.startsWith("#")) {
            return written;
        }
        // The parser's own way asks every element around for its base.
        Document document = element.ownerDocument();
        return document == null ? written : Addresses.resolve(document.baseUri(), written);
    }

    /** The language that an element is said to be in, else the one around it. */
    static String language(Element element, String around) {
        String tag = element.attr("lang").strip();
        if (tag.isEmpty()) {
            tag = element.attr("xml:lang").strip();
        }
        return tag.isEmpty() ? around : tag;
    }
}

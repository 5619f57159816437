// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The address that a page gives itself. */
final class PageAddress {
    private static final int LONGEST = 2000;

    private PageAddress() {}

    /** The canonical address, else the one for social networks. */
    static Optional<String> of(Document document) {
        Optional<String> canonical = first(document, "link[rel~=(?i)(^|\\s)canonical(\\s|$)]", "href");
        return canonical.isPresent() ? canonical : first(document, "meta[property=og:url]", "content");
    }

    /** What relative addresses of the page stand for, when the page says so. */
    static Optional<String> base(Document document) {
        return first(document, "base[href]", "abs:href");
    }

    private static Optional<String> first(Document document, String query, String attribute) {
        for (Element element : document.select(query)) {
            String address = element.attr(attribute).strip();
            if (isWeb(address)) {
                return Optional.of(address);
            }
        }
        return Optional.empty();
    }

    /** Whether a text is an address of the web, absolute and without blanks. */
    static boolean isWeb(String address) {
        boolean scheme =
                address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
        return scheme
                && address.length() <= LONGEST
                && address.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '"');
    }
}

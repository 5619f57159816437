// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

/**
 * What follows the name in a tag.
 *
 * @param end after the tag's greater-than sign; negative when the page ends first
 * @param selfClosing whether a slash stands before it
 * @param marked whether {@link HtmlEmbedding#MARK} is among the attributes
 */
record HtmlAttributes(int end, boolean selfClosing, boolean marked) {

    static HtmlAttributes read(String html, int start) {
        boolean marked = false;
        int at = start;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '>') {
                return new HtmlAttributes(at + 1, html.charAt(at - 1) == '/' && at - 1 >= start, marked);
            }
            if (isSpace(c) || c == '/') {
                at++;
                continue;
            }
            int nameEnd = nameEnd(html, at);
            marked |= nameEnd - at == HtmlEmbedding.MARK.length()
                    && html.regionMatches(true, at, HtmlEmbedding.MARK, 0, nameEnd - at);
            at = valueEnd(html, nameEnd);
        }
        return new HtmlAttributes(-1, false, marked);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static int nameEnd(String html, int start) {
        // An equals sign in the first place belongs to the name.
        int at = start + 1;
        while (at < html.length() && !isSpace(html.charAt(at)) && "/>=".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int valueEnd(String html, int nameEnd) {
        int at = skipSpace(html, nameEnd);
        if (at >= html.length() || html.charAt(at) != '=') {
            return nameEnd;
        }
        at = skipSpace(html, at + 1);
        if (at >= html.length()) {
            return at;
        }
        char quote = html.charAt(at);
        if (quote == '"' || quote == '\'') {
            int end = html.indexOf(quote, at + 1);
            return end < 0 ? html.length() : end + 1;
        }
        while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        return at;
    }

    private static int skipSpace(String html, int start) {
        int at = start;
        while (at < html.length() && isSpace(html.charAt(at))) {
            at++;
        }
        return at;
    }
}

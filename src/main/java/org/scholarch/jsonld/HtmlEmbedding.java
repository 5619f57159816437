// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.scholarch.jsonld.HtmlScanner.Tag;

/** Puts JSON-LD into web pages, in a script element of our own that is found again. */
public final class HtmlEmbedding {
    /** The attribute that tells our element from those of others. */
    static final String MARK = "data-scholarch";

    /**
     * The script element, on one line when the JSON-LD is.
     *
     * @param jsonld UTF-8; a less-than sign in it is escaped here if it was not before
     */
    public static String script(byte[] jsonld) {
        // In JSON a less-than sign stands only in strings, where the escape means the same.
        String safe = new String(jsonld, StandardCharsets.UTF_8).replace("<", "\\u003c");
        return "<script type=\"application/ld+json\" " + MARK + ">" + safe + "</script>";
    }

    /**
     * The page with the JSON-LD in it: in the place of an element of ours that the page already has, otherwise at the end of the
     * head, else of the body, else of the page. Nothing else in the page changes, and a second time changes nothing.
     *
     * @param html a page or a part of one, however badly formed
     */
    public static String into(String html, byte[] jsonld) {
        Places places = Places.in(html);
        String script = script(jsonld);
        if (places.ours.isEmpty()) {
            int place = places.end();
            return html.substring(0, place) + script + "\n" + html.substring(place);
        }
        var page = new StringBuilder(html.length() + script.length());
        int copied = 0;
        for (Span span : places.ours) {
            page.append(html, copied, span.start).append(copied == 0 ? script : "");
            copied = span.end;
        }
        return page.append(html, copied, html.length()).toString();
    }

    /** A part of the page, the end not included. */
    private record Span(int start, int end) {}

    /** Where things are in a page; a position is negative when there is none. */
    private record Places(List<Span> ours, int head, int body, int rest) {

        static Places in(String html) {
            HtmlScanner scanner = new HtmlScanner(html);
            List<Span> ours = new ArrayList<>();
            int head = -1;
            int body = -1;
            int script = -1;
            for (Tag tag = scanner.next(); tag != null; tag = scanner.next()) {
                if (tag.is("script")) {
                    if (tag.closing() && script >= 0) {
                        ours.add(new Span(script, tag.end()));
                    }
                    script = !tag.closing() && tag.marked() ? tag.start() : -1;
                } else if (tag.closing() && tag.is("head") && head < 0) {
                    head = tag.start();
                } else if (tag.closing() && tag.is("body")) {
                    body = tag.start();
                }
            }
            return new Places(ours, head, body, scanner.sound());
        }

        int end() {
            if (head >= 0) {
                return head;
            }
            return body >= 0 ? body : rest;
        }
    }

    private HtmlEmbedding() {}
}

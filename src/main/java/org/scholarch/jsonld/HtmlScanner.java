// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tags of a page as a browser does, and is not taken in by what only looks like one: in a comment, an attribute, a
 * script or another element whose content is plain text.
 */
final class HtmlScanner {
    private static final Set<String> PLAIN_TEXT =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext");
    private static final Set<String> FOREIGN = Set.of("svg", "math");

    /**
     * A start tag or an end tag.
     *
     * @param name in lower case
     * @param marked whether it has the attribute {@link HtmlEmbedding#MARK}
     * @param start of its less-than sign
     * @param end after its greater-than sign
     */
    record Tag(String name, boolean closing, boolean selfClosing, boolean marked, int start, int end) {
        boolean is(String other) {
            return name.equals(other);
        }
    }

    private final String html;
    private int at;
    private int sound;
    private int foreignDepth;
    private @Nullable Tag plainText;

    HtmlScanner(String html) {
        this.html = html;
        this.sound = html.length();
    }

    /** The next tag, or null after the last. */
    @Nullable
    Tag next() {
        if (plainText != null && !skipPlainText(plainText)) {
            return null;
        }
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            if (open < 0 || open + 1 == html.length()) {
                at = html.length();
                return null;
            }
            boolean closing = html.charAt(open + 1) == '/';
            int name = closing ? open + 2 : open + 1;
            if (name < html.length() && isLetter(html.charAt(name))) {
                return tag(open, name, closing);
            }
            skipMarkup(open, closing);
        }
        return null;
    }

    /** The last position at which something may be put in: before a comment or an element that the page does not end. */
    int sound() {
        return sound;
    }

    private @Nullable Tag tag(int open, int nameStart, boolean closing) {
        int nameEnd = nameStart;
        while (nameEnd < html.length() && !isNameEnd(nameEnd)) {
            nameEnd++;
        }
        String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        HtmlAttributes attributes = HtmlAttributes.read(html, nameEnd);
        if (attributes.end() < 0) {
            breakOff(open);
            return null;
        }
        at = attributes.end();
        Tag tag = new Tag(name, closing, attributes.selfClosing(), attributes.marked(), open, at);
        follow(tag);
        return tag;
    }

    /** In SVG and MathML an element may be empty, and its tag is then all there is of it. */
    private void follow(Tag tag) {
        boolean empty = tag.selfClosing && (foreignDepth > 0 || FOREIGN.contains(tag.name));
        if (FOREIGN.contains(tag.name) && !empty) {
            foreignDepth = Math.max(0, foreignDepth + (tag.closing ? -1 : 1));
        }
        if (PLAIN_TEXT.contains(tag.name) && !tag.closing && !empty) {
            plainText = tag;
        }
    }

    private void skipMarkup(int open, boolean closing) {
        char second = html.charAt(open + 1);
        if (html.startsWith("<!--", open)) {
            skipTo(commentEnd(open + 4), open);
        } else if (closing || second == '!' || second == '?') {
            // A document type, or something that browsers take for a comment.
            skipTo(html.indexOf('>', open + 2) + 1, open);
        } else {
            at = open + 1;
        }
    }

    private int commentEnd(int start) {
        if (html.startsWith(">", start)) {
            return start + 1;
        }
        if (html.startsWith("->", start)) {
            return start + 2;
        }
        int plain = html.indexOf("-->", start);
        int odd = html.indexOf("--!>", start);
        if (odd >= 0 && (plain < 0 || odd < plain)) {
            return odd + 4;
        }
        return plain < 0 ? 0 : plain + 3;
    }

    private void skipTo(int end, int open) {
        if (end <= 0) {
            breakOff(open);
        } else {
            at = end;
        }
    }

    private void breakOff(int open) {
        sound = open;
        at = html.length();
    }

    private boolean skipPlainText(Tag element) {
        plainText = null;
        int end = element.is("plaintext") ? -1 : element.is("script") ? scriptEnd() : endTag(element.name);
        if (end < 0) {
            breakOff(element.start);
            return false;
        }
        at = end;
        return true;
    }

    /** What a script's text is in: after {@code <!--} a script may hold a whole script element as text. */
    private enum Script {
        CODE,
        COMMENT,
        INNER_SCRIPT
    }

    /** Where the script's end tag starts; negative when it has none. */
    private int scriptEnd() {
        Script in = Script.CODE;
        for (int i = at; i < html.length(); i++) {
            if (in != Script.CODE && html.startsWith("-->", i)) {
                in = Script.CODE;
            } else if (in == Script.CODE && html.startsWith("<!--", i)) {
                in = Script.COMMENT;
                // Its own dashes may be those that end it.
                i++;
            } else if (in == Script.COMMENT && isTag("<script", i)) {
                in = Script.INNER_SCRIPT;
            } else if (isTag("</script", i)) {
                if (in != Script.INNER_SCRIPT) {
                    return i;
                }
                in = Script.COMMENT;
            }
        }
        return -1;
    }

    private int endTag(String name) {
        for (int i = html.indexOf("</", at); i >= 0; i = html.indexOf("</", i + 2)) {
            if (isTag("</" + name, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a tag stands here; {@code opening} is in lower case. */
    private boolean isTag(String opening, int start) {
        int after = start + opening.length();
        if (after >= html.length() || html.charAt(start) != '<') {
            return false;
        }
        for (int i = 0; i < opening.length(); i++) {
            char c = html.charAt(start + i);
            // Not String's own comparison, for which the long s is an s.
            if ((c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) != opening.charAt(i)) {
                return false;
            }
        }
        return isNameEnd(after);
    }

    private boolean isNameEnd(int index) {
        return HtmlAttributes.isSpace(html.charAt(index)) || "/>".indexOf(html.charAt(index)) >= 0;
    }

    private static boolean isLetter(char c) {
        return c < 128 && Character.isLetter(c);
    }
}

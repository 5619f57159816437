// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.scholarch.read.html.HtmlLine.Gap;
import org.scholarch.read.html.HtmlLine.Kind;

/** Walks over the elements of a page and breaks its text into lines as its blocks do. The parser bounds how deep elements lie. */
final class BlockWalker {
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "label",
            "mark",
            "q",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "math",
            "mi",
            "mn",
            "mo",
            "mrow",
            "msub",
            "msup",
            "semantics",
            "slot");
    private static final Set<String> APART = Set.of(
            "h1", "h2", "h3", "h4", "h5", "h6", "dt", "caption", "legend", "summary", "section", "article", "aside",
            "main", "hr", "figure");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "table");

    private final LineCollector lines = new LineCollector();
    private int listsOpen;

    private BlockWalker() {}

    /** The lines of the main part of a page, or of all of it when it names none. */
    static List<HtmlLine> lines(Element body) {
        BlockWalker walker = new BlockWalker();
        List<Element> mains = body.select("main, [role=main]");
        walker.walk(mains.size() == 1 ? mains.get(0) : body);
        return walker.lines.lines();
    }

    private void walk(Element element) {
        if (Visibility.isLeftOut(element)) {
            return;
        }
        String name = element.normalName();
        Kind around = lines.kind();
        Kind own = kind(element, name);
        // What is hidden stays so, whatever lies in it.
        lines.change(around == Kind.HIDDEN || own == Kind.SHOWN ? around : own);
        open(element, name);
        lines.change(around);
    }

    private static Kind kind(Element element, String name) {
        if (Visibility.isHidden(element)) {
            return Kind.HIDDEN;
        }
        return name.equals("button") || Visibility.role(element).equals("button") ? Kind.CONTROL : Kind.SHOWN;
    }

    private void open(Element element, String name) {
        switch (name) {
            case "br" -> lines.end(Gap.LINE);
            case "img" -> picture(element);
            case "tr" -> row(element);
            case "a" -> link(element);
            case "pre" -> preformatted(element);
            case "button" -> children(element);
            default -> {
                if (INLINE.contains(name)) {
                    children(element);
                } else {
                    block(element, name);
                }
            }
        }
    }

    private void block(Element element, String name) {
        int level = headingLevel(element, name);
        Gap gap = level > 0 || APART.contains(name) ? Gap.BLANK_LINE : Gap.LINE;
        lines.end(gap);
        boolean list = LISTS.contains(name);
        listsOpen += list ? 1 : 0;
        int before = level > 0 ? lines.heading(level) : 0;
        children(element);
        boolean ended = list && --listsOpen == 0;
        boolean apart = ended || (gap == Gap.BLANK_LINE && !name.equals("dt"));
        lines.end(apart ? Gap.BLANK_LINE : Gap.LINE);
        if (level > 0) {
            lines.heading(before);
        }
    }

    private static int headingLevel(Element element, String name) {
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            return name.charAt(1) - '0';
        }
        if (!Visibility.role(element).equals("heading")) {
            return 0;
        }
        String level = element.attr("aria-level").strip();
        return level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '6' ? level.charAt(0) - '0' : 2;
    }

    /** The plain cells of a row make one line, as a role and an affiliation beside each other do; head cells stand alone. */
    private void row(Element row) {
        lines.end(Gap.LINE);
        boolean plain = row.children().stream()
                .allMatch(cell -> cell.normalName().equals("td")
                        && cell.children().stream().allMatch(it -> INLINE.contains(it.normalName())));
        boolean first = true;
        for (Element cell : row.children()) {
            if (plain && !first && cell.hasText()) {
                lines.add(" - ", Sources.line(cell));
            }
            first &= !cell.hasText();
            if (plain) {
                children(cell);
            } else {
                walk(cell);
            }
        }
        lines.end(Gap.LINE);
    }

    private void link(Element element) {
        String before = lines.link(Sources.address(element, "href"));
        children(element);
        lines.link(before);
    }

    private void picture(Element element) {
        Kind around = lines.kind();
        lines.change(around == Kind.HIDDEN ? Kind.HIDDEN : Kind.PICTURE);
        lines.add(element.attr("alt"), Sources.line(element));
        lines.change(around);
    }

    private void preformatted(Element element) {
        lines.end(Gap.LINE);
        int line = Sources.line(element);
        for (String each : element.wholeText().split("\n", -1)) {
            lines.add(each, line++);
            lines.end(Gap.LINE);
        }
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                lines.add(text.getWholeText(), Sources.line(text));
            } else if (child instanceof Element inner) {
                walk(inner);
            }
        }
    }
}

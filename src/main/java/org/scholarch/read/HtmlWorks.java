// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.List;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Scheme;
import org.scholarch.read.Markup.Part;

/** Tells from headings, links and toggles what the rows of a list of publications are; rows that say nothing stay as they are. */
final class HtmlWorks {
    private static final int LONGEST_ADDRESS = 30;

    private final Lexicon lexicon;
    private final HtmlLinks links;
    private final List<Line> lines = new ArrayList<>();
    private boolean titled;

    private HtmlWorks(Words words, HtmlLinks links) {
        lexicon = words.lexicon();
        this.links = links;
    }

    static List<Line> lines(Words words, HtmlLinks links, List<HtmlRow> rows) {
        HtmlWorks works = new HtmlWorks(words, links);
        boolean summaryNext = false;
        for (HtmlRow row : rows) {
            if (works.isWord("abstract-label", row.text())) {
                summaryNext = true;
            } else {
                works.take(row, summaryNext);
                summaryNext = false;
            }
        }
        return works.lines;
    }

    private void take(HtmlRow row, boolean summary) {
        if (summary
                || row.toggled()
                || lexicon.marks().withoutSeeMore(row.text()).isPresent()) {
            add(Part.ABSTRACT, row);
        } else if (isYear(row.text())) {
            add(Part.YEAR, row);
        } else if (row.heading() > 0) {
            add(Part.TITLE, row);
        } else if (isResource(row)) {
            add(Part.RESOURCE, row);
        } else if (titled && authors(row)) {
            return;
        } else if (row.isLink() && isAddressOfWork(row)) {
            add(Part.TITLE, row);
        } else {
            add(Part.UNKNOWN, row);
        }
    }

    private void add(Part part, HtmlRow row) {
        titled |= part == Part.TITLE || part == Part.UNKNOWN;
        lines.add(row.line(part == Part.AUTHOR ? links.markup(part, row) : HtmlLinks.work(part, row)));
    }

    private static boolean isYear(String text) {
        return text.length() == 4
                && (text.startsWith("19") || text.startsWith("20"))
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Nothing but links such as "DOI" and "PDF". */
    private boolean isResource(HtmlRow row) {
        return row.isSeparated() && row.split().stream().allMatch(part -> isLabelOfResource(part.text()));
    }

    private boolean isLabelOfResource(String text) {
        boolean address = text.startsWith("10.") || text.startsWith("doi:") || text.startsWith("http");
        return isWord("work-link", text) || (address && text.length() <= LONGEST_ADDRESS);
    }

    private boolean isAddressOfWork(HtmlRow row) {
        List<Identifier> found = links.identifiers(row.links().get(0).address());
        return found.stream().anyMatch(it -> it.scheme() == Scheme.DOI || it.scheme() == Scheme.ARXIV);
    }

    /** Takes a row in which every part between commas is an author, one line each; false when it is none. */
    private boolean authors(HtmlRow row) {
        List<HtmlRow> parts = parts(row);
        boolean person = parts.size() == 1
                && row.isLink()
                && links.isPerson(row.links().get(0).address());
        if (!person && (parts.size() < 2 || !parts.stream().allMatch(this::isAuthor))) {
            return false;
        }
        parts.forEach(part -> add(Part.AUTHOR, part));
        return true;
    }

    private boolean isAuthor(HtmlRow part) {
        boolean linked = part.isLink() && links.isPerson(part.links().get(0).address());
        String text = lexicon.marks().authorOfOverflow(part.text()).orElse(part.text());
        NameShape.Kind kind = NameShape.of(text);
        return linked || kind == NameShape.Kind.AUTHOR || kind == NameShape.Kind.AUTHOR_PERHAPS;
    }

    private List<HtmlRow> parts(HtmlRow row) {
        List<HtmlRow> parts = new ArrayList<>();
        int start = 0;
        int wordStart = 0;
        String text = row.text();
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            boolean mark = c == ',' || c == ';';
            if (mark || Characters.isSpace(c)) {
                boolean and = i > wordStart && isWord("and", text.substring(wordStart, i));
                if (mark || and) {
                    addPart(parts, row.part(start, and ? wordStart : i));
                    start = i + 1;
                }
                wordStart = i + 1;
            }
        }
        return parts;
    }

    private static void addPart(List<HtmlRow> parts, HtmlRow part) {
        if (!part.text().isEmpty()) {
            parts.add(part);
        }
    }

    private boolean isWord(String kind, String text) {
        return lexicon.all().stream().anyMatch(words -> words.is(kind, text));
    }
}

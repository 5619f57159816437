// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.List;
import org.scholarch.read.Markup.Part;

/**
 * Brings the rows of a list of students into the order of the text: the student's name when the page has it, the role with the
 * affiliation, the labels with the names of the other supervisors.
 */
final class HtmlStudents {
    private static final int MOST_NAMES = 20;
    private static final String BETWEEN = " -–—,:;|·(";

    private final Words words;
    private final HtmlLinks links;
    private final List<HtmlRow> rows;
    private final List<Line> lines = new ArrayList<>();
    private final boolean namesFirst;

    private HtmlStudents(Words words, HtmlLinks links, List<HtmlRow> rows) {
        this.words = words;
        this.links = links;
        this.rows = rows;
        namesFirst = rows.stream()
                .filter(it -> !isLabel(it))
                .findFirst()
                .map(this::isName)
                .orElse(false);
    }

    static List<Line> lines(Words words, HtmlLinks links, List<HtmlRow> rows) {
        HtmlStudents students = new HtmlStudents(words, links, rows);
        int at = 0;
        while (at < rows.size()) {
            at = students.take(at);
        }
        return students.lines;
    }

    /** The lines of a header, in which the rows are roles, labels and names of supervisors as well. */
    static List<Line> header(Words words, HtmlLinks links, List<HtmlRow> rows) {
        HtmlStudents header = new HtmlStudents(words, links, rows);
        int at = 0;
        while (at < rows.size()) {
            at = header.isLabel(rows.get(at)) ? header.label(at) : header.plain(at);
        }
        return header.lines;
    }

    private int plain(int at) {
        lines.add(rows.get(at).line(links.markup(Part.UNKNOWN, rows.get(at))));
        return at + 1;
    }

    /** Takes a row, and those behind it that belong to it; gives the index of the next one. */
    private int take(int at) {
        HtmlRow row = rows.get(at);
        if (isLabel(row)) {
            return label(at);
        }
        if (isRole(row.text())) {
            return role(at);
        }
        int end = nameEnd(row);
        if (end > 0) {
            HtmlRow rest = rest(row, end);
            if (isRole(rest.text())) {
                name(row.part(0, end));
                lines.add(rest.line(links.markup(Part.UNKNOWN, rest)));
                return at + 1;
            }
        }
        if (isName(row) && at + 1 < rows.size() && isRole(rows.get(at + 1).text())) {
            name(row);
            return at + 1;
        }
        return plain(at);
    }

    private int role(int at) {
        HtmlRow row = rows.get(at);
        int next = at + 1;
        if (next < rows.size()
                && RoleLine.parse(words, row.text()).affiliation().isEmpty()
                && isOrganization(rows.get(next))) {
            row = row.joined(" - ", rows.get(next));
            next++;
        }
        if (!namesFirst && next < rows.size() && isName(rows.get(next))) {
            name(rows.get(next));
            next++;
        }
        lines.add(row.line(links.markup(Part.UNKNOWN, row)));
        return next;
    }

    /** A label without names takes those of the rows behind it, save the name of the next student. */
    private int label(int at) {
        HtmlRow row = rows.get(at);
        int next = at + 1;
        LabelLine label = LabelLine.parse(words, row.text());
        if (label != null && label.names().isEmpty()) {
            String between = row.text().endsWith(":") ? " " : " : ";
            while (next < rows.size() && next - at <= MOST_NAMES && isNames(rows.get(next)) && !isNextStudent(next)) {
                row = row.joined(between, rows.get(next));
                between = ", ";
                next++;
            }
        }
        lines.add(row.line(links.markup(Part.UNKNOWN, row)));
        return next;
    }

    private boolean isNextStudent(int at) {
        return namesFirst
                && isName(rows.get(at))
                && at + 1 < rows.size()
                && isRole(rows.get(at + 1).text());
    }

    private void name(HtmlRow row) {
        lines.add(row.line(links.markup(Part.STUDENT, row)));
    }

    private boolean isLabel(HtmlRow row) {
        return LabelLine.parse(words, row.text()) != null;
    }

    private boolean isRole(String text) {
        return RoleLine.parse(words, text).level().isPresent();
    }

    private boolean isOrganization(HtmlRow row) {
        return !isLabel(row)
                && !isRole(row.text())
                && (words.has("organization", row.text())
                        || words.begins("organization-start", row.text())
                        || words.is("none", row.text()));
    }

    private boolean isName(HtmlRow row) {
        if (isLabel(row) || isRole(row.text()) || isOrganization(row)) {
            return false;
        }
        boolean linked = row.isLink() && links.isPerson(row.links().get(0).address());
        // Where no title can stand, what could be one is a name as well; what has a word of posts is none.
        boolean shaped = NameShape.of(row.text()) != NameShape.Kind.TITLE
                && NameShape.isCapitalised(row.text())
                && row.text().indexOf(' ') > 0
                && !words.has("rank", row.text());
        return linked || shaped;
    }

    private boolean isNames(HtmlRow row) {
        return isName(row) || (row.links().size() > 1 && row.split().stream().allMatch(this::isName));
    }

    /** Where a name at the start of a row ends: behind its link, or in front of the first dash or comma. */
    private int nameEnd(HtmlRow row) {
        if (!row.links().isEmpty() && row.links().get(0).start() == 0) {
            return row.links().get(0).end();
        }
        for (int i = 1; i < row.text().length(); i++) {
            char c = row.text().charAt(i);
            if (",:(|".indexOf(c) >= 0
                    || ("-–—".indexOf(c) >= 0 && Characters.isSpace(row.text().charAt(i - 1)))) {
                return isName(row.part(0, i)) ? i : 0;
            }
        }
        return 0;
    }

    private static HtmlRow rest(HtmlRow row, int from) {
        int start = from;
        int end = row.text().length();
        while (start < end
                && (BETWEEN.indexOf(row.text().charAt(start)) >= 0
                        || Characters.isSpace(row.text().charAt(start)))) {
            start++;
        }
        boolean bracket = row.text().substring(from, start).indexOf('(') >= 0
                && row.text().endsWith(")");
        return row.part(start, bracket ? end - 1 : end);
    }
}

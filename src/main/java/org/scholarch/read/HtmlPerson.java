// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholarch.read.html.HtmlPage;

/**
 * Whose directory page it is, and what stands under the name.
 *
 * @param words of the page's language
 * @param name the line of the name
 * @param content the rows under portrait and name
 */
record HtmlPerson(Words words, Line name, List<HtmlRow> content) {

    /** The person of the portrait, or else of the main heading of a page that is built like one of a directory. */
    static Optional<HtmlPerson> find(List<HtmlRow> rows, HtmlPage page) {
        List<Words> languages = Words.all().toList();
        for (int i = 0; i < rows.size(); i++) {
            String text = rows.get(i).text();
            for (Words words : languages) {
                String shown = words.portrait(text).orElse("");
                if (!shown.isEmpty() && (rows.get(i).picture() || rows.get(i).heading() == 0)) {
                    return Optional.of(ofPortrait(words, rows, i, shown));
                }
            }
        }
        return ofHeading(rows, page);
    }

    private static HtmlPerson ofPortrait(Words words, List<HtmlRow> rows, int portrait, String shown) {
        int name = -1;
        for (int i = 0; i < rows.size(); i++) {
            HtmlRow row = rows.get(i);
            boolean same = !row.picture() && Characters.collapse(row.text()).equals(Characters.collapse(shown));
            boolean better = name < 0 || (row.heading() > 0 && rows.get(name).heading() == 0);
            if (same && better && (row.heading() > 0 || i > portrait)) {
                name = i;
            }
        }
        // Without a name line the portrait alone says who it is.
        HtmlRow said = rows.get(name < 0 ? portrait : name);
        Line line = new Line(said.number(), name < 0 ? shown : said.text(), true, false);
        int start = name < 0 ? portrait : Math.min(portrait, name);
        return new HtmlPerson(words, line, content(rows, start, line.text()));
    }

    private static List<HtmlRow> content(List<HtmlRow> rows, int start, String name) {
        List<HtmlRow> content = new ArrayList<>();
        for (HtmlRow row : rows.subList(start, rows.size())) {
            boolean skipped = row.picture() || row.text().equals(name) || (row.isLink() && isAnchor(row));
            boolean portrait = Words.all()
                    .anyMatch(words ->
                            words.portrait(row.text()).filter(name::equals).isPresent());
            if (!skipped && !portrait) {
                content.add(row);
            }
        }
        return content;
    }

    private static boolean isAnchor(HtmlRow row) {
        return row.heading() == 0 && row.links().get(0).address().startsWith("#");
    }

    private static Optional<HtmlPerson> ofHeading(List<HtmlRow> rows, HtmlPage page) {
        List<HtmlRow> mains = rows.stream().filter(row -> row.heading() == 1).toList();
        if (mains.size() != 1 || !isName(mains.get(0).text())) {
            return Optional.empty();
        }
        HtmlRow main = mains.get(0);
        List<HtmlRow> content = content(rows, rows.indexOf(main), main.text());
        Words words = Words.all()
                .filter(it -> page.language().startsWith(it.language().tag()))
                .filter(it -> headings(it, content) > 0)
                .findFirst()
                .orElseGet(
                        () -> Words.all().min(HtmlDirectory.byHeadings(content)).orElseThrow());
        boolean folder = page.address().flatMap(HtmlLinks::slugOfPerson).isPresent();
        boolean told = folder || content.stream().anyMatch(row -> tells(words, row));
        return told && headings(words, content) > 0
                ? Optional.of(new HtmlPerson(words, main.line(Markup.NONE), content))
                : Optional.empty();
    }

    private static long headings(Words words, List<HtmlRow> rows) {
        return rows.stream()
                .filter(row -> words.heading(HtmlDirectory.headingText(row.text())) != null)
                .count();
    }

    private static boolean isName(String text) {
        NameShape.Kind kind = NameShape.of(text);
        return kind == NameShape.Kind.AUTHOR || kind == NameShape.Kind.AUTHOR_PERHAPS;
    }

    /** Whether a row stands on pages of a directory alone. */
    private static boolean tells(Words words, HtmlRow row) {
        String text = row.text();
        return words.is("membership", text) || words.is("chair", text) || LabelLine.parse(words, text) != null;
    }
}

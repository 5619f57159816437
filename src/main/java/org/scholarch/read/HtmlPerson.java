// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholarch.read.Portraits.Portrait;
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
    static Optional<HtmlPerson> find(HtmlPage page, HtmlLinks links) {
        List<HtmlRow> rows = HtmlRows.of(links.lexicon(), page.lines());
        List<Portrait> portraits = new Portraits(links.lexicon(), rows).find();
        long people = portraits.stream()
                .map(it -> Characters.collapse(it.shown()))
                .distinct()
                .count();
        return portraits.stream()
                .filter(it -> people == 1 || it.isMain(rows))
                .findFirst()
                .map(it -> ofPortrait(rows, it))
                .or(() -> people > 1 ? Optional.empty() : ofHeading(rows, page, links));
    }

    private static HtmlPerson ofPortrait(List<HtmlRow> rows, Portrait portrait) {
        // Without a name line the portrait alone says who it is.
        int name = portrait.name() < 0 ? portrait.row() : portrait.name();
        String text = portrait.name() < 0 ? portrait.shown() : rows.get(name).text();
        Line line = new Line(rows.get(name).number(), text, true, false);
        return new HtmlPerson(
                portrait.words(),
                line,
                content(portrait.words().lexicon(), rows, Math.min(portrait.row(), name), text));
    }

    private static List<HtmlRow> content(Lexicon lexicon, List<HtmlRow> rows, int start, String name) {
        List<HtmlRow> content = new ArrayList<>();
        for (HtmlRow row : rows.subList(start, rows.size())) {
            boolean skipped = row.picture() || row.text().equals(name) || (row.isLink() && isAnchor(row));
            boolean portrait = lexicon.all().stream()
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

    private static Optional<HtmlPerson> ofHeading(List<HtmlRow> rows, HtmlPage page, HtmlLinks links) {
        List<HtmlRow> mains = rows.stream().filter(row -> row.heading() == 1).toList();
        if (mains.size() != 1 || !isName(mains.get(0).text())) {
            return Optional.empty();
        }
        HtmlRow main = mains.get(0);
        List<HtmlRow> content = content(links.lexicon(), rows, rows.indexOf(main), main.text());
        Words words = links.lexicon().all().stream()
                .filter(it -> page.language().startsWith(it.language().tag()))
                .filter(it -> headings(it, content) > 0)
                .findFirst()
                .orElseGet(() -> links.lexicon().all().stream()
                        .min(HtmlDirectory.byHeadings(content))
                        .orElseThrow());
        boolean folder = page.address().flatMap(links::slugOfPerson).isPresent();
        boolean told = folder || content.stream().anyMatch(row -> tells(words, row));
        return told && headings(words, content) > 0
                ? Optional.of(new HtmlPerson(words, main.line(Markup.NONE), content))
                : Optional.empty();
    }

    static long headings(Words words, List<HtmlRow> rows) {
        return rows.stream()
                .filter(row -> words.heading(HtmlDirectory.headingText(row.text())) != null)
                .count();
    }

    static boolean isName(String text) {
        NameShape.Kind kind = NameShape.of(text);
        return kind == NameShape.Kind.AUTHOR || kind == NameShape.Kind.AUTHOR_PERHAPS;
    }

    /** Whether a row stands on pages of a directory alone. */
    private static boolean tells(Words words, HtmlRow row) {
        String text = row.text();
        return words.is("membership", text) || words.is("chair", text) || LabelLine.parse(words, text) != null;
    }
}

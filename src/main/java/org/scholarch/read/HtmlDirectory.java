// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholarch.problem.Excerpt;
import org.scholarch.problem.Findings;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Scheme;

/**
 * A person's page in the institute's directory, saved as HTML. Its rows are brought into the form that the pages have as text; the
 * readers of the text do the rest.
 */
final class HtmlDirectory {
    private final HtmlPerson person;
    private final Words words;
    private final HtmlLinks links;
    private final Findings findings;
    private final List<Line> lines = new ArrayList<>();
    private final List<HtmlRow> part = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final Set<Section> headed = EnumSet.noneOf(Section.class);
    private Optional<Section> section = Optional.empty();
    private int level;
    private boolean foreign;

    private HtmlDirectory(HtmlPerson person, HtmlLinks links, Findings findings) {
        this.person = person;
        this.words = person.words();
        this.links = links;
        this.findings = findings;
    }

    /** The page of a person. */
    static HtmlDirectory of(HtmlPerson person, HtmlLinks links, Findings findings) {
        var directory = new HtmlDirectory(person, links, findings);
        person.content().stream()
                .filter(row -> row.heading() > 0)
                .forEach(row -> directory.heading(row).ifPresent(directory.headed::add));
        person.content().stream().filter(row -> !directory.isRepeated(row)).forEach(directory::take);
        directory.endPart();
        return directory;
    }

    /**
     * Everything that the page says.
     *
     * @param cut whether the page breaks off
     */
    Profile profile(Origin origin, boolean cut) {
        var sections = new DirectorySections(words, findings, new PageEnd(words, false));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean last = cut && i == lines.size() - 1;
            sections.take(last ? new Line(line.number(), line.text(), line.afterBlank(), true, line.markup()) : line);
        }
        return ProfileMerge.identified(sections.profile(origin, person.name()), identifiers);
    }

    private void take(HtmlRow row) {
        Optional<Section> next = heading(row);
        if (next.isPresent()) {
            endPart();
            section = next;
            level = row.heading();
            foreign = false;
            lines.add(new Line(row.number(), headingText(row.text()), true, false));
        } else if (section.isPresent() && row.heading() > 0 && row.heading() <= Math.max(level, 2) && !isYear(row)) {
            if (!foreign && !row.isLink()) {
                String message = "The heading " + Excerpt.of(row.text()) + " opens a part that is not read.";
                findings.add(ProblemCode.LINE_UNEXPLAINED, row.number(), message);
            }
            foreign = true;
        } else if (!foreign) {
            part.add(row);
        }
    }

    private static boolean isYear(HtmlRow row) {
        return row.text().length() == 4 && row.text().chars().allMatch(Character::isDigit);
    }

    private Optional<Section> heading(HtmlRow row) {
        Optional<Section> found = Optional.ofNullable(words.heading(headingText(row.text())));
        return row.heading() > 0 || row.links().isEmpty() ? found : Optional.empty();
    }

    /** Where a part has a heading, the same words elsewhere are a tab or a label. */
    private boolean isRepeated(HtmlRow row) {
        return row.heading() == 0 && heading(row).map(headed::contains).orElse(false);
    }

    /** A heading without the colon, the anchor sign or the number that may follow it. */
    static String headingText(String text) {
        int end = text.length();
        while (end > 0 && (" :#¶()".indexOf(text.charAt(end - 1)) >= 0 || Character.isDigit(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    private void endPart() {
        lines.addAll(section.map(this::lines).orElseGet(this::header));
        part.clear();
    }

    private List<Line> lines(Section of) {
        return switch (of) {
            case TOPICS ->
                part.stream()
                        .flatMap(row -> row.split().stream())
                        .map(this::plain)
                        .toList();
            case BIOGRAPHY -> part.stream().map(this::plain).toList();
            case STUDENTS -> HtmlStudents.lines(words, links, part);
            case PUBLICATIONS -> HtmlWorks.lines(words, links, part);
        };
    }

    private Line plain(HtmlRow row) {
        return row.line(Markup.NONE);
    }

    /** Links in the header that lead to registers tell who the person is; those to other sites are no lines of the text. */
    private List<Line> header() {
        List<HtmlRow> kept = new ArrayList<>();
        for (HtmlRow row : part) {
            boolean leads = row.isSeparated() && row.split().stream().allMatch(this::isElsewhere);
            if (!leads) {
                kept.add(row);
            }
            row.links().stream()
                    .flatMap(link -> links.identifiers(link.address()).stream())
                    .filter(it -> isOfPerson(it.scheme()))
                    .filter(it -> leads)
                    .forEach(identifiers::add);
        }
        return HtmlStudents.header(words, links, kept);
    }

    private static boolean isOfPerson(Scheme scheme) {
        return switch (scheme) {
            case ORCID, OPENALEX, WIKIDATA, ISNI -> true;
            case ROR, DOI, ARXIV, PAGE, URL -> false;
        };
    }

    private boolean isElsewhere(HtmlRow row) {
        String address = row.links().get(0).address();
        boolean contact = address.startsWith("mailto:") || address.startsWith("tel:");
        boolean register = links.identifiers(address).stream().anyMatch(it -> isOfPerson(it.scheme()));
        if (contact) {
            findings.add(ProblemCode.CONTACT_REMOVED, row.number(), "A line with contact details was left out.");
        }
        return contact || register || address.startsWith("#") || words.is("web-link", row.text());
    }

    /** The headings of a page, most of one language first. */
    static Comparator<Words> byHeadings(List<HtmlRow> rows) {
        return Comparator.comparingLong(words -> -rows.stream()
                .filter(row -> words.heading(headingText(row.text())) != null)
                .count());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.Excerpt;
import org.scholarch.problem.Findings;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Abstract;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Text;

/**
 * Reads the publications: a title, the visible authors, an abstract. A line with the see-more mark is an abstract, and the line
 * behind it a title; any other line is told by {@link NameShape}.
 */
final class PublicationReader implements SectionReader {
    /** No title is that long: such a line is an abstract that lost its mark. */
    static final int LONGEST_TITLE = 400;

    private final Lexicon lexicon;
    private final PublicationMarks marks;
    private final Findings findings;
    private final List<Publication> publications = new ArrayList<>();
    private final Map<Block, Integer> seen = new HashMap<>();
    private final List<Mention> authors = new ArrayList<>();
    private final Set<Identifier> identifiers = new LinkedHashSet<>();
    private Optional<String> year = Optional.empty();
    private @Nullable Line title;

    PublicationReader(Words words, Findings findings) {
        lexicon = words.lexicon();
        marks = lexicon.marks();
        this.findings = findings;
    }

    /** The publications read so far, each once. */
    List<Publication> publications() {
        return publications;
    }

    /** Whether the publication read last may still get authors and an abstract. */
    boolean isOpen() {
        return title != null;
    }

    @Override
    public void take(Line line) {
        String text = line.text();
        switch (line.markup().part()) {
            case UNKNOWN, STUDENT -> takeText(line);
            case TITLE -> open(line);
            case AUTHOR -> author(line, marks.authorOfOverflow(text).orElse(text));
            case ABSTRACT -> summary(line, marks.withoutSeeMore(text).orElse(text), false);
            case YEAR -> {
                end();
                year = Optional.of(text);
            }
            case RESOURCE -> identify(line.markup().identifiers());
        }
    }

    private void takeText(Line line) {
        String text = line.text();
        Optional<String> whole = marks.withoutSeeMore(text);
        if (whole.isPresent()) {
            summary(line, whole.get(), false);
            return;
        }
        Optional<String> author = marks.authorOfOverflow(text);
        if (author.isPresent()) {
            author(line, author.get());
            return;
        }
        Optional<String> begun = line.unfinished() ? marks.beforePartOfSeeMore(text) : Optional.empty();
        if (begun.isPresent()) {
            summary(line, begun.get(), true);
        } else if (title == null) {
            first(line);
        } else {
            unmarked(line);
        }
    }

    private void first(Line line) {
        open(line);
        NameShape.Kind kind = NameShape.of(line.text());
        if (kind == NameShape.Kind.AUTHOR || kind == NameShape.Kind.AUTHOR_PERHAPS) {
            doubt(line, "stands where a title stands and looks like a name; it was taken as a title.");
        } else if (line.text().length() > LONGEST_TITLE) {
            doubt(line, "stands where a title stands and is too long for one; it was taken as a title.");
        }
    }

    private void unmarked(Line line) {
        if (line.text().length() > LONGEST_TITLE) {
            doubt(line, "has no mark and is too long for a title; it was taken as an abstract.");
            summary(line, line.text(), false);
            return;
        }
        switch (NameShape.of(line.text())) {
            case AUTHOR -> author(line, line.text());
            case AUTHOR_PERHAPS -> {
                doubt(line, "is long for a name; it was taken as an author.");
                author(line, line.text());
            }
            case TITLE -> open(line);
            case TITLE_PERHAPS -> {
                doubt(line, "could be a title or an author; it was taken as a title.");
                open(line);
            }
        }
    }

    private void doubt(Line line, String reason) {
        String message = "The line " + Excerpt.of(line.text()) + " " + reason;
        findings.add(ProblemCode.PUBLICATION_LINE_AMBIGUOUS, line.number(), message);
    }

    private void open(Line line) {
        end();
        title = line;
        identifiers.addAll(line.markup().identifiers());
    }

    /** Links under a work say what it is called elsewhere; those under an abstract still belong to the work above. */
    private void identify(List<Identifier> found) {
        if (title != null) {
            identifiers.addAll(found);
        } else if (!publications.isEmpty()) {
            Publication last = publications.removeLast();
            Set<Identifier> all = new LinkedHashSet<>(last.identifiers());
            all.addAll(found);
            publications.add(publication(last, List.copyOf(all)));
        }
    }

    private Publication publication(Publication listed, List<Identifier> all) {
        return new Publication(
                listed.title(),
                listed.authors(),
                listed.complete(),
                listed.summary(),
                all,
                listed.date().or(() -> year),
                listed.venue(),
                listed.at());
    }

    private void author(Line line, String name) {
        if (title == null) {
            lost(line, "author");
        } else if (!name.isEmpty()) {
            authors.add(line.markup().mention(name, findings.at(line.number())));
        }
    }

    private void summary(Line line, String text, boolean unfinished) {
        if (title == null) {
            lost(line, "abstract");
        } else if (text.isEmpty()) {
            close(Optional.empty());
        } else {
            boolean whole = line.unfinished() ? PageEnd.endsSentence(text) : isEnd(text.charAt(text.length() - 1));
            boolean cut = unfinished || !whole;
            close(Optional.of(new Abstract(new Text(text, lexicon.guess(text)), cut, findings.at(line.number()))));
        }
    }

    private void lost(Line line, String kind) {
        String message = "The " + kind + " " + Excerpt.of(line.text()) + " has no title above it.";
        findings.add(ProblemCode.PUBLICATION_LINE_LOST, line.number(), message);
    }

    private static boolean isEnd(char last) {
        return ".!?)\"'”’»".indexOf(last) >= 0;
    }

    @Override
    public void end() {
        close(Optional.empty());
    }

    private void close(Optional<Abstract> summary) {
        Line line = title;
        if (line == null) {
            return;
        }
        Block block = new Block(
                line.text(),
                authors.stream().map(Mention::name).toList(),
                summary.map(it -> it.text().value()).orElse(""));
        Integer before = seen.putIfAbsent(block, line.number());
        if (before == null) {
            publications.add(new Publication(
                    Text.of(line.text()),
                    authors,
                    false,
                    summary,
                    List.copyOf(identifiers),
                    year,
                    Optional.empty(),
                    findings.at(line.number())));
        } else {
            String message = "The publication " + Excerpt.of(line.text()) + " already stands at line " + before + ".";
            findings.add(ProblemCode.PUBLICATION_REPEATED, line.number(), message);
        }
        title = null;
        authors.clear();
        identifiers.clear();
    }

    /** What makes two blocks the same one. */
    private record Block(String title, List<String> authors, String summary) {}
}

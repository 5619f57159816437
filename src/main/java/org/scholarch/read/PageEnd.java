// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.ProblemCode;

/**
 * Judges the last line of a page when no line end follows it. Prose that ends in a sentence end is complete. A line that is
 * evidently cut is an error, and what is only the stump of a name is left out. Any other line could be either, so it is read as
 * it stands, with a warning.
 */
final class PageEnd {
    /** Up to that length a line behind a title may always be one more title. */
    private static final int LONGEST_DOUBT = 60;

    /** Longer titles are rare, and an abstract is longer. */
    private static final int LONGEST_USUAL_TITLE = 200;

    private static final List<String> NAMING = List.of("organization", "rank", "unit", "institute");

    private final Words words;
    private final PublicationMarks marks;
    private final boolean cutInCharacter;
    private final List<String> listed = new ArrayList<>();
    private final List<String> published = new ArrayList<>();

    /** @param cutInCharacter whether the bytes of the page end inside a character */
    PageEnd(Words words, boolean cutInCharacter) {
        this.words = words;
        this.marks = words.lexicon().marks();
        this.cutInCharacter = cutInCharacter;
    }

    /**
     * What to do with the line.
     *
     * @param code the problem; absent when the line is complete
     * @param kept what to read of the line; may be empty
     */
    record Verdict(Optional<ProblemCode> code, String kept) {}

    /** Remembers a whole line: the last line may be the beginning of a name in it. */
    void saw(@Nullable Section section, Line line) {
        if (section == Section.PUBLICATIONS) {
            published.add(line.text());
        } else if (section == Section.STUDENTS || section == null) {
            listed.add(line.text());
        }
    }

    /**
     * Judges the last line.
     *
     * @param section where it stands; null in the header
     * @param inPublication whether a publication is open, so that an abstract may come
     */
    Verdict judge(@Nullable Section section, Line line, boolean inPublication) {
        String text = line.text();
        if (isFragment(section, line)) {
            return cut(labelBegunBy(text));
        }
        if (section == null) {
            return listed(text, false);
        }
        return switch (section) {
            case TOPICS -> endsOpen(text) ? cut("") : unsure(text);
            case BIOGRAPHY -> prose(text);
            case STUDENTS -> listed(text, true);
            case PUBLICATIONS -> publication(text, inPublication);
        };
    }

    private static Verdict cut(String kept) {
        return new Verdict(Optional.of(ProblemCode.PAGE_TRUNCATED), kept);
    }

    private static Verdict unsure(String text) {
        return new Verdict(Optional.of(ProblemCode.PAGE_END_UNSURE), text);
    }

    /** Whether the line is the first part of a line that the page would have there. */
    private boolean isFragment(@Nullable Section section, Line line) {
        boolean heading = words.isPartOfHeading(line.text()) && section != Section.PUBLICATIONS;
        boolean listed = (section == null || section == Section.STUDENTS)
                && words.all().stream().anyMatch(any -> any.isPartOfWords(line.text()));
        return listed || (heading && (line.afterBlank() || section == null));
    }

    /** The whole label that only one part's labels begin like, or nothing: without it the student above would get a wrong part. */
    private String labelBegunBy(String text) {
        String folded = Characters.fold(text);
        List<Words.Label> labels = words.all().stream()
                .flatMap(any -> any.labelsLike(folded).stream())
                .filter(label -> Characters.startsWith(label.words(), 0, folded))
                .toList();
        boolean one = labels.stream().map(Words.Label::part).distinct().count() == 1;
        boolean role = words.all().stream().anyMatch(any -> any.isPartOf("role", text));
        return one && !role ? labels.get(0).words() : "";
    }

    private Verdict prose(String text) {
        if (cutInCharacter || !endsSentence(text)) {
            return cut(text);
        }
        return endsInAbbreviation(text) ? unsure(text) : new Verdict(Optional.empty(), text);
    }

    /** Whether a text ends in a full stop, an exclamation or a question mark, closing marks aside. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && (")]\"'”’»".indexOf(text.charAt(end - 1)) >= 0 || Characters.isSpace(text.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && ".!?".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** {@code e.g.}, an initial, or the first digit of a number: the full stop may stand in mid-sentence. */
    private static boolean endsInAbbreviation(String text) {
        if (!text.endsWith(".")) {
            return false;
        }
        String word = lastWord(text.substring(0, text.length() - 1));
        return word.length() <= 1 || word.indexOf('.') >= 0;
    }

    private Verdict listed(String text, boolean student) {
        LabelLine label = LabelLine.parse(words, text);
        if (label != null) {
            return label(text, label);
        }
        RoleLine role = RoleLine.parse(words, text);
        String place = place(role, text);
        if (!endsOpen(text) && !isPartOfName(place) && !endsInPartOfWord(text)) {
            return unsure(text);
        }
        boolean known =
                role.level().isPresent() || (student && role.affiliation().isPresent());
        return cut(known ? role.role() : "");
    }

    /** A name that is cut is left out; the label stays, as it says what part the page's owner has. */
    private Verdict label(String text, LabelLine label) {
        if (label.names().isEmpty()) {
            return cutInCharacter ? cut(text) : unsure(text);
        }
        if (endsInAnd(text) || text.endsWith(",") || text.endsWith(";")) {
            return cut(text);
        }
        int mark = Math.max(text.lastIndexOf(':'), Math.max(text.lastIndexOf(','), text.lastIndexOf(';')));
        return endsOpen(text) ? cut(mark < 0 ? text : text.substring(0, mark + 1)) : unsure(text);
    }

    private boolean endsInAnd(String text) {
        return words.is("and", lastWord(text));
    }

    /** The part of a line that names an organisation. */
    private static String place(RoleLine role, String text) {
        return role.affiliation().orElse(text.substring(text.lastIndexOf(", ") < 0 ? 0 : text.lastIndexOf(", ") + 2));
    }

    private boolean isPartOfName(String text) {
        Predicate<String> longer = name -> name.length() > text.length() && name.startsWith(text);
        return published.stream().filter(longer).anyMatch(PageEnd::isAuthor)
                || listed.stream().flatMap(this::names).anyMatch(longer);
    }

    /** What a line of the header or of the students may name. */
    private Stream<String> names(String line) {
        String place = place(RoleLine.parse(words, line), line);
        return Stream.concat(Stream.of(place), Stream.of(line.split(", ")));
    }

    /** Whether the last word is the beginning of a word of organisations or posts and none itself. */
    private boolean endsInPartOfWord(String text) {
        String word = lastWord(text);
        return word.length() >= 3
                && NAMING.stream().anyMatch(kind -> words.all().stream().anyMatch(any -> any.isPartOf(kind, word)))
                && NAMING.stream().noneMatch(kind -> words.all().stream().anyMatch(any -> any.is(kind, word)));
    }

    private Verdict publication(String text, boolean inPublication) {
        if (marks.withoutSeeMore(text).isPresent()) {
            return prose(text);
        }
        if (marks.authorOfOverflow(text).isPresent()) {
            return unsure(text);
        }
        int dots = text.indexOf('…');
        if (dots > 0 && isAuthor(Characters.strip(text, 0, dots))) {
            return cut(inPublication ? Characters.strip(text, 0, dots) : "");
        }
        if (marks.beforePartOfSeeMore(text).isPresent()) {
            return cut(text);
        }
        if (inPublication && text.length() > PublicationReader.LONGEST_TITLE) {
            return prose(text);
        }
        boolean stump =
                endsOpen(text) || (inPublication && isLikeProse(text)) || (isAuthor(text) && isPartOfName(text));
        return stump ? cut("") : unsure(text);
    }

    private static boolean isAuthor(String text) {
        NameShape.Kind kind = NameShape.of(text);
        return kind == NameShape.Kind.AUTHOR || kind == NameShape.Kind.AUTHOR_PERHAPS;
    }

    /** Whether a line without a mark is the beginning of an abstract: long, and hardly a word of it has a capital. */
    private static boolean isLikeProse(String text) {
        List<String> all = Characters.words(text);
        long small = all.stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
        return text.length() > LONGEST_USUAL_TITLE || (text.length() > LONGEST_DOUBT && 3 * small > 2L * all.size());
    }

    /** Whether the last character or word promises more. */
    private boolean endsOpen(String text) {
        String word = lastWord(text);
        boolean small = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
        return cutInCharacter
                || ",;:-–—(/&".indexOf(text.charAt(text.length() - 1)) >= 0
                || (small && NameShape.isParticle(word))
                || (small && words.all().stream().anyMatch(any -> any.is("function", word)));
    }

    private static String lastWord(String text) {
        int start = text.length();
        while (start > 0
                && !Characters.isSpace(text.charAt(start - 1))
                && "(,;:/".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarch.profile.Language;
import org.scholarch.profile.Level;
import org.scholarch.profile.SupervisorPart;

/**
 * The words of one language's pages. All of them live in files: one named after the language, e.g. {@code en.tsv}, and one of
 * names that pages of every language have.
 */
final class Words {
    /** The languages that pages are read in, in the order in which words are looked for. */
    private static final List<Language> LANGUAGES = List.of(Language.EN, Language.FR);

    private static final Map<Language, Words> ALL =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Words::new));

    /** No heading, role, label, membership or chair is longer. */
    private static final int LONGEST = 60;

    private final Language language;
    private final WordFile file;
    private final Map<String, String> headings;
    private final Map<String, Level> levels = new HashMap<>();
    private final List<Label> labels;
    private final Map<String, String> instituteUnits;
    private final Map<String, Set<String>> sets;
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> headingBeginnings = new HashSet<>();
    private final List<String> seeMore;
    private final List<String> overflowStarts;
    private final List<String> overflowEnds;

    private Words(Language language) {
        this.language = language;
        file = new WordFile(language.tag() + ".tsv", "names.tsv");
        headings = file.meanings("heading");
        file.foldedMeanings("role").forEach((role, key) -> levels.put(role, Level.of(key)));
        labels = file.foldedMeanings("label").entrySet().stream()
                .map(e -> new Label(
                        e.getKey(), SupervisorPart.valueOf(e.getValue().toUpperCase(Locale.ROOT))))
                .toList();
        sets = file.kinds().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), file::folded));
        instituteUnits = file.foldedMeanings("institute-unit");
        seeMore = List.copyOf(file.folded("see-more"));
        overflowStarts = List.copyOf(file.folded("overflow-start"));
        overflowEnds = List.copyOf(file.folded("overflow-end"));
        headings.keySet().forEach(heading -> addBeginnings(heading, headingBeginnings));
        for (String kind : List.of("role", "label", "membership", "chair")) {
            file.folded(kind).forEach(word -> addBeginnings(word, beginnings));
        }
    }

    private static void addBeginnings(String word, Set<String> beginnings) {
        for (int end = 1; end < word.length(); end++) {
            beginnings.add(Characters.strip(word, 0, end));
        }
    }

    static Words of(Language language) {
        Words words = ALL.get(language);
        if (words == null) {
            throw new IllegalStateException("no words for " + language);
        }
        return words;
    }

    Language language() {
        return language;
    }

    /** The words of every language that pages are read in. */
    static Stream<Words> all() {
        return LANGUAGES.stream().map(Words::of);
    }

    /** The name inside a portrait line, which may be empty; absent when the line is none. */
    Optional<String> portrait(String line) {
        return portrait(file.words("portrait"), line).map(this::available);
    }

    /** What follows one of the beginnings that a portrait line may have. */
    static Optional<String> portrait(List<String> starts, String line) {
        for (String start : starts) {
            boolean apart = start.endsWith("'") || start.endsWith("’");
            String whole = apart ? start : start + " ";
            if (line.startsWith(whole) || line.equals(start)) {
                return Optional.of(Characters.strip(line, Math.min(whole.length(), line.length()), line.length()));
            }
        }
        return Optional.empty();
    }

    private String available(String name) {
        for (String end : file.words("unavailable")) {
            if (name.endsWith(" " + end)) {
                return Characters.strip(name, 0, name.length() - end.length());
            }
        }
        return name;
    }

    /** The part of the page that a line opens, or null when it is no heading. */
    @Nullable
    Section heading(String line) {
        String section = line.length() > LONGEST ? null : headings.get(Characters.compose(line));
        return section == null ? null : Section.valueOf(section.toUpperCase(Locale.ROOT));
    }

    /** The level that a role means. */
    Optional<Level> level(String role) {
        return Optional.ofNullable(levels.get(Characters.fold(role)));
    }

    /** The words that say which part a supervisor has, folded. */
    List<Label> labels() {
        return labels;
    }

    /** The institute that a unit belongs to, when the unit is one of an institute. */
    Optional<String> instituteOf(String unit) {
        return Optional.ofNullable(instituteUnits.get(Characters.fold(unit)));
    }

    /** Whether the whole text is a word of that kind. */
    boolean is(String kind, String text) {
        return sets.getOrDefault(kind, Set.of()).contains(Characters.fold(text));
    }

    /** Whether a word of that kind stands in the text as a word of its own. */
    boolean has(String kind, String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean edge =
                    i == text.length() || Characters.isSpace(text.charAt(i)) || ",()/:".indexOf(text.charAt(i)) >= 0;
            if (edge) {
                if (i > start && is(kind, text.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** Whether the text begins with a word of that kind, as a whole word. */
    boolean begins(String kind, String text) {
        String folded = Characters.fold(text);
        return sets.getOrDefault(kind, Set.of()).stream()
                .anyMatch(start -> folded.startsWith(start)
                        && (start.endsWith("'")
                                || folded.length() == start.length()
                                || folded.charAt(start.length()) == ' '));
    }

    /** Whether the text is the beginning of a word of that kind and not all of it. */
    boolean isPartOf(String kind, String text) {
        String folded = Characters.fold(text);
        return sets.getOrDefault(kind, Set.of()).stream()
                .anyMatch(word -> word.length() > folded.length() && word.startsWith(folded));
    }

    /** Frequent words of the language that the other languages do not have, folded. */
    Set<String> functionWords() {
        return file.folded("function");
    }

    /** The forms of the mark inside an abstract, folded. */
    List<String> seeMore() {
        return seeMore;
    }

    /** What stands before the number in the mark of an author list that is longer than what is shown, folded. */
    List<String> overflowStarts() {
        return overflowStarts;
    }

    /** What stands behind that number, folded. */
    List<String> overflowEnds() {
        return overflowEnds;
    }

    /** Whether the text is the beginning of a heading and not all of it. */
    boolean isPartOfHeading(String text) {
        return text.length() <= LONGEST
                && headingBeginnings.contains(Characters.compose(text))
                && heading(text) == null;
    }

    /** Whether the text is the beginning of a role, a label, a membership or a chair and not all of it. */
    boolean isPartOfWords(String text) {
        return text.length() <= LONGEST
                && beginnings.contains(Characters.fold(text))
                && !is("role", text)
                && !is("label", text)
                && !is("membership", text)
                && !is("chair", text);
    }

    /** A supervisor's part in words. */
    record Label(String words, SupervisorPart part) {}
}

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
import org.jspecify.annotations.Nullable;
import org.scholarch.profile.Language;
import org.scholarch.profile.Level;
import org.scholarch.profile.SupervisorPart;

/** The words of one language's pages. All of them live in a file named after the language, e.g. {@code en.tsv}. */
final class Words {
    private static final Map<Language, Words> ALL =
            List.of(Language.values()).stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Words::new));

    private final Language language;
    private final WordFile file;
    private final Map<String, String> headings;
    private final Map<String, Level> levels = new HashMap<>();
    private final List<Label> labels;
    private final Map<String, String> instituteUnits;
    private final Map<String, Set<String>> sets;
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> headingBeginnings = new HashSet<>();
    private final String seeMore;

    private Words(Language language) {
        this.language = language;
        file = new WordFile(language.tag() + ".tsv");
        headings = file.meanings("heading");
        file.foldedMeanings("role").forEach((role, key) -> levels.put(role, levelOf(key)));
        labels = file.foldedMeanings("label").entrySet().stream()
                .map(e -> new Label(
                        e.getKey(), SupervisorPart.valueOf(e.getValue().toUpperCase(Locale.ROOT))))
                .toList();
        sets = file.kinds().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), file::folded));
        instituteUnits = file.foldedMeanings("institute-unit");
        seeMore = file.first("see-more");
        headings.keySet().forEach(heading -> addBeginnings(heading, headingBeginnings));
        for (String kind : List.of("role", "label", "membership", "chair")) {
            file.words(kind).forEach(word -> addBeginnings(word, beginnings));
        }
    }

    private static Level levelOf(String key) {
        return Level.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
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

    /** Whether pages in this language are read; otherwise they are only recognised. */
    boolean isTaught() {
        return file.first("taught").equals("yes");
    }

    /** The name inside a portrait line, which may be empty; absent when the line is none. */
    Optional<String> portrait(String line) {
        for (String start : file.words("portrait")) {
            boolean apart = start.endsWith("'") || start.endsWith("’");
            String whole = apart ? start : start + " ";
            if (line.startsWith(whole) || line.equals(start)) {
                return Optional.of(
                        available(Characters.strip(line, Math.min(whole.length(), line.length()), line.length())));
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
        String section = line.length() > 40 ? null : headings.get(line);
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
        for (String start : file.words(kind)) {
            boolean whole = text.length() == start.length()
                    || (text.length() > start.length() && Characters.isSpace(text.charAt(start.length())));
            if (whole && text.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** Frequent words of the language that the other languages do not have, folded. */
    Set<String> functionWords() {
        return file.folded("function");
    }

    /** The mark inside an abstract. */
    String seeMore() {
        return seeMore;
    }

    /** What stands before and behind the number in the mark of an author list that is longer than what is shown. */
    String overflowStart() {
        return file.first("overflow-start");
    }

    /** See {@link #overflowStart}. */
    String overflowEnd() {
        return file.first("overflow-end");
    }

    /** Whether the text is the beginning of a heading and not all of it. */
    boolean isPartOfHeading(String text) {
        return headingBeginnings.contains(text) && !headings.containsKey(text);
    }

    /** Whether the text is the beginning of a role, a label, a membership or a chair and not all of it. */
    boolean isPartOfWords(String text) {
        return beginnings.contains(text)
                && !is("role", text)
                && !is("label", text)
                && !is("membership", text)
                && !is("chair", text);
    }

    /** A supervisor's part in words. */
    record Label(String words, SupervisorPart part) {}
}

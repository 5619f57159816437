// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarch.profile.Language;
import org.scholarch.profile.Level;
import org.scholarch.profile.SupervisorPart;

/**
 * The words of one language's pages. Those of the program live in files: one named after the language, e.g. {@code en.tsv}, and
 * one of names that pages of every language have.
 */
final class Words {
    /** One word may begin like another, which is then meant. */
    static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    /** The kinds of words that a line of the header or of the students may be, or begin with. */
    private static final List<String> HEADER = List.of("role", "label", "membership", "chair");

    private final Lexicon lexicon;
    private final Language language;
    private final Map<String, Section> headings = new HashMap<>();
    private final Map<String, Level> levels = new HashMap<>();
    private final Map<Character, List<Label>> labels;
    private final Map<String, String> instituteUnits;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final NavigableSet<String> headerWords = new TreeSet<>();
    private final NavigableSet<String> headingWords = new TreeSet<>();
    private final List<String> portraits;
    private final List<String> unavailable;
    private final int longestHeading;

    /**
     * @param lexicon the words of all languages, which these become a part of
     * @throws IllegalArgumentException when a word means nothing that it could
     */
    Words(Lexicon lexicon, Language language, WordFile file) {
        this.lexicon = lexicon;
        this.language = language;
        file.meanings("heading").forEach((text, part) -> headings.put(text, Section.valueOf(upper(part))));
        file.foldedMeanings("role").forEach((role, key) -> levels.put(role, Level.of(key)));
        labels = file.foldedMeanings("label").entrySet().stream()
                .map(e -> new Label(e.getKey(), SupervisorPart.valueOf(upper(e.getValue()))))
                .sorted(Comparator.comparing(Label::words, LONGEST_FIRST))
                .collect(Collectors.groupingBy(label -> label.words().charAt(0)));
        instituteUnits = file.foldedMeanings("institute-unit");
        portraits = file.words("portrait").stream().sorted(LONGEST_FIRST).toList();
        unavailable = file.words("unavailable").stream().sorted(LONGEST_FIRST).toList();
        file.kinds().forEach(kind -> kinds.put(kind, new Kind(file.folded(kind))));
        headingWords.addAll(headings.keySet());
        longestHeading = longest(headingWords);
        HEADER.forEach(kind -> headerWords.addAll(kind(kind).words));
    }

    private Kind kind(String name) {
        return kinds.getOrDefault(name, Kind.NONE);
    }

    /** A bound for the length of a text that is one of the words: letters may be written as two characters, and blanks added. */
    private static int longest(Set<String> words) {
        return 2 * words.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String upper(String meaning) {
        return meaning.toUpperCase(Locale.ROOT);
    }

    /** The words of all languages, these among them. */
    Lexicon lexicon() {
        return lexicon;
    }

    /** The words of every language that pages are read in. */
    List<Words> all() {
        return lexicon.all();
    }

    Language language() {
        return language;
    }

    /** The name inside a portrait line, which may be empty; absent when the line is none. */
    Optional<String> portrait(String line) {
        return portrait(portraits, line).map(this::available);
    }

    /** What follows one of the beginnings that a portrait line may have. */
    static Optional<String> portrait(List<String> starts, String line) {
        for (String start : starts) {
            if (line.startsWith(start)) {
                int end = start.length();
                boolean apart = start.endsWith("'") || start.endsWith("’");
                if (apart || end == line.length() || line.charAt(end) == ' ') {
                    return Optional.of(Characters.strip(line, end, line.length()));
                }
            }
        }
        return Optional.empty();
    }

    private String available(String name) {
        for (String end : unavailable) {
            if (name.endsWith(" " + end)) {
                return Characters.strip(name, 0, name.length() - end.length());
            }
        }
        return name;
    }

    /** The part of the page that a line opens, or null when it is no heading. */
    @Nullable
    Section heading(String line) {
        return line.length() > longestHeading ? null : headings.get(Characters.compose(line));
    }

    /** The level that a role means. */
    Optional<Level> level(String role) {
        return Optional.ofNullable(levels.get(Characters.fold(role)));
    }

    /** The words that say which part a supervisor has, folded, of those that begin like a text; the longest come first. */
    List<Label> labelsLike(String text) {
        return text.isEmpty() ? List.of() : labels.getOrDefault(Characters.foldOne(text.charAt(0)), List.of());
    }

    /** The institute that a unit belongs to, when the unit is one of an institute. */
    Optional<String> instituteOf(String unit) {
        return Optional.ofNullable(instituteUnits.get(Characters.fold(unit)));
    }

    /** Whether the whole text is a word of that kind. */
    boolean is(String kind, String text) {
        return kind(kind).has(text);
    }

    /** Whether a word of that kind stands in the text as a word of its own. */
    boolean has(String kind, String text) {
        Kind words = kind(kind);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isEdge(text.charAt(i))) {
                if (i > start && i - start <= words.longest && words.has(text.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return !words.phrases.isEmpty() && hasPhrase(words.phrases, Characters.fold(text));
    }

    private static boolean hasPhrase(List<String> phrases, String folded) {
        for (String phrase : phrases) {
            int at = folded.indexOf(phrase);
            while (at >= 0) {
                int end = at + phrase.length();
                if ((at == 0 || isEdge(folded.charAt(at - 1)))
                        && (end == folded.length() || isEdge(folded.charAt(end)))) {
                    return true;
                }
                at = folded.indexOf(phrase, at + 1);
            }
        }
        return false;
    }

    private static boolean isEdge(char c) {
        return Characters.isSpace(c) || ",()/:".indexOf(c) >= 0;
    }

    /** Whether the text begins with a word of that kind, as a whole word. */
    boolean begins(String kind, String text) {
        String folded = Characters.fold(text);
        for (String start : kind(kind).words) {
            boolean whole = start.endsWith("'")
                    || folded.length() == start.length()
                    || (folded.length() > start.length() && folded.charAt(start.length()) == ' ');
            if (whole && folded.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text is the beginning of a word of that kind and not all of it. */
    boolean isPartOf(String kind, String text) {
        String folded = Characters.fold(text);
        return kind(kind).words.stream().anyMatch(word -> word.length() > folded.length() && word.startsWith(folded));
    }

    /** The words of a kind, folded. */
    Set<String> words(String kind) {
        return kind(kind).words;
    }

    /** Whether the text is the beginning of a heading and not all of it. */
    boolean isPartOfHeading(String text) {
        return text.length() <= longestHeading
                && begins(headingWords, Characters.compose(text))
                && heading(text) == null;
    }

    /** Whether the text is the beginning of a role, a label, a membership or a chair and not all of it. */
    boolean isPartOfWords(String text) {
        return begins(headerWords, Characters.fold(text)) && HEADER.stream().noneMatch(kind -> is(kind, text));
    }

    /** Whether a word begins with the text and is longer: it would be the next one in their order. */
    private static boolean begins(NavigableSet<String> words, String text) {
        String next = words.higher(text);
        return next != null && next.startsWith(text);
    }

    /**
     * The words of one kind, folded.
     *
     * @param phrases those of several words
     * @param longest no text longer than that is one of the words
     */
    private record Kind(Set<String> words, List<String> phrases, int longest) {
        static final Kind NONE = new Kind(Set.of());

        Kind(Set<String> words) {
            this(words, words.stream().filter(Kind::isPhrase).toList(), Words.longest(words));
        }

        private static boolean isPhrase(String word) {
            return word.chars().anyMatch(c -> isEdge((char) c));
        }

        boolean has(String text) {
            return text.length() <= longest && words.contains(Characters.fold(text));
        }
    }

    /** A supervisor's part in words. */
    record Label(String words, SupervisorPart part) {}
}

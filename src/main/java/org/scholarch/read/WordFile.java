// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholarch.profile.Language;
import org.scholarch.profile.WordAdditions;
import org.scholarch.profile.WordEntry;

/**
 * Words by kind, from files beside the classes and from elsewhere. {@code en.tsv} explains the format of the files. A faulty file
 * is a fault of the build: it throws.
 */
final class WordFile {
    /** The kinds whose words mean something. */
    private static final Set<String> MEANINGFUL = Set.of("heading", "role", "label", "institute-unit");

    private final String name;
    private final Map<String, Map<String, String>> kinds = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    /** Reads files one after another, as if they were one. */
    WordFile(String... names) {
        name = String.join(" with ", names);
        for (String each : names) {
            content(each).lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        }
        list();
    }

    private WordFile(WordFile other) {
        name = other.name;
        other.kinds.forEach((kind, words) -> kinds.put(kind, new LinkedHashMap<>(words)));
    }

    /**
     * These words and those that an institute added for a language, which stand last.
     *
     * @throws IllegalArgumentException when one of them is blank, or has no meaning where it needs one
     */
    WordFile with(WordAdditions additions, Language language) {
        WordFile both = new WordFile(this);
        additions.words().getOrDefault(language, Map.of()).forEach((kind, words) -> {
            words.forEach(word -> both.kinds
                    .computeIfAbsent(kind, it -> new LinkedHashMap<>())
                    .put(Characters.compose(Characters.strip(word.word())), meaning(kind, word)));
        });
        both.list();
        return both;
    }

    private static String meaning(String kind, WordEntry word) {
        if (word.meaning().isPresent() != MEANINGFUL.contains(kind)
                || Characters.strip(word.word()).isEmpty()) {
            throw new IllegalArgumentException(
                    "'" + word.word() + "' at " + word.at() + " is no word of the kind " + kind);
        }
        return word.meaning().orElse("");
    }

    /** These words and those of some kinds of another file. */
    WordFile with(WordFile other, List<String> chosen) {
        WordFile both = new WordFile(this);
        chosen.forEach(kind ->
                both.kinds.computeIfAbsent(kind, it -> new LinkedHashMap<>()).putAll(other.meanings(kind)));
        both.list();
        return both;
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 2 || cells.length > 3) {
            throw new IllegalStateException(name + " has a line that is no word: " + line);
        }
        Map<String, String> words = kinds.computeIfAbsent(cells[0], kind -> new LinkedHashMap<>());
        if (words.put(cells[1], cells.length == 3 ? cells[2] : "") != null) {
            throw new IllegalStateException(name + " has a word twice: " + line);
        }
    }

    private void list() {
        kinds.forEach((kind, words) -> lists.put(kind, List.copyOf(words.keySet())));
    }

    /** Every kind that the file has words of. */
    Set<String> kinds() {
        return kinds.keySet();
    }

    /** The words of a kind, as written, with their meanings, in file order. */
    Map<String, String> meanings(String kind) {
        return kinds.getOrDefault(kind, Map.of());
    }

    /** The words of a kind as written, in file order. */
    List<String> words(String kind) {
        return lists.getOrDefault(kind, List.of());
    }

    /** The words of a kind in the form of {@link Characters#fold}. */
    Set<String> folded(String kind) {
        return words(kind).stream().map(Characters::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** The words of a kind with their meanings, folded; of one word that is written in two ways, the later one counts. */
    Map<String, String> foldedMeanings(String kind) {
        Map<String, String> folded = new LinkedHashMap<>();
        meanings(kind).forEach((word, meaning) -> folded.put(Characters.fold(word), meaning));
        return folded;
    }

    /** The first word of a kind, or nothing at all when there is none. */
    String first(String kind) {
        List<String> words = words(kind);
        return words.isEmpty() ? "" : words.get(0);
    }

    private static String content(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

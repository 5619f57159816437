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

/** Files of words beside the classes. {@code en.tsv} explains the format. A faulty file is a fault of the build: it throws. */
final class WordFile {
    private final String name;
    private final Map<String, Map<String, String>> kinds = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    /** Reads files one after another, as if they were one. */
    WordFile(String... names) {
        name = String.join(" with ", names);
        for (String each : names) {
            content(each).lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        }
        kinds.forEach((kind, words) -> lists.put(kind, List.copyOf(words.keySet())));
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

    /** The words of a kind with their meanings, folded. */
    Map<String, String> foldedMeanings(String kind) {
        return meanings(kind).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(e -> Characters.fold(e.getKey()), Map.Entry::getValue));
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

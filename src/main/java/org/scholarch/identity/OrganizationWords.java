// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The words that names of organisations are built of; {@code organization-words.tsv} beside this class says which. */
final class OrganizationWords {
    private static final String FILE = "organization-words.tsv";
    private static final Map<String, Map<String, String>> KINDS = load();

    /** Whether a word says what kind of organisation it is and not which one. */
    static boolean isGeneric(String word) {
        return of("generic").containsKey(word);
    }

    /** All such words, in order. */
    static Set<String> generic() {
        return of("generic").keySet();
    }

    /** Whether a word only joins others. */
    static boolean isSmall(String word) {
        return of("small").containsKey(word);
    }

    /** Whether a word at the end of a name tells how a company is registered. */
    static boolean isLegalForm(String word) {
        return of("legal").containsKey(word);
    }

    /** The word behind an abbreviation. */
    static Optional<String> inFull(String word) {
        return Optional.ofNullable(of("short").get(word));
    }

    /** {@code southern} for {@code south} and the other way round. */
    static Optional<String> otherSide(String word) {
        return Optional.ofNullable(of("side").get(word));
    }

    /** The lines of a file beside this class that are no comments, as cells. */
    static List<String[]> rows(String file) {
        try (InputStream in = OrganizationWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> of(String kind) {
        return KINDS.getOrDefault(kind, Map.of());
    }

    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> kinds = new HashMap<>();
        for (String[] cells : rows(FILE)) {
            Map<String, String> words = kinds.computeIfAbsent(cells[0], kind -> new TreeMap<>());
            String other = cells.length > 2 ? cells[2] : "";
            words.put(cells[1], other);
            if (cells[0].equals("side")) {
                words.put(other, cells[1]);
            }
        }
        return kinds;
    }

    private OrganizationWords() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that an institute's own pages have besides those that every reader knows.
 *
 * @param words by language and by kind, e.g. {@code role}; {@link Language#UNKNOWN} stands for pages of every language
 */
public record WordAdditions(Map<Language, Map<String, List<WordEntry>>> words) {
    /** No words of its own. */
    public static final WordAdditions NONE = new WordAdditions(Map.of());

    /** Copies the maps and lists, in their order: as a text it is the same in every process. */
    public WordAdditions {
        Map<Language, Map<String, List<WordEntry>>> copy = new LinkedHashMap<>();
        words.forEach((language, kinds) -> {
            Map<String, List<WordEntry>> inner = new LinkedHashMap<>();
            kinds.forEach((kind, entries) -> inner.put(kind, List.copyOf(entries)));
            copy.put(language, Collections.unmodifiableMap(inner));
        });
        words = Collections.unmodifiableMap(copy);
    }

    /** The words of a kind that pages of a language have. */
    public List<WordEntry> of(Language language, String kind) {
        return words.getOrDefault(language, Map.of()).getOrDefault(kind, List.of());
    }
}

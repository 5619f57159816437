// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholarch.profile.Language;

/** Guesses the language of a text from its frequent words. Says nothing when the words are few or disagree. */
final class LanguageGuess {
    private static final int WORDS_SEEN = 80;
    private static final int ENOUGH = 3;
    private static final int CLEAR = 4;

    private final Map<String, Language> words = new HashMap<>();
    private final int longest;

    /** A word that several languages have tells nothing. */
    LanguageGuess(Collection<Words> languages) {
        Set<String> shared = new HashSet<>();
        for (Words language : languages) {
            for (String word : language.words("function")) {
                if (words.put(word, language.language()) != null) {
                    shared.add(word);
                }
            }
        }
        words.keySet().removeAll(shared);
        longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The language whose frequent words are at least three, and four times those of all others; else unknown. */
    Language of(String text) {
        Map<Language, Integer> counts = new HashMap<>();
        int seen = 0;
        int start = 0;
        for (int i = 0; i <= text.length() && seen < WORDS_SEEN; i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) {
                continue;
            }
            if (i > start) {
                seen++;
                Language language = i - start > longest ? null : languageOf(text.substring(start, i));
                if (language != null) {
                    counts.merge(language, 1, Integer::sum);
                }
            }
            start = i + 1;
        }
        return winner(counts);
    }

    private @Nullable Language languageOf(String word) {
        return words.get(Character.isUpperCase(word.charAt(0)) ? Characters.fold(word) : word);
    }

    private static Language winner(Map<Language, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH && entry.getValue() >= CLEAR * (all - entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Language.UNKNOWN);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholarch.profile.Language;

/** Guesses the language of a text from its frequent words. Says nothing when the words are few or disagree. */
final class LanguageGuess {
    private static final Map<String, Language> WORDS = functionWords();
    private static final int WORDS_SEEN = 80;
    private static final int LONGEST = 8;
    private static final int ENOUGH = 3;
    private static final int CLEAR = 4;

    private LanguageGuess() {}

    private static Map<String, Language> functionWords() {
        Map<String, Language> words = new HashMap<>();
        for (Words known : Words.all().toList()) {
            known.functionWords().forEach(word -> words.put(word, known.language()));
        }
        return words;
    }

    /** The language whose frequent words are at least three, and four times those of all others; else unknown. */
    static Language of(String text) {
        Map<Language, Integer> counts = new HashMap<>();
        int seen = 0;
        int start = 0;
        for (int i = 0; i <= text.length() && seen < WORDS_SEEN; i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) {
                continue;
            }
            if (i > start) {
                seen++;
                Language language = i - start > LONGEST ? null : languageOf(text.substring(start, i));
                if (language != null) {
                    counts.merge(language, 1, Integer::sum);
                }
            }
            start = i + 1;
        }
        return winner(counts);
    }

    private static @Nullable Language languageOf(String word) {
        return WORDS.get(Character.isUpperCase(word.charAt(0)) ? Characters.fold(word) : word);
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

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.scholarch.profile.Language;

/** Guesses the language of a text from its frequent words. Says nothing when the words are few or disagree. */
final class LanguageGuess {
    private static final int WORDS_SEEN = 80;
    private static final int ENOUGH = 3;
    private static final int CLEAR = 4;

    private final List<Language> languages;
    /** The frequent words with the place of their language in {@link #languages}. */
    private final WordTable words;

    /** A word that several languages have tells nothing. */
    LanguageGuess(Collection<Words> all) {
        languages = all.stream().map(Words::language).toList();
        Map<String, Integer> own = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Words language : all) {
            for (String word : language.words("function")) {
                if (own.put(word, languages.indexOf(language.language())) != null) {
                    shared.add(word);
                }
            }
        }
        own.keySet().removeAll(shared);
        words = new WordTable(own);
    }

    /** The language whose frequent words are at least three, and four times those of all others; else unknown. */
    Language of(String text) {
        int[] counts = new int[languages.size()];
        int seen = 0;
        int start = 0;
        for (int i = 0; i <= text.length() && seen < WORDS_SEEN; i++) {
            if (i < text.length() && Characters.isLetter(text.charAt(i))) {
                continue;
            }
            if (i > start) {
                seen++;
                int language = languageOf(text, start, i);
                if (language != WordTable.NONE) {
                    counts[language]++;
                }
            }
            start = i + 1;
        }
        return winner(counts);
    }

    private int languageOf(String text, int from, int to) {
        if (!Character.isUpperCase(text.charAt(from))) {
            return words.find(text, from, to);
        }
        String folded = to - from > words.longest() ? "" : Characters.fold(text.substring(from, to));
        return words.find(folded, 0, folded.length());
    }

    private Language winner(int[] counts) {
        int all = IntStream.of(counts).sum();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] >= ENOUGH && counts[i] >= CLEAR * (all - counts[i])) {
                return languages.get(i);
            }
        }
        return Language.UNKNOWN;
    }
}

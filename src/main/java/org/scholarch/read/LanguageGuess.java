// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        int at = 0;
        while (at < text.length() && seen < WORDS_SEEN) {
            int start = at;
            int hash = 0;
            while (at < text.length() && Characters.isLetter(text.charAt(at))) {
                hash = WordTable.hash(hash, text.charAt(at));
                at++;
            }
            if (at > start) {
                seen++;
                int language = languageOf(text, start, at, hash);
                if (language != WordTable.NONE) {
                    counts[language]++;
                }
            }
            at++;
        }
        return winner(counts);
    }

    private int languageOf(String text, int from, int to, int hash) {
        if (to - from > words.longest()) {
            return WordTable.NONE;
        }
        return Character.isUpperCase(text.charAt(from))
                ? words.find(Characters.fold(text.substring(from, to)))
                : words.find(text, from, to, hash);
    }

    private Language winner(int[] counts) {
        int all = 0;
        for (int count : counts) {
            all += count;
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] >= ENOUGH && counts[i] >= CLEAR * (all - counts[i])) {
                return languages.get(i);
            }
        }
        return Language.UNKNOWN;
    }
}

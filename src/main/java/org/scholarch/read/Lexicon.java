// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.scholarch.profile.Language;
import org.scholarch.profile.WordAdditions;

/**
 * The words of every language that pages are read in: those that come with the program and those that an institute added. It
 * never changes.
 */
final class Lexicon {
    /** The languages that come with the program, in the order in which words are looked for. */
    private static final List<Language> TAUGHT = List.of(Language.EN, Language.FR);

    /** How to reach people is taken out of pages of a language that an institute added as out of any others. */
    private static final List<String> CONTACTS = List.of("contact", "assistant", "telephone", "extension");

    /** The words that come with the program. */
    static final Lexicon BUILT_IN = new Lexicon(WordAdditions.NONE);

    private final Set<String> kinds = file(Language.EN).kinds();
    private final Map<Language, Words> words;
    private final List<Words> all;
    private final PublicationMarks marks;
    private final LanguageGuess guess;

    private Lexicon(WordAdditions additions) {
        words = new LinkedHashMap<>();
        TAUGHT.forEach(language -> words.put(language, new Words(this, language, taught(language, additions))));
        others(additions)
                .forEach(language -> words.put(language, new Words(this, language, other(language, additions))));
        all = List.copyOf(words.values());
        marks = new PublicationMarks(all);
        guess = new LanguageGuess(all);
    }

    /**
     * The words of the program with others, which win where they give a word another meaning.
     *
     * @throws IllegalArgumentException when an addition is of no kind that pages are read with, or means nothing that it could
     */
    static Lexicon with(WordAdditions additions) {
        additions
                .words()
                .values()
                .forEach(kinds -> kinds.keySet().forEach(kind -> {
                    if (!BUILT_IN.kinds.contains(kind)) {
                        throw new IllegalArgumentException("pages are read with no words of the kind " + kind);
                    }
                }));
        return additions.words().isEmpty() ? BUILT_IN : new Lexicon(additions);
    }

    private static WordFile taught(Language language, WordAdditions additions) {
        WordFile file = file(language).with(additions, Language.UNKNOWN);
        for (String tag : tags(additions)) {
            Language added = Language.of(tag);
            file = main(added).equals(language) ? file.with(additions, added) : file;
        }
        return file;
    }

    private static WordFile other(Language language, WordAdditions additions) {
        WordFile file = new WordFile("names.tsv");
        for (Language taught : TAUGHT) {
            file = file.with(file(taught), CONTACTS);
        }
        return file.with(additions, Language.UNKNOWN).with(additions, language);
    }

    private static WordFile file(Language language) {
        return new WordFile(language.tag() + ".tsv", "names.tsv");
    }

    private static List<Language> others(WordAdditions additions) {
        return tags(additions).stream()
                .map(Language::of)
                .filter(language -> language.isKnown() && !TAUGHT.contains(main(language)))
                .toList();
    }

    /** The tags of the additions in their order, in which {@code fr} comes before {@code fr-CA}. */
    private static Set<String> tags(WordAdditions additions) {
        var tags = new TreeSet<String>();
        additions.words().keySet().forEach(language -> tags.add(language.tag()));
        return tags;
    }

    /** The language without country and script: pages are told apart by it alone. */
    private static Language main(Language language) {
        int end = language.tag().indexOf('-');
        return end < 0 ? language : Language.of(language.tag().substring(0, end));
    }

    /** The words of every language, in the order in which they are looked for. */
    List<Words> all() {
        return all;
    }

    /** The words of a language that pages are read in. */
    Words of(Language language) {
        Words found = words.get(language);
        if (found == null) {
            throw new IllegalStateException("no words for " + language);
        }
        return found;
    }

    /** The marks inside and behind publications. */
    PublicationMarks marks() {
        return marks;
    }

    /** The language that a text is in, judged by its frequent words; unknown when they do not say. */
    Language guess(String text) {
        return guess.of(text);
    }
}

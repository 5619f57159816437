// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the name of an author from the title of a work, by its form alone. A name has 2 to 5 words, each capitalised, an initial
 * or a particle, and neither digits nor most punctuation. Titles can look like that as well; words that titles
 * have and people do not decide then, and the answer is doubtful.
 */
final class NameShape {
    private static final WordFile FILE = new WordFile("works.tsv");
    private static final Set<String> PARTICLES = FILE.folded("particle");
    private static final Set<String> SUFFIXES = FILE.folded("suffix");
    private static final Set<String> TITLE_WORDS = FILE.folded("title-word");
    private static final Map<Character, List<String>> TITLE_ENDINGS =
            FILE.words("title-ending").stream().collect(Collectors.groupingBy(NameShape::last));
    private static final List<String> CAPITAL_STARTS = FILE.words("capital-start");
    private static final int USUAL_LENGTH = 30;
    private static final int LONGEST = 60;

    /** What a line is; a {@code PERHAPS} is the better of two readings. */
    enum Kind {
        AUTHOR,
        AUTHOR_PERHAPS,
        TITLE,
        TITLE_PERHAPS
    }

    private enum Word {
        CAPITALISED,
        SHOUTED,
        INITIAL,
        PARTICLE,
        SUFFIX,
        SMALL,
        ODD
    }

    private NameShape() {}

    /** Judges a line that stands where an author or a title may stand. */
    static Kind of(String line) {
        if (line.length() > LONGEST) {
            return Kind.TITLE;
        }
        Kind kind = ofWords(line.length(), Characters.words(line.replace(',', ' ')));
        boolean author = kind == Kind.AUTHOR || kind == Kind.AUTHOR_PERHAPS;
        if (line.indexOf(',') >= 0) {
            // "Smith, John" is no form that the page has, yet hardly a title.
            return author ? Kind.TITLE_PERHAPS : Kind.TITLE;
        }
        return kind;
    }

    private static Kind ofWords(int length, List<String> words) {
        Tally tally = new Tally(words);
        if (tally.odd || (tally.small > 0 && tally.small < words.size())) {
            return Kind.TITLE;
        }
        boolean titleWords = hasTitleWord(words);
        if (tally.small > 0 || words.size() == 1) {
            boolean likeName = words.size() <= 3 && length <= USUAL_LENGTH && !titleWords && tally.mixed == 0;
            return likeName ? Kind.TITLE_PERHAPS : Kind.TITLE;
        }
        if (words.size() > 5) {
            return words.size() <= 7 && tally.particles > 0 && !titleWords ? Kind.TITLE_PERHAPS : Kind.TITLE;
        }
        if (titleWords || tally.mixed > 0 || tally.full == 0 || tally.endsInParticle) {
            return Kind.TITLE_PERHAPS;
        }
        return length > USUAL_LENGTH ? Kind.AUTHOR_PERHAPS : Kind.AUTHOR;
    }

    /** Whether a text is a short row of capitalised words, particles among them. */
    static boolean isCapitalised(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        Tally tally = new Tally(Characters.words(text));
        return !tally.odd && tally.small == 0 && tally.full > 0;
    }

    /** Whether a word is one that stands before family names, e.g. {@code van}. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** Whether a text is what may follow a family name, e.g. {@code Jr.} */
    static boolean isSuffix(String text) {
        return text.length() <= 4 && SUFFIXES.contains(Characters.fold(text));
    }

    private static boolean hasTitleWord(List<String> words) {
        for (String word : words) {
            if (isTitleWord(Characters.fold(word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitleWord(String folded) {
        if (TITLE_WORDS.contains(folded) || hasTitleEnding(folded)) {
            return true;
        }
        boolean pieces = folded.indexOf('-') >= 0 || folded.indexOf('\'') >= 0;
        return pieces
                && Characters.words(folded.replace('-', ' ').replace('\'', ' ')).stream()
                        .anyMatch(TITLE_WORDS::contains);
    }

    private static boolean hasTitleEnding(String folded) {
        for (String ending : TITLE_ENDINGS.getOrDefault(last(folded), List.of())) {
            if (folded.length() >= ending.length() + 3 && folded.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static char last(String word) {
        return word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
    }

    private static Word word(String word, boolean last) {
        if (PARTICLES.contains(word)) {
            return Word.PARTICLE;
        }
        if (isSuffix(word)) {
            return Word.SUFFIX;
        }
        if (!isOfNameCharacters(word)) {
            return Word.ODD;
        }
        if (isInitial(word)) {
            return Word.INITIAL;
        }
        if (word.endsWith(".") && (last || word.length() > 5)) {
            return Word.ODD;
        }
        if (word.length() == 2 && Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1))) {
            return Word.INITIAL;
        }
        int first = word.codePointAt(firstLetter(word));
        if (Character.isLowerCase(first)) {
            return isParticleAndName(word) ? Word.CAPITALISED : Word.SMALL;
        }
        return isShouted(word) ? Word.SHOUTED : Word.CAPITALISED;
    }

    /** {@code d'Été}, {@code al-Rashid}: a particle tied to a capitalised name. */
    private static boolean isParticleAndName(String word) {
        for (int i = 1; i + 1 < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                boolean particle = PARTICLES.contains(word.substring(0, i))
                        || PARTICLES.contains(Characters.fold(word.substring(0, i + 1)));
                return particle && Character.isUpperCase(word.charAt(i + 1));
            }
        }
        return false;
    }

    private static boolean isOfNameCharacters(String word) {
        boolean letters = false;
        for (int i = 0; i < word.length(); ) {
            int point = word.codePointAt(i);
            boolean letter = Character.isLetter(point);
            if (!letter && !isMarkOfNames(point)) {
                return false;
            }
            letters |= letter;
            i += Character.charCount(point);
        }
        return letters;
    }

    private static boolean isMarkOfNames(int point) {
        int type = Character.getType(point);
        boolean accent = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return accent || "-.'’‘ʼ‐‑·".indexOf(point) >= 0;
    }

    private static int firstLetter(String word) {
        int at = 0;
        while (!Character.isLetter(word.codePointAt(at))) {
            at += Character.charCount(word.codePointAt(at));
        }
        return at;
    }

    /** {@code N}, {@code N.}, {@code N.L.}, {@code J.-P.}: single capitals. */
    private static boolean isInitial(String word) {
        boolean letterBefore = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean letter = Character.isLetter(c);
            if (letter && (letterBefore || !Character.isUpperCase(c))) {
                return false;
            }
            letterBefore = letter;
        }
        return true;
    }

    private static boolean isShouted(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); ) {
            int point = word.codePointAt(i);
            if (Character.isLowerCase(point)) {
                return false;
            }
            capitals += Character.isUpperCase(point) ? 1 : 0;
            i += Character.charCount(point);
        }
        return capitals > 2;
    }

    /** A capital inside a word, as in {@code GFlowNet}, but not as in {@code McDonald} or {@code Fenn-Marsh}. */
    private static boolean hasInnerCapital(String word) {
        for (int i = 1; i < word.length(); i++) {
            boolean inside = Character.isUpperCase(word.charAt(i)) && Character.isLetter(word.charAt(i - 1));
            if (inside && !CAPITAL_STARTS.contains(word.substring(startOfPiece(word, i), i))) {
                return true;
            }
        }
        return false;
    }

    private static int startOfPiece(String word, int end) {
        int start = end;
        while (start > 0 && word.charAt(start - 1) != '-') {
            start--;
        }
        return start;
    }

    /** What kinds of words a line has. */
    private static final class Tally {
        private boolean odd;
        private boolean endsInParticle;
        private int small;
        private int full;
        private int particles;
        /** Words written as names of people are not: capitals inside, or all capitals before other words. */
        private int mixed;

        Tally(List<String> words) {
            int shoutedBefore = 0;
            for (int i = 0; i < words.size(); i++) {
                Word kind = word(words.get(i), i == words.size() - 1);
                switch (kind) {
                    case ODD -> odd = true;
                    case SMALL -> small++;
                    case PARTICLE -> particles++;
                    case SHOUTED -> shoutedBefore++;
                    case CAPITALISED -> {
                        full++;
                        mixed += shoutedBefore + (hasInnerCapital(words.get(i)) ? 1 : 0);
                        shoutedBefore = 0;
                    }
                    case INITIAL, SUFFIX -> {}
                }
                endsInParticle = kind == Word.PARTICLE;
            }
            full += shoutedBefore;
        }
    }
}

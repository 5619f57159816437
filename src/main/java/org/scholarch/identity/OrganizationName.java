// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholarch.vocab.Slug;

/**
 * A written name of an organisation, taken apart.
 *
 * @param words all of it, folded: without case, accents, punctuation, articles and legal forms, abbreviations in full
 * @param before what stands outside parentheses, folded; equal to {@code words} when there are none
 * @param within what stands in parentheses, as written
 */
record OrganizationName(List<String> words, List<String> before, Optional<String> within) {
    private static final int LONGEST = 300;

    OrganizationName {
        words = List.copyOf(words);
        before = List.copyOf(before);
    }

    /** Takes a name apart. A parenthesis that is never closed ends with the name; one that was never opened is dropped. */
    static OrganizationName of(String written) {
        String text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        int open = text.indexOf('(');
        if (open <= 0) {
            List<String> words = folded(text);
            return new OrganizationName(words, words, Optional.empty());
        }
        int close = text.indexOf(')', open);
        int end = close < 0 ? text.length() : close;
        String within = text.substring(open + 1, end).strip();
        List<String> before = folded(text.substring(0, open) + " " + text.substring(Math.min(end + 1, text.length())));
        return new OrganizationName(folded(text), before, within.isEmpty() ? Optional.empty() : Optional.of(within));
    }

    /** The folded words of a text as one string: equal for names that differ only in how they are written. */
    static String fold(String text) {
        return String.join(" ", folded(text));
    }

    /** The words of a text, folded. Never empty. */
    static List<String> folded(String text) {
        List<String> raw = raw(text);
        List<String> words = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            words.add(inFull(raw, i));
        }
        words.removeIf(word -> word.equals("the"));
        while (words.size() > 1 && OrganizationWords.isLegalForm(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return words.isEmpty() ? List.of(Slug.of(text)) : words;
    }

    /** The words of a text's slug with abbreviations in full; what is no abbreviation stays as a slug has it. */
    static String inFull(String text) {
        List<String> raw = List.of(Slug.of(text).split("-", -1));
        List<String> words = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            String word = raw.get(i);
            // Whole words that folding exchanges for their other spelling.
            words.add(word.equals("centre") || word.equals("labs") || word.equals("lab") ? word : inFull(raw, i));
        }
        return String.join(" ", words);
    }

    /**
     * The words by which an unknown organisation is told: an acronym of the rest in parentheses and a kind of organisation said
     * twice are left out.
     */
    List<String> key() {
        List<String> told = within.isPresent() && !before.isEmpty() && hasInitials(within.get()) ? before : words;
        List<String> once = new ArrayList<>(told.size());
        for (String word : told) {
            boolean again = !once.isEmpty() && once.get(once.size() - 1).equals(word);
            if (!again || !OrganizationWords.isGeneric(word)) {
                once.add(word);
            }
        }
        return once;
    }

    /** Whether the initials of the words outside, small words in or out, are those of an acronym. */
    boolean hasInitials(String acronym) {
        String letters = String.join("", raw(acronym));
        List<String> large =
                before.stream().filter(word -> !OrganizationWords.isSmall(word)).toList();
        return letters.length() > 1 && (letters.equals(initials(before)) || letters.equals(initials(large)));
    }

    /** A word next to itself is said once, as in "University University". */
    static List<String> undoubled(List<String> words) {
        List<String> once = new ArrayList<>(words.size());
        for (String word : words) {
            if (once.isEmpty() || !once.get(once.size() - 1).equals(word)) {
                once.add(word);
            }
        }
        int half = once.size() / 2;
        boolean twice =
                once.size() % 2 == 0 && half > 0 && once.subList(0, half).equals(once.subList(half, 2 * half));
        return twice ? once.subList(0, half) : once;
    }

    private static String initials(List<String> words) {
        var initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    private static List<String> raw(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace("&", " and ");
        List<String> words = new ArrayList<>();
        for (String chunk : plain.split("[\\s(),;/\\[\\]]+", -1)) {
            boolean elided = chunk.length() > 2 && chunk.charAt(1) == '\'' && "dlDL".indexOf(chunk.charAt(0)) >= 0;
            if (elided) {
                words.add(Slug.of(chunk.substring(0, 1)));
            }
            String rest = elided ? chunk.substring(2) : chunk;
            if (rest.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.addAll(List.of(Slug.of(rest).split("-", -1)));
            }
        }
        return words;
    }

    private static String inFull(List<String> words, int i) {
        String word = words.get(i);
        String next = i + 1 < words.size() ? words.get(i + 1) : "";
        boolean french = next.equals("de") || next.equals("du") || next.equals("d") || next.equals("des");
        if ((word.equals("univ") || word.equals("u")) && french) {
            return "universite";
        }
        if (word.equals("u") && next.equals("of")) {
            return "university";
        }
        if (word.equals("inst") && french) {
            return "institut";
        }
        return words.size() == 1 ? word : OrganizationWords.inFull(word).orElse(word);
    }
}

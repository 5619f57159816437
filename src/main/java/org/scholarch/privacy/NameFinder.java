// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import java.util.ArrayList;
import java.util.List;

/** Finds names in a text. */
final class NameFinder {
    private static final int LONGEST_GIVEN = 4;
    private static final int LONGEST_GAP = 3;
    /** What may stand between the parts of one name, in prose, in file names and in addresses. */
    private static final String TIES = "-.'’ʼ‐‑–_~+";

    private final String text;
    private final List<Word> words;

    NameFinder(String text) {
        this(text, Word.of(text));
    }

    NameFinder(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /** Adds where a name stands in whatever form. */
    void find(HiddenName name, List<Span> found) {
        for (int at = 0; at < words.size(); at++) {
            if (name.isSquashed(words.get(at), false)) {
                found.add(span(at, at + 1));
            }
            for (List<Word> family : name.families()) {
                if (stands(family, at, LONGEST_GAP, false)) {
                    around(name, at, at + family.size(), found);
                }
            }
        }
    }

    private void around(HiddenName name, int from, int to, List<Span> found) {
        if (name.isSingle()) {
            if (words.get(from).capital()) {
                found.add(span(from, to));
            }
            return;
        }
        int start = givenBefore(name, from);
        if (start < from) {
            found.add(span(start, to));
        } else if (from == 0 || !isInitial(words.get(from - 1)) || !isTied(from)) {
            int end = givenBehind(name, to);
            if (end > to) {
                found.add(span(from, end));
            }
        }
    }

    /** Where the longest run of given names before a family name begins. */
    private int givenBefore(HiddenName name, int family) {
        int best = family;
        for (int start = family - 1; start >= 0 && family - start <= LONGEST_GIVEN && isTied(start + 1); start--) {
            Word word = words.get(start);
            if (!word.capital() && word.letters() > 1 && !name.continues(word)) {
                break;
            }
            if (name.isGiven(words.subList(start, family))) {
                best = start;
            }
        }
        return best;
    }

    /** Where the run of given names behind a family name is over. */
    private int givenBehind(HiddenName name, int family) {
        int best = family;
        for (int end = family + 1; end <= words.size() && end - family <= LONGEST_GIVEN; end++) {
            boolean first = end == family + 1;
            if (!(first ? isTiedOrComma(family) : isTied(end - 1))) {
                break;
            }
            if (!first && !name.continues(words.get(end - 1))) {
                break;
            }
            if (name.isGiven(words.subList(family, end))) {
                best = end;
            }
        }
        return best;
    }

    /** Where a family name stands alone, or behind a title: nobody else's given name is before it. */
    List<Span> alone(HiddenName name) {
        List<Span> found = new ArrayList<>();
        for (List<Word> family : name.families()) {
            for (int at = 0; at < words.size(); at++) {
                if (words.get(at).capital() && stands(family, at, LONGEST_GAP, false) && !isAnothers(at)) {
                    found.add(span(at, at + family.size()));
                }
            }
        }
        return found;
    }

    private boolean isAnothers(int at) {
        if (at == 0 || !isTied(at)) {
            return false;
        }
        Word before = words.get(at - 1);
        if (gap(at).contains(".") && !isInitial(before) && before.letters() > 3) {
            // A sentence is over there.
            return false;
        }
        boolean opensSentence = at == 1 || gap(at - 1).contains(". ");
        return before.capital() && !HiddenName.isTitle(before) && (isInitial(before) || !opensSentence);
    }

    /** Where exactly these words stand, one behind the other. */
    List<Span> sequence(List<Word> wanted) {
        List<Span> found = new ArrayList<>();
        sequence(wanted, found);
        return found;
    }

    /** Adds where exactly these words stand, one behind the other. */
    void sequence(List<Word> wanted, List<Span> found) {
        for (int at = 0; at < words.size(); at++) {
            if (stands(wanted, at, LONGEST_GAP, true)) {
                found.add(span(at, at + wanted.size()));
            }
        }
    }

    /** Whether exactly these words stand anywhere, one behind the other. */
    boolean has(List<Word> wanted) {
        for (int at = 0; at < words.size(); at++) {
            if (stands(wanted, at, LONGEST_GAP, true)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name stands in one word, as addresses have it. */
    boolean hasSquashed(HiddenName name) {
        for (Word word : words) {
            if (name.isSquashed(word, true)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text, which was cut off, ends in the beginning of a name; where that begins, or the length of the text. */
    int cutNameAt(HiddenName name) {
        for (int count = Math.min(LONGEST_GIVEN + 1, words.size()); count > 0; count--) {
            int from = words.size() - count;
            if (name.begins(words.subList(from, words.size())) && areTied(from, words.size())) {
                return words.get(from).start();
            }
        }
        return text.length();
    }

    private boolean areTied(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (!isTiedOrComma(at)) {
                return false;
            }
        }
        return true;
    }

    private boolean stands(List<Word> wanted, int at, int gap, boolean anyGap) {
        if (at + wanted.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).same(words.get(at + i))) {
                return false;
            }
        }
        for (int next = at + 1; next < at + wanted.size(); next++) {
            if (anyGap ? gap(next).length() > gap : !isTied(next)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTiedOrComma(int at) {
        String gap = gap(at);
        return isTie(gap.startsWith(",") ? gap.substring(1) : gap);
    }

    private boolean isTied(int at) {
        return isTie(gap(at));
    }

    private static boolean isTie(String gap) {
        return gap.length() <= LONGEST_GAP
                && gap.chars().allMatch(c -> TIES.indexOf(c) >= 0 || Character.isSpaceChar(c) || c == '\t');
    }

    /** What stands before a word and behind the one before it. */
    private String gap(int at) {
        return text.substring(words.get(at - 1).end(), words.get(at).start());
    }

    private static boolean isInitial(Word word) {
        return word.letters() == 1 || (word.shout() && word.letters() <= 3);
    }

    private Span span(int from, int to) {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a written name.
 *
 * @param folded lower-case ASCII; an initial ends in a full stop
 * @param word the number of the word it came from: the parts of a double name have one number
 * @param capitals whether it is written in capitals and longer than a letter
 * @param lower whether it begins with a small letter
 */
record NameToken(String folded, int word, boolean capitals, boolean lower) {
    private static final int LONGEST_ABBREVIATION = 3;
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern HYPHENS = Pattern.compile("-+");
    private static final Pattern JOINED = Pattern.compile("[A-Za-z]'|[Mm]a?c");

    boolean isInitial() {
        return PersonName.isInitial(folded);
    }

    boolean isParticle() {
        return lower ? Words.PARTICLES.contains(folded) : Words.CAPITAL_PARTICLES.contains(folded);
    }

    /** Capitals that are initials written together, {@code NL} or {@code JP}, and not a short family name such as {@code LI}. */
    boolean isBlockOfInitials() {
        boolean vowel = folded.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
        return capitals
                && folded.length() <= 3
                && !Words.PARTICLES.contains(folded)
                && (!vowel || Words.familyShare(folded) == 0);
    }

    List<NameToken> letters() {
        return folded.chars()
                .mapToObj(c -> new NameToken((char) c + ".", word, false, false))
                .toList();
    }

    /** Splits a cleaned text at blanks, hyphens and full stops. */
    static List<NameToken> of(String text) {
        List<NameToken> tokens = new ArrayList<>();
        int number = 0;
        String prefix = "";
        for (String word : BLANKS.split(text, -1)) {
            if (isJoinedToNext(word)) {
                prefix += word;
                continue;
            }
            for (String part : HYPHENS.split(prefix + word, -1)) {
                addParts(part, number, tokens);
            }
            prefix = "";
            number++;
        }
        addParts(prefix, number, tokens);
        return tokens;
    }

    /** {@code O'}, {@code d'} and {@code Mc}, written apart from the rest of the name. */
    private static boolean isJoinedToNext(String word) {
        return JOINED.matcher(word).matches();
    }

    private static void addParts(String text, int number, List<NameToken> tokens) {
        int start = 0;
        while (start < text.length()) {
            int stop = text.indexOf('.', start);
            String part = stop < 0 ? text.substring(start) : text.substring(start, stop);
            add(part, stop >= 0, number, tokens);
            start = stop < 0 ? text.length() : stop + 1;
        }
    }

    private static void add(String part, boolean stopped, int number, List<NameToken> tokens) {
        String folded = Letters.folded(part);
        if (folded.isEmpty()) {
            return;
        }
        boolean lower = Character.isLowerCase(part.codePointAt(0));
        boolean capitals = part.length() > 1 && part.equals(part.toUpperCase(java.util.Locale.ROOT)) && hasCase(part);
        boolean single =
                part.codePointCount(0, part.length()) == 1 && !isSyllable(part) && !(lower && isConnector(folded));
        boolean abbreviated = stopped
                && folded.length() <= LONGEST_ABBREVIATION
                && !Words.TITLES.contains(folded)
                && !Words.SUFFIXES.contains(folded)
                && !(lower && Words.PARTICLES.contains(folded));
        boolean initial = single || abbreviated;
        tokens.add(new NameToken((initial ? folded + "." : folded).intern(), number, capitals && !initial, lower));
    }

    private static boolean isConnector(String folded) {
        return Words.CONNECTORS.contains(folded);
    }

    private static boolean hasCase(String part) {
        return part.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isSyllable(String part) {
        return Letters.script(part) == PersonName.Script.SYLLABLES;
    }
}

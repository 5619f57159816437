// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scholarch.identity.name.PersonName.Script;
import org.scholarch.vocab.Slug;

/** Finds out which part of a written name is what. */
final class NameParser {
    private static final int LONGEST = 200;
    private static final String[] NONE = {};
    /** Chinese family names of two characters. */
    private static final Set<String> DOUBLE_FAMILIES =
            Set.of("欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "司徒", "夏侯", "皇甫", "尉迟", "令狐", "남궁", "황보", "제갈", "선우");

    static PersonName parse(String written) {
        String text = Letters.cleaned(written.length() > LONGEST ? written.substring(0, LONGEST) : written);
        Script script = Letters.script(text);
        PersonName name = script == Script.SYLLABLES ? syllables(text) : ordered(text, script);
        return name != null
                ? name
                : new PersonName(NONE, "", new String[] {Slug.of(written).intern()}, script);
    }

    /** Names such as 王伟明: the family name first, without blanks or with one. */
    private static @org.jspecify.annotations.Nullable PersonName syllables(String text) {
        String plain = text.replace(',', ' ').strip();
        int blank = plain.indexOf(' ');
        if (blank < 0 && (plain.length() < 2 || plain.length() > 4)) {
            return ordered(text, Script.SYLLABLES);
        }
        boolean two = plain.length() > 2 && DOUBLE_FAMILIES.contains(plain.substring(0, 2));
        int end = blank >= 0 ? blank : two ? 2 : 1;
        String family = syllablesFolded(plain.substring(0, end));
        String given = syllablesFolded(plain.substring(end));
        return family.isEmpty() || given.isEmpty()
                ? null
                : new PersonName(new String[] {given}, "", new String[] {family}, Script.SYLLABLES);
    }

    private static String syllablesFolded(String text) {
        var folded = new StringBuilder();
        text.codePoints().forEach(it -> folded.append(Letters.folded(Character.toString(it))));
        return folded.toString().intern();
    }

    private static @org.jspecify.annotations.Nullable PersonName ordered(String text, Script script) {
        List<List<NameToken>> parts = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            List<NameToken> tokens = NameToken.of(part.strip());
            boolean suffix = !parts.isEmpty() && tokens.stream().allMatch(it -> Words.SUFFIXES.contains(bare(it)));
            if (!tokens.isEmpty() && !suffix && !isDegree(tokens)) {
                parts.add(tokens);
            }
        }
        if (parts.isEmpty()) {
            return null;
        }
        if (parts.size() == 1) {
            return running(withoutTitles(parts.get(0)), script);
        }
        List<NameToken> given = new ArrayList<>();
        parts.subList(1, parts.size()).forEach(given::addAll);
        return inverted(withoutTitles(parts.get(0)), withoutTitles(given), script);
    }

    /** {@code Ph.D.} and {@code M.D.}, which come apart at their full stops. */
    private static boolean isDegree(List<NameToken> tokens) {
        String letters = String.join("", tokens.stream().map(NameParser::bare).toList());
        return tokens.size() > 1 && letters.equals("phd");
    }

    private static String bare(NameToken token) {
        return token.folded().replace(".", "");
    }

    private static List<NameToken> withoutTitles(List<NameToken> tokens) {
        int start = 0;
        int end = tokens.size();
        while (end - start > 1 && Words.TITLES.contains(bare(tokens.get(start)))) {
            start++;
        }
        if (end - start > 3 && isDegree(tokens.subList(end - 2, end))) {
            end -= 2;
        }
        while (end - start > 2
                && Words.SUFFIXES.contains(bare(tokens.get(end - 1)))
                && !tokens.get(end - 1).isInitial()) {
            end--;
        }
        return tokens.subList(start, end);
    }

    /** {@code Family, Given}. */
    private static PersonName inverted(List<NameToken> family, List<NameToken> given, Script script) {
        boolean mixed = family.stream().anyMatch(it -> !it.capitals() && !it.isInitial());
        List<NameToken> names = new ArrayList<>();
        for (NameToken token : given) {
            if (token.capitals() && (mixed ? token.folded().length() <= 3 : token.isBlockOfInitials())) {
                names.addAll(token.letters());
            } else if (!token.isParticle()) {
                names.add(token);
            }
        }
        // A given name may be written like a particle: Wu, Bin.
        return name(names.isEmpty() ? given : names, family, script);
    }

    /** {@code Given Family}, or {@code FAMILY Given}, or {@code Family G. N.}. */
    private static PersonName running(List<NameToken> written, Script script) {
        List<NameToken> tokens = new ArrayList<>();
        boolean mixed = written.stream().anyMatch(it -> !it.capitals() && !it.isInitial());
        for (NameToken token : written) {
            boolean block = mixed ? token.isBlockOfInitials() : token.isBlockOfInitials() && written.size() > 1;
            tokens.addAll(block ? token.letters() : List.of(token));
        }
        if (mixed && tokens.stream().anyMatch(NameToken::capitals)) {
            return capitals(tokens, script);
        }
        int initials = tokens.size();
        while (initials > 0 && tokens.get(initials - 1).isInitial()) {
            initials--;
        }
        if (initials > 0 && initials < tokens.size()) {
            return name(tokens.subList(initials, tokens.size()), tokens.subList(0, initials), script);
        }
        int start = startOfFamily(tokens);
        return name(tokens.subList(0, start), tokens.subList(start, tokens.size()), script);
    }

    private static PersonName capitals(List<NameToken> tokens, Script script) {
        List<NameToken> family = new ArrayList<>();
        List<NameToken> given = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < tokens.size(); i++) {
            last = tokens.get(i).capitals() ? i : last;
        }
        for (int i = 0; i < tokens.size(); i++) {
            NameToken token = tokens.get(i);
            (token.capitals() || (i < last && token.isParticle()) ? family : given).add(token);
        }
        return name(given, family, script);
    }

    private static int startOfFamily(List<NameToken> tokens) {
        int size = tokens.size();
        for (int i = 1; i < size - 1; i++) {
            NameToken token = tokens.get(i);
            if (token.isParticle()) {
                boolean connects = token.lower() && Words.CONNECTORS.contains(token.folded()) && i > 1;
                return connects ? i - 1 : i;
            }
        }
        int start = Math.max(0, size - 1);
        while (start > 1 && tokens.get(start - 1).word() == tokens.get(start).word()) {
            start--;
        }
        return start;
    }

    private static PersonName name(List<NameToken> given, List<NameToken> family, Script script) {
        List<String> cores = new ArrayList<>();
        var particle = new StringBuilder();
        for (int i = 0; i < family.size(); i++) {
            NameToken token = family.get(i);
            boolean more = i < family.size() - 1;
            if (more && (token.isParticle() || (cores.isEmpty() && Words.CAPITAL_PARTICLES.contains(token.folded())))) {
                particle.append(cores.isEmpty() ? token.folded() : "");
            } else {
                cores.add(token.folded());
            }
        }
        String[] names = given.stream()
                .filter(it -> !(it.lower() && it.isParticle()))
                .map(NameToken::folded)
                .toArray(String[]::new);
        return cores.isEmpty()
                ? new PersonName(NONE, "", names, script)
                : new PersonName(names, particle.toString().intern(), cores.toArray(String[]::new), script);
    }

    private NameParser() {}
}

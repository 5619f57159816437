// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scholarch.vocab.Slug;

/**
 * A name that must not appear, and the forms in which it may: given names in full, as initials or left out behind the first; the
 * family name before or behind them; particles left out.
 */
final class HiddenName {
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "el", "al",
            "bin", "ibn", "ben", "ter", "ten", "af", "av", "zu", "zur", "y", "e");
    private static final Set<String> TITLES = Set.of(
            "dr",
            "dre",
            "prof",
            "professor",
            "professeur",
            "professeure",
            "pr",
            "mr",
            "mrs",
            "ms",
            "mme",
            "mlle",
            "sir");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "phd", "md", "msc", "ii", "iii", "iv");
    private static final int LONGEST_GLUED = 4;

    private final List<Word> given;
    private final List<List<Word>> families;
    private final SquashedName squashed;

    private HiddenName(List<Word> given, List<Word> family) {
        this.given = given;
        this.families = families(family);
        this.squashed = SquashedName.of(given, families);
    }

    /** The forms of a name: more than one when its writing does not say which part is the family name. */
    static List<HiddenName> of(String name) {
        int comma = name.indexOf(',');
        List<Word> words = bare(Word.of(name));
        if (words.isEmpty()) {
            return List.of();
        }
        int family = comma < 0 ? familyStart(name, words) : behind(words, comma);
        if (comma >= 0 && family < words.size()) {
            return List.of(new HiddenName(words.subList(family, words.size()), words.subList(0, family)));
        }
        List<HiddenName> names = new ArrayList<>();
        names.add(new HiddenName(words.subList(0, family), words.subList(family, words.size())));
        if (name.codePoints().anyMatch(c -> Character.isLetter(c) && !isLatin(c))) {
            // In Latin letters such a name may be two words, and its family name may lead.
            List<Word> latin = Word.of(Slug.of(name).replace('-', ' '));
            if (latin.size() > 1) {
                names.add(new HiddenName(
                        latin.subList(0, latin.size() - 1), latin.subList(latin.size() - 1, latin.size())));
                names.add(new HiddenName(latin.subList(1, latin.size()), latin.subList(0, 1)));
            }
        }
        return names;
    }

    /** The words of a name without titles before it and suffixes behind it. */
    static List<Word> bare(List<Word> words) {
        int from = 0;
        int to = words.size();
        while (to - from > 1 && TITLES.contains(words.get(from).plain())) {
            from++;
        }
        while (to - from > 1 && SUFFIXES.contains(words.get(to - 1).plain())) {
            to--;
        }
        return words.subList(from, to);
    }

    /** Whether a word stands before a family name without being a part of the name. */
    static boolean isTitle(Word word) {
        return TITLES.contains(word.plain());
    }

    private static int behind(List<Word> words, int comma) {
        return (int) words.stream().filter(word -> word.end() <= comma).count();
    }

    /** The last word, what a hyphen or an apostrophe ties to it, and the particles before it. */
    private static int familyStart(String name, List<Word> words) {
        int start = words.size() - 1;
        while (start > 0
                && isTie(name.substring(
                        words.get(start - 1).end(), words.get(start).start()))) {
            start--;
        }
        while (start > 0 && PARTICLES.contains(words.get(start - 1).plain())) {
            start--;
        }
        return start;
    }

    private static boolean isTie(String gap) {
        return gap.length() == 1 && "-'’‐‑ʼ".contains(gap);
    }

    private static boolean isLatin(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
    }

    /** The family name as it stands, in one word, and without its particles. */
    private static List<List<Word>> families(List<Word> family) {
        List<List<Word>> families = new ArrayList<>();
        families.add(family);
        if (family.size() > 1) {
            families.add(List.of(joined(family)));
            int start = 0;
            while (start < family.size() - 1
                    && PARTICLES.contains(family.get(start).plain())) {
                start++;
            }
            if (start > 0) {
                families.add(family.subList(start, family.size()));
            }
        }
        return List.copyOf(families);
    }

    static Word joined(List<Word> words) {
        var plain = new StringBuilder();
        var spelt = new StringBuilder();
        words.forEach(word -> {
            plain.append(word.plain());
            spelt.append(word.spelt());
        });
        return new Word(0, 0, plain.toString(), spelt.toString(), plain.length(), true, false);
    }

    /** The forms of the family name. */
    List<List<Word>> families() {
        return families;
    }

    /** Whether the name is one word, as that of {@code Suryanti}. */
    boolean isSingle() {
        return given.isEmpty();
    }

    /**
     * Whether these words can be the given names: the first one in full or as its initial, and behind it nothing that contradicts.
     */
    boolean isGiven(List<Word> words) {
        if (words.isEmpty() || given.isEmpty()) {
            return false;
        }
        Word first = words.get(0);
        if (isGlued(first)) {
            return agree(first)
                    && agree(words.subList(1, words.size()), first.plain().length());
        }
        return isForm(first, given.get(0)) && agree(words.subList(1, words.size()), 1);
    }

    private static boolean isGlued(Word word) {
        return word.shout() && word.letters() > 1 && word.letters() <= LONGEST_GLUED;
    }

    /** Whether initials in one word, such as {@code JM}, begin these given names, or the word is the first of them. */
    private boolean agree(Word glued) {
        if (glued.same(given.get(0))) {
            return true;
        }
        for (int i = 0; i < Math.min(glued.plain().length(), given.size()); i++) {
            if (glued.plain().charAt(i) != given.get(i).plain().charAt(0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether further given names can be those from an index on; some may be left out, and there may be more than we know. */
    private boolean agree(List<Word> words, int from) {
        int next = from;
        for (Word word : words) {
            int found = next;
            while (found < given.size() && !isForm(word, given.get(found))) {
                found++;
            }
            if (found == given.size() && next < given.size()) {
                return false;
            }
            next = Math.min(found + 1, given.size());
        }
        return true;
    }

    private static boolean isForm(Word word, Word name) {
        return word.same(name) || word.isInitialOf(name);
    }

    /** Whether a word continues the given names: one of them, an initial, or as much of one as a cut text leaves. */
    boolean continues(Word word) {
        return word.letters() == 1 || given.stream().anyMatch(it -> isForm(word, it));
    }

    /** Whether a word is the whole name, e.g. {@code janeroe}; in addresses also with an initial, e.g. {@code jroe}. */
    boolean isSquashed(Word word, boolean address) {
        return squashed.is(word, address);
    }

    /** Whether the words, of a text that was cut inside the last of them, can be the beginning of the name. */
    boolean begins(List<Word> words) {
        Word cut = words.get(words.size() - 1);
        List<Word> before = words.subList(0, words.size() - 1);
        if (before.isEmpty()) {
            return cut.letters() > 1 && (starts(cut, given) || starts(cut, families.get(0)));
        }
        boolean inGiven =
                isGiven(before) && given.stream().anyMatch(it -> it.plain().startsWith(cut.plain()));
        boolean inFamily = isGiven(before) && starts(cut, families.get(0));
        boolean behindFamily = families.stream().anyMatch(family -> same(family, before)) && starts(cut, given);
        return inGiven || inFamily || behindFamily;
    }

    private static boolean starts(Word cut, List<Word> words) {
        return !words.isEmpty() && words.get(0).plain().startsWith(cut.plain());
    }

    /** Whether two sequences are the same words. */
    static boolean same(List<Word> some, List<Word> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).same(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a whole name is this one. */
    boolean is(List<Word> name) {
        if (name.size() == 1 && isSquashed(name.get(0), false)) {
            return true;
        }
        for (List<Word> family : families) {
            int rest = name.size() - family.size();
            if (rest == 0 && isSingle() && same(family, name)) {
                return true;
            }
            if (rest > 0
                    && ((same(family, name.subList(rest, name.size())) && isGiven(name.subList(0, rest)))
                            || (same(family, name.subList(0, family.size()))
                                    && isGiven(name.subList(family.size(), name.size()))))) {
                return true;
            }
        }
        return false;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity.name;

/** Coarser forms of folded names, in which systems of spelling and transliteration fall together. */
final class Sound {
    private static final String[][] SPELLINGS = {
        {"tsch", "C"},
        {"tch", "C"},
        {"sch", "S"},
        {"shch", "S"},
        {"cz", "C"},
        {"ch", "C"},
        {"sh", "S"},
        {"zh", "Z"},
        {"kh", "h"},
        {"ph", "f"},
        {"th", "t"},
        {"ck", "k"},
        {"ou", "u"},
        {"c", "k"},
        {"q", "k"},
        {"w", "v"},
        {"x", "ks"},
        {"y", "i"},
        {"j", "i"},
        {"tz", "ts"},
    };

    /** German and Scandinavian letters are written with two letters or with one: {@code mueller}, {@code muller}. */
    static String plain(String folded) {
        return folded.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("aa", "a");
    }

    /** How it sounds, roughly: {@code tchaikovsky}, {@code chaikovskii} and {@code tschaikowski} are one. */
    static String of(String folded) {
        String text = folded;
        for (String[] spelling : SPELLINGS) {
            text = text.replace(spelling[0], spelling[1]);
        }
        text = text.replace("ie", "e").replace("io", "o");
        var sound = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (sound.isEmpty() || sound.charAt(sound.length() - 1) != c) {
                sound.append(c);
            }
        }
        int last = sound.length() - 1;
        if (last >= 0 && sound.charAt(last) == 'v') {
            sound.setCharAt(last, 'f');
        }
        return sound.toString();
    }

    /** The sound where a name comes from another script, in which one letter may be {@code g} to some and {@code h} to others. */
    static String ofForeign(String sound) {
        return sound.replace('g', 'h');
    }

    /** The consonants alone, for scripts that write no others. */
    static String consonants(String folded) {
        return of(folded).replaceAll("[aeiouv']", "");
    }

    /**
     * Whether two words differ by one slip of the pen: a letter too many, too few, another one, or two in the wrong order. The
     * first and the last letter must be right, since {@code daniel} and {@code daniela} are two names.
     */
    static boolean isSlip(String one, String other, int shortest) {
        String a = one.length() <= other.length() ? one : other;
        String b = one.length() <= other.length() ? other : one;
        if (a.length() < shortest
                || b.length() - a.length() > 1
                || a.charAt(0) != b.charAt(0)
                || a.charAt(a.length() - 1) != b.charAt(b.length() - 1)) {
            return false;
        }
        int start = 0;
        while (start < a.length() && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int rest = a.length() - start;
        if (b.length() > a.length()) {
            return a.regionMatches(start, b, start + 1, rest);
        }
        return rest < 1
                || a.regionMatches(start + 1, b, start + 1, rest - 1)
                || (rest >= 2
                        && a.charAt(start) == b.charAt(start + 1)
                        && a.charAt(start + 1) == b.charAt(start)
                        && a.regionMatches(start + 2, b, start + 2, rest - 2));
    }

    private Sound() {}
}

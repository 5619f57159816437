// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A person's name, taken apart and folded to lower-case ASCII: {@code Anna-Lena van der Berg}, {@code VAN DER BERG Anna-Lena} and
 * {@code van der Berg, Anna-Lena} are equal. Any text is a name of some kind; reading one never fails.
 */
public final class PersonName {
    /** How many sounds of a word have to be right for it to be found. */
    private static final int BLOCK = 3;

    private final String[] given;
    private final String particle;
    private final String[] family;
    private final Script script;
    /** What is compared often: the family name as one word, the same with plain letters, and how that sounds. */
    private final String word;

    private final String plain;
    private final String sound;

    /** The script a name is written in, as far as comparing has to know. */
    enum Script {
        LATIN,
        /** Chinese, Japanese and Korean: one character a syllable, the family name first. */
        SYLLABLES,
        /** Arabic, Hebrew and others that leave vowels out. */
        CONSONANTS,
        /** Cyrillic, Greek and the rest. */
        OTHER
    }

    PersonName(String[] given, String particle, String[] family, Script script) {
        this.given = given;
        this.particle = particle;
        this.family = family;
        this.script = script;
        word = family.length == 1 ? family[0] : String.join("", family).intern();
        String letters = Sound.plain(word);
        plain = letters.equals(word) ? word : letters.intern();
        sound = Sound.of(plain).intern();
    }

    /** Takes a written name apart, in either order: {@code Given Family} or {@code Family, Given}. */
    public static PersonName of(String written) {
        return NameParser.parse(written);
    }

    /** Compares two names; the order does not matter. */
    public NameComparison compare(PersonName other) {
        return NameComparer.compare(this, other);
    }

    /**
     * The name as one text, equal for names that are written alike but for order, case, accents and punctuation: particle and
     * family name, {@code |}, given names, and a mark behind it when the name is not in Latin letters.
     */
    public String key() {
        String mark = script == Script.LATIN ? "" : "*" + script.name().charAt(0);
        String start = particle.isEmpty() ? "" : particle + " ";
        return start + String.join("-", family) + "|" + String.join(" ", given) + mark;
    }

    /** How much it tells: whole given names count more than initials, and more names more than fewer. */
    public int fullness() {
        int fullness = family.length;
        for (String name : given) {
            fullness += isInitial(name) ? 1 : 3;
        }
        return fullness;
    }

    /** Whether the first given name is there and written out. */
    public boolean hasFullGivenName() {
        return given.length > 0 && !isInitial(given[0]);
    }

    /** Whether there is any given name, if only an initial. */
    public boolean hasGivenName() {
        return given.length > 0;
    }

    /** Whether a folded given name is an initial, alone or with a few letters more: {@code n.} or {@code yu.}. */
    static boolean isInitial(String name) {
        return name.endsWith(".");
    }

    /** Given names in order, initials with a full stop. */
    String[] given() {
        return given;
    }

    /** What stands before the family name, such as {@code vander}; empty when nothing does. */
    String particle() {
        return particle;
    }

    /** The parts of the family name; more than one when it is a double name. */
    String[] family() {
        return family;
    }

    /** The family name as one word, without its particle. */
    public String familyWord() {
        return word;
    }

    /** The family name with plain letters for German and Scandinavian ones. */
    String plainWord() {
        return plain;
    }

    /** How the family name sounds. */
    String sound() {
        return sound;
    }

    /**
     * Numbers that names share when they may be one: one for the beginning of each whole word. Those of family names are odd, those of
     * given names even; equal words have numbers that differ in that bit alone.
     */
    public int[] blocks() {
        int[] blocks = new int[family.length + given.length + 1];
        int size = 0;
        if (!particle.isEmpty()) {
            // Vanderberg is van der Berg.
            blocks[size++] = block(particle + family[0]) << 1 | 1;
        }
        for (String word : family) {
            blocks[size++] = block(word) << 1 | 1;
        }
        for (String word : given) {
            if (!isInitial(word)) {
                blocks[size++] = block(word) << 1;
            }
        }
        return Arrays.copyOf(blocks, size);
    }

    private static int block(String word) {
        String sound = sound(word);
        return sound.substring(0, Math.min(BLOCK, sound.length())).hashCode() & 0x3fffffff;
    }

    /** How the family name sounds, and the first letter of the given name: equal for most forms of one name. */
    public String beginning() {
        return given.length == 0 ? sound : sound + " " + given[0].charAt(0);
    }

    /**
     * What {@link #beginning} is for other forms of the name: with the first of two family names, with one part of a double one, with
     * the words in the other order.
     */
    public List<String> otherBeginnings() {
        List<String> others = new ArrayList<>(3);
        if (hasFullGivenName()) {
            int last = given.length - 1;
            if (last > 0 && !isInitial(given[last])) {
                others.add(sound(given[last]) + " " + given[0].charAt(0));
            }
            if (family.length > 1) {
                others.add(sound(family[0]) + " " + given[0].charAt(0));
                others.add(sound(family[family.length - 1]) + " " + given[0].charAt(0));
            } else {
                others.add(sound(String.join("", given)) + " " + family[0].charAt(0));
            }
        }
        return others;
    }

    private static String sound(String word) {
        return Sound.of(Sound.plain(word));
    }

    /** Whether the name is written in other letters than Latin ones. */
    public boolean isForeign() {
        return script != Script.LATIN;
    }

    Script script() {
        return script;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonName name && key().equals(name.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public String toString() {
        return key();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity.name;

/**
 * A person's name, taken apart and folded to lower-case ASCII: {@code Anna-Lena van der Berg}, {@code VAN DER BERG Anna-Lena} and
 * {@code van der Berg, Anna-Lena} are equal. Any text is a name of some kind; reading one never fails.
 */
public final class PersonName {
    private final String[] given;
    private final String particle;
    private final String[] family;
    private final Script script;

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
        return family.length == 1 ? family[0] : String.join("", family);
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

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.Locale;

/**
 * A language that something is said in.
 *
 * @param tag the BCP 47 tag, e.g. {@code fr} or {@code pt-BR}; {@code und} when nobody knows
 */
public record Language(String tag) {
    /** English. */
    public static final Language EN = new Language("en");

    /** French. */
    public static final Language FR = new Language("fr");

    /** A language that nobody named, or a name, which belongs to none. */
    public static final Language UNKNOWN = new Language("und");

    private static final int LONGEST = 35;

    /** Refuses what is no tag. */
    public Language {
        if (!isTag(tag)) {
            throw new IllegalArgumentException("'" + tag + "' is no language tag");
        }
    }

    /** The language of a tag in whatever case, e.g. {@code FR-ca}; {@link #UNKNOWN} when it is no tag. */
    public static Language of(String tag) {
        String stripped = tag.strip();
        return isTag(stripped) ? new Language(Locale.forLanguageTag(stripped).toLanguageTag()) : UNKNOWN;
    }

    /** Whether the language is named. */
    public boolean isKnown() {
        return !equals(UNKNOWN);
    }

    private static boolean isTag(String tag) {
        int part = 0;
        for (int i = 0; i < tag.length(); i++) {
            char c = tag.charAt(i);
            if (c == '-' && part > 0) {
                part = 0;
            } else if (++part > 8 || !isTagCharacter(c, tag.indexOf('-') < 0 || i < tag.indexOf('-'))) {
                return false;
            }
        }
        return part > 0 && tag.length() <= LONGEST;
    }

    private static boolean isTagCharacter(char c, boolean first) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (!first && c >= '0' && c <= '9');
    }
}

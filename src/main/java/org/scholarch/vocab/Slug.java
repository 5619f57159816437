// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Path segments of our IRIs: lower-case ASCII letters and digits with single hyphens between them, never at an end. */
public final class Slug {
    private static final int LONGEST_CUT = 80;
    /** A cut text, a hyphen and eight digits: what is no longer than that stands as it is, so that a slug's slug is itself. */
    private static final int LONGEST = LONGEST_CUT + 9;

    /**
     * The slug of a text: transliterated to ASCII, lower case, every run of other characters one hyphen. A text of over 89
     * characters is cut to at most 80, between words, and told apart by eight digits of its hash; a text without any letter or digit is its
     * hash alone.
     */
    public static String of(String text) {
        String slug = words(text);
        if (slug.isEmpty()) {
            return "x-" + hash(text);
        }
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', LONGEST_CUT);
        return slug.substring(0, cut > 0 ? cut : LONGEST_CUT) + "-" + hash(slug);
    }

    /** Eight hexadecimal digits of the SHA-256 of a text. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java runtime has SHA-256", e);
        }
    }

    private static String words(String text) {
        String ascii = AsciiText.of(text);
        var slug = new StringBuilder(ascii.length());
        boolean gap = false;
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            if (c < 128 && Character.isLetterOrDigit(c)) {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                slug.append(c);
                gap = false;
            } else if (c != '\'' && c != '.') {
                // An apostrophe or a full stop is dropped, so that "master's" and "N.L." stay one word.
                gap = true;
            }
        }
        return slug.toString().toLowerCase(Locale.ROOT);
    }

    private Slug() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.query;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words of a text as a regular expression for the names that an index of names would find: each word begins one of the name's words, upper and
 * lower case are alike, and so are letters with and without marks as European languages and Vietnamese have them.
 *
 * <p>It needs no flags and no classes of other characters than those of ASCII, and has each other character a second time as its
 * bytes in UTF-8: Virtuoso compares bytes, and takes nothing but ASCII for what it is. Elsewhere those bytes are two odd characters that no
 * name has.
 */
final class TextPattern {
    /** What a variable ends in that stands for the pattern of a text. */
    static final String ENDING = "words";

    private static final String LETTER = "[\\p{L}\\p{N}\\p{M}_&&[^\\p{IsHan}\\p{IsHiragana}]]";
    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}]|" + LETTER + "+(?:[.:'\\u2018\\u2019\\u00B7]" + LETTER + "+)*");
    private static final Pattern WORD_BY_ITSELF = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}]");

    /** Ends a word when no letter stands before it. */
    private static final String SOFT = "(\\.|:|'" + alternatives("\u2018\u2019\u00B7") + ")";
    /** Ends a word. */
    private static final String HARD = "([\\t !\"#$%&()*+,/;<=>?@\\[\\\\\\]^`{|}~-]"
            + alternatives("\u00A0\u00AB\u00BB\u2010\u2011\u2012\u2013\u2014\u201C\u201D\u201E\u2026") + ")";

    private static final String START = "(^|" + HARD + "|(^|" + HARD + "|" + SOFT + ")" + SOFT + ")";
    /** What no name is like. */
    private static final String NOTHING = "^$";

    /** Keeps a letter of Latin-1 from being taken for the first byte of another letter. */
    private static final String NO_BYTE = "(?![\\x80-\\xBF])";

    /** Letters that are no letter with a mark. */
    private static final Map<Integer, String> ALONE = Map.ofEntries(
            Map.entry(0x00E6, "ae"),
            Map.entry(0x00F0, "d"),
            Map.entry(0x00F8, "o"),
            Map.entry(0x00FE, "th"),
            Map.entry(0x00DF, "ss"),
            Map.entry(0x0111, "d"),
            Map.entry(0x0127, "h"),
            Map.entry(0x0131, "i"),
            Map.entry(0x0138, "q"),
            Map.entry(0x0140, "l"),
            Map.entry(0x0142, "l"),
            Map.entry(0x0149, "n"),
            Map.entry(0x014B, "n"),
            Map.entry(0x0153, "oe"),
            Map.entry(0x0167, "t"),
            Map.entry(0x1E9E, "ss"));

    /** The letters that are taken for one or two of ASCII, as alternatives. */
    private static final Map<String, String> ALIKE = alike();

    /** The pattern; one that finds nothing when the text has no word. */
    static String of(String text) {
        List<String> words = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(it -> word(it.group()))
                .toList();
        return switch (words.size()) {
            case 0 -> NOTHING;
            case 1 -> words.getFirst();
            default -> words.stream().map(it -> "(?=.*" + it + ")").collect(Collectors.joining("", "^", ""));
        };
    }

    private static String word(String word) {
        var pattern = new StringBuilder(WORD_BY_ITSELF.matcher(word).matches() ? "" : START);
        String folded = word.codePoints().mapToObj(TextPattern::folded).collect(Collectors.joining());
        for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
            String one = letter(folded.codePointAt(i));
            String pair = folded.substring(i, Math.min(i + 2, folded.length()));
            if (pair.length() == 1) {
                pattern.append('(').append(one).append(beginning(pair)).append(')');
            } else if (ALIKE.containsKey(pair)) {
                String other = letter(pair.charAt(1)) + (i + 2 < folded.length() ? "" : beginning(pair.substring(1)));
                pattern.append("(")
                        .append(one)
                        .append("(")
                        .append(other)
                        .append(")")
                        .append(ALIKE.get(pair))
                        .append(')');
                i++;
            } else {
                pattern.append(one);
            }
        }
        return pattern.toString();
    }

    /** What is taken for two letters of which the first is the last one of a word that is asked for. */
    private static String beginning(String letter) {
        return ALIKE.keySet().stream()
                .filter(it -> it.length() == 2 && it.startsWith(letter))
                .map(ALIKE::get)
                .collect(Collectors.joining());
    }

    /** A letter in both cases, and what is taken for it. */
    private static String letter(int c) {
        String small = Character.toString(c);
        String upper = small.toUpperCase(Locale.ROOT);
        String other = alternatives(upper.equals(small) || upper.codePointCount(0, upper.length()) > 1 ? "" : upper);
        String own = c < 128 ? (c == '.' ? "\\." : small) : alternatives(small).substring(1);
        return "(" + own + other + ALIKE.getOrDefault(small, "") + ")";
    }

    /** Each character behind a bar; one that is not of ASCII also as its bytes. */
    private static String alternatives(String characters) {
        var alternatives = new StringBuilder();
        characters.codePoints().mapToObj(Character::toString).forEach(it -> {
            int c = it.codePointAt(0);
            alternatives.append('|').append(it).append(c >= 0xC0 && c <= 0xFF ? NO_BYTE : "");
            if (c >= 128) {
                alternatives.append('|');
                for (byte b : it.getBytes(StandardCharsets.UTF_8)) {
                    alternatives.append(String.format(Locale.ROOT, "\\x%02X", b));
                }
            }
        });
        return alternatives.toString();
    }

    /** A character in small letters of ASCII where it is one of those with a mark. */
    private static String folded(int c) {
        if (c == '\u2018' || c == '\u2019') {
            return "'";
        }
        int small = Character.toLowerCase(c);
        String alone = ALONE.get(small);
        if (alone != null) {
            return alone;
        }
        String bare = Normalizer.normalize(Character.toString(small), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "");
        return bare.matches("[a-z]{1,2}") ? bare : Character.toString(small);
    }

    private static Map<String, String> alike() {
        Map<String, String> alike = new TreeMap<>(Map.of("'", alternatives("\u2018\u2019")));
        IntStream.concat(IntStream.range(0xC0, 0x250), IntStream.range(0x1E00, 0x1F00))
                .filter(c -> folded(c).charAt(0) < 128)
                .forEach(c -> alike.merge(folded(c), alternatives(Character.toString(c)), String::concat));
        return alike;
    }

    private TextPattern() {}
}

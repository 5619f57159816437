// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholarch.read.Contacts.Span;

/**
 * Finds e-mail addresses that are written so that no program should know them: {@code ada at host dot ca}, {@code ada <at>
 * host.ca}, {@code ada @ host.ca}. Each ends like a domain, so that "at" and "dot" in prose are left alone.
 */
final class SpeltAddresses {
    /** A text without any of these has no such address; looking for them is much faster than the pattern. */
    private static final List<String> SIGNS =
            List.of(" dot ", " DOT ", " point ", "arobase", "_at_", "_AT_", "<at>", "-at-", " @ ", "\uFF20", "}@");

    private static final String LOCAL = "(?<![\\p{L}\\p{N}._%+'-])(?:[\\p{L}\\p{N}._%+'-]{1,64}?|\\{[^{}]{1,80}})";
    private static final String WORD = "[\\p{L}\\p{N}-]{1,63}";
    private static final String END = "(?:\\p{L}{2}|com|org|edu|net|gov|info|example)(?![\\p{L}\\p{N}])";
    /** Behind a dot that is a word, these go on with the sentence. */
    private static final String SPELT_END = "(?!(?:an|as|at|by|do|if|in|is|it|of|on|or|so|to|we) )" + END;

    private static final String DOT = "(?: ?[\\[({<]? ?(?:dot|point) ?[\\])}>]? ?|_dot_|\\.)";
    private static final String SPELT_DOT = "(?: [\\[({<]?dot[\\])}>]? |_dot_)";
    private static final String SIGN = "(?: ?[\\[({<_-](?:at|arobase|@)[\\])}>_-] ?|@|\uFF20| @ | arobase )";
    private static final Pattern ADDRESS = Pattern.compile(
            LOCAL + "(?:" + SIGN + WORD + "(?:" + DOT + WORD + "){0,5}" + DOT + END //
                    + "| at " + WORD + "(?:" + SPELT_DOT + WORD + "){0,5}" + SPELT_DOT + SPELT_END + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SpeltAddresses() {}

    /** The addresses in text order. */
    static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        if (SIGNS.stream().anyMatch(text::contains)) {
            Matcher address = ADDRESS.matcher(text);
            while (address.find()) {
                found.add(new Span(address.start(), address.end()));
            }
        }
        return found;
    }
}

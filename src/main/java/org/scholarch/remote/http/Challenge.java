// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a server asks for in {@code WWW-Authenticate} (RFC 9110, section 11.6.1). Several may stand in one header.
 *
 * @param scheme in lower case, e.g. {@code digest}
 * @param parameters by their names in lower case
 */
record Challenge(String scheme, Map<String, String> parameters) {
    private static final String MARKS = "!#$%&'*+-.^_`|~/";

    Challenge {
        parameters = Map.copyOf(parameters);
    }

    String parameter(String name, String otherwise) {
        return parameters.getOrDefault(name, otherwise);
    }

    /** All challenges of all headers, in their order. What breaks the grammar is passed over. */
    static List<Challenge> parse(List<String> headers) {
        List<Challenge> challenges = new ArrayList<>();
        headers.forEach(header -> new Parser(header).read(challenges));
        return challenges;
    }

    private static final class Parser {
        private final String text;
        private int at;
        private String scheme = "";
        private Map<String, String> parameters = new HashMap<>();

        Parser(String text) {
            this.text = text;
        }

        void read(List<Challenge> challenges) {
            while (skipToWord()) {
                String word = token();
                skipBlanks();
                if (!scheme.isEmpty() && at < text.length() && text.charAt(at) == '=') {
                    at++;
                    skipBlanks();
                    parameters.putIfAbsent(word, value());
                } else {
                    finish(challenges);
                    scheme = word;
                }
            }
            finish(challenges);
        }

        private void finish(List<Challenge> challenges) {
            if (!scheme.isEmpty()) {
                challenges.add(new Challenge(scheme, parameters));
            }
            parameters = new HashMap<>();
        }

        private String value() {
            if (at >= text.length() || text.charAt(at) != '"') {
                int start = at;
                skipToken();
                return text.substring(start, at);
            }
            at++;
            var value = new StringBuilder();
            while (at < text.length() && text.charAt(at) != '"') {
                if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                    at++;
                }
                value.append(text.charAt(at++));
            }
            at++;
            return value.toString();
        }

        private String token() {
            int start = at;
            skipToken();
            return text.substring(start, at).toLowerCase(Locale.ROOT);
        }

        private void skipToken() {
            while (at < text.length() && isOfToken(text.charAt(at))) {
                at++;
            }
        }

        private boolean skipToWord() {
            while (at < text.length() && !isOfToken(text.charAt(at))) {
                at++;
            }
            return at < text.length();
        }

        private void skipBlanks() {
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
        }

        private static boolean isOfToken(char c) {
            return c < 128 && (Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0);
        }
    }
}

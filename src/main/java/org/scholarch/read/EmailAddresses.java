// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.List;
import org.scholarch.read.Contacts.Span;

/** Finds e-mail addresses, also those that write {@code [at]} or {@code (at)}. */
final class EmailAddresses {
    private static final List<String> SIGNS = List.of("@", "[at]", "(at)", "{at}");
    private static final List<String> DOTS = List.of(".", "[dot]", "(dot)", "{dot}");
    private static final int LONGEST_LOCAL = 64;
    private static final String SCHEME = "mailto:";

    private EmailAddresses() {}

    /** The addresses in text order. */
    static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            int sign = maySign(text.charAt(i)) ? match(text, i, SIGNS) : 0;
            if (sign == 0) {
                continue;
            }
            int start = localStart(text, i, from);
            int end = domainEnd(text, i + sign);
            if (end > 0 && start < i) {
                found.add(new Span(start, end));
                from = end;
                i = end - 1;
            }
        }
        return found;
    }

    private static boolean maySign(char c) {
        return c == '@' || c == '[' || c == '(' || c == '{';
    }

    private static int match(String text, int at, List<String> signs) {
        for (String sign : signs) {
            if (text.regionMatches(true, at, sign, 0, sign.length())) {
                return sign.length();
            }
        }
        return 0;
    }

    private static int localStart(String text, int sign, int from) {
        int end = sign;
        while (text.charAt(sign) != '@' && end > from && text.charAt(end - 1) == ' ' && sign - end < 2) {
            end--;
        }
        int start = end;
        while (start > from && end - start < LONGEST_LOCAL && isLocal(text.charAt(start - 1))) {
            start--;
        }
        if (start == end) {
            return sign;
        }
        int scheme = start - SCHEME.length();
        return scheme >= from && text.regionMatches(true, scheme, SCHEME, 0, SCHEME.length()) ? scheme : start;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-'".indexOf(c) >= 0;
    }

    /** The end of the domain: words with dots between them, one dot at least, and the last is no number; 0 when there is none. */
    private static int domainEnd(String text, int from) {
        int end = wordEnd(text, skipBlank(text, from));
        int last = 0;
        while (end > from) {
            int dot = skipBlank(text, end);
            int length = dot < text.length() ? match(text, dot, DOTS) : 0;
            boolean plain = length == 1;
            int word = plain ? dot + 1 : skipBlank(text, dot + length);
            int next = length == 0 || (plain && dot > end) ? word : wordEnd(text, word);
            if (next == word) {
                break;
            }
            end = next;
            last = Character.isLetter(text.charAt(word)) ? end : last;
        }
        return last;
    }

    private static int skipBlank(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes out of a text how to reach people: e-mail addresses, telephone numbers, and lines that are nothing else. */
final class Contacts {
    /** A line that begins with a contact word is one as a whole up to this length. */
    private static final int LONGEST_LINE = 160;
    /** What may be left beside an address in a line that is nothing else, e.g. a name. */
    private static final int LONGEST_REST = 80;

    private final Words words;

    private Contacts(Words words) {
        this.words = words;
    }

    /** The contacts as a language's pages write them. */
    static Contacts of(Words words) {
        return new Contacts(words);
    }

    /**
     * A text after the cleaning.
     *
     * @param text what is left; empty when the whole line was a contact
     * @param removed what was taken out, in words that repeat none of it; empty when nothing was
     */
    record Cleaned(String text, String removed) {}

    /** A stretch of a text. */
    record Span(int start, int end) {}

    /** Cleans one line. */
    Cleaned clean(String text) {
        int opening = opening(text);
        if (opening == text.length()) {
            return new Cleaned("", "a contact line");
        }
        List<Span> addresses = EmailAddresses.find(text);
        addresses.addAll(SpeltAddresses.find(text));
        List<Span> numbers = new TelephoneNumbers(words).find(text);
        if (opening == 0 && addresses.isEmpty() && numbers.isEmpty()) {
            return new Cleaned(text, "");
        }
        List<Span> spans = new ArrayList<>(addresses);
        spans.addAll(numbers);
        if (opening > 0) {
            spans.add(new Span(0, opening));
        }
        String rest = without(text, spans);
        if (opening == 0 && isOnlyContact(rest)) {
            return new Cleaned("", "a contact line");
        }
        return new Cleaned(rest, removed(opening > 0, !addresses.isEmpty(), !numbers.isEmpty()));
    }

    private static String removed(boolean line, boolean address, boolean number) {
        List<String> kinds = new ArrayList<>();
        if (line) {
            kinds.add("a contact line");
        }
        if (address) {
            kinds.add("an e-mail address");
        }
        if (number) {
            kinds.add("a telephone number");
        }
        return String.join(" and ", kinds);
    }

    /** How far the contact line reaches that the text opens with: 0 when it opens with none. */
    private int opening(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon > 40 || !words.is("contact", text.substring(0, colon))) {
            return 0;
        }
        if (text.length() <= LONGEST_LINE) {
            return text.length();
        }
        for (int i = colon + 5; i + 1 < text.length(); i++) {
            boolean stop = text.charAt(i) == '.' && Characters.isSpace(text.charAt(i + 1));
            if (stop && isLongWord(text, i)) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** A full stop behind a word of four letters or digits ends a sentence, that of "Dr." does not. */
    private static boolean isLongWord(String text, int end) {
        for (int i = end - 4; i < end; i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isOnlyContact(String rest) {
        if (rest.isEmpty()) {
            return true;
        }
        boolean sentence = ".!?".indexOf(rest.charAt(rest.length() - 1)) >= 0;
        boolean oneSentence = rest.indexOf(". ") < 0;
        return rest.length() <= LONGEST_REST && (!sentence || (oneSentence && words.has("assistant", rest)));
    }

    private static String without(String text, List<Span> spans) {
        spans.sort(Comparator.comparingInt(Span::start));
        StringBuilder kept = new StringBuilder(text.length());
        int from = 0;
        for (Span span : spans) {
            if (span.start() >= from) {
                kept.append(text, from, span.start());
                from = skipBrackets(text, kept, span.end());
            } else {
                from = Math.max(from, span.end());
            }
        }
        return Characters.strip(kept.append(text, from, text.length()).toString());
    }

    /** Takes out the brackets around a gap, and one of the two blanks that it leaves. */
    private static int skipBrackets(String text, StringBuilder kept, int end) {
        int last = kept.length() - 1;
        int next = end;
        if (last >= 0
                && next < text.length()
                && "()<>[]".indexOf("" + kept.charAt(last) + text.charAt(next)) % 2 == 0) {
            kept.setLength(last);
            last--;
            next++;
        }
        boolean blankBefore = last < 0 || Characters.isSpace(kept.charAt(last));
        return blankBefore && next < text.length() && Characters.isSpace(text.charAt(next)) ? next + 1 : next;
    }
}

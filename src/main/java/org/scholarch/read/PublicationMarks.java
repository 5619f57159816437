// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds the marks that pages put into abstracts and behind author lists. The marks of every language count, as some pages mix
 * languages and a mark means one thing only; the kind of its blanks does not matter.
 */
final class PublicationMarks {
    private final List<String> seeMore;
    private final List<String> starts;
    private final List<String> ends;

    PublicationMarks(Collection<Words> languages) {
        seeMore = words(languages, "see-more");
        starts = words(languages, "overflow-start");
        ends = words(languages, "overflow-end");
    }

    /** One mark may begin like another, which is then meant. */
    private static List<String> words(Collection<Words> languages, String kind) {
        return languages.stream()
                .flatMap(words -> words.words(kind).stream())
                .distinct()
                .sorted(Words.LONGEST_FIRST)
                .toList();
    }

    /** The text of an abstract without its mark; absent when it has none. */
    Optional<String> withoutSeeMore(String text) {
        for (String mark : seeMore) {
            int at = next(text, mark, 0);
            while (at >= 0) {
                int end = at + mark.length();
                if (Characters.startsWith(text, at, mark) && isEdge(text, end)) {
                    return Optional.of(Characters.strip(text.substring(0, at) + text.substring(end)));
                }
                at = next(text, mark, at + 1);
            }
        }
        return Optional.empty();
    }

    /** The text in front of the beginning of a see-more mark that the text ends with; absent when it ends otherwise. */
    Optional<String> beforePartOfSeeMore(String text) {
        for (String mark : seeMore) {
            int at = last(text, mark);
            int length = text.length() - at;
            if (at >= 0 && length < mark.length() && Characters.startsWith(text, at, mark.substring(0, length))) {
                return Optional.of(Characters.strip(text, 0, at));
            }
        }
        return Optional.empty();
    }

    /** The name in front of the mark of a longer author list; absent when the line has no such mark at its end. */
    Optional<String> authorOfOverflow(String text) {
        for (String start : starts) {
            int at = last(text, start);
            if (at >= 0 && Characters.startsWith(text, at, start) && isOverflow(text, at + start.length())) {
                return Optional.of(Characters.strip(text, 0, at));
            }
        }
        return Optional.empty();
    }

    /** The next place where a mark may begin: a mark that begins with a letter is no part of a longer word; -1 when there is none. */
    private static int next(String text, String mark, int from) {
        char first = mark.charAt(0);
        if (isAsWritten(first)) {
            return text.indexOf(first, from);
        }
        int at = from;
        while (at < text.length() && !mayBegin(text, at, first)) {
            at++;
        }
        return at < text.length() ? at : -1;
    }

    private static int last(String text, String mark) {
        char first = mark.charAt(0);
        if (isAsWritten(first)) {
            return text.lastIndexOf(first);
        }
        int at = text.length() - 1;
        while (at >= 0 && !mayBegin(text, at, first)) {
            at--;
        }
        return at;
    }

    /** Whether a character is written in one way, so that it can be looked for as it is; so are those of the program's marks. */
    private static boolean isAsWritten(char c) {
        return c == '…' || c == '(' || c == '[';
    }

    private static boolean mayBegin(String text, int at, char first) {
        return Characters.foldOne(text.charAt(at)) == first && isEdge(text, at);
    }

    /** Whether no word goes on at a place; behind the marks of the program the text goes on at once. */
    private static boolean isEdge(String text, int at) {
        return at == 0
                || at >= text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** Whether a number and the end of a mark are all that follows. */
    private boolean isOverflow(String text, int from) {
        int digits = from;
        while (digits < text.length() && Characters.isSpace(text.charAt(digits))) {
            digits++;
        }
        int end = digits;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        String rest = Characters.strip(text, end, text.length());
        return end > digits && ends.contains(Characters.fold(rest));
    }
}

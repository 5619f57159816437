// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

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

    PublicationMarks() {
        seeMore = Words.all().flatMap(words -> words.seeMore().stream()).toList();
        starts = Words.all().flatMap(words -> words.overflowStarts().stream()).toList();
        ends = Words.all().flatMap(words -> words.overflowEnds().stream()).toList();
    }

    /** The text of an abstract without its mark; absent when it has none. */
    Optional<String> withoutSeeMore(String text) {
        for (String mark : seeMore) {
            // The first character of a mark is no letter, so it can be looked for as it is.
            int at = text.indexOf(mark.charAt(0));
            while (at >= 0) {
                if (Characters.startsWith(text, at, mark)) {
                    return Optional.of(Characters.strip(text.substring(0, at) + text.substring(at + mark.length())));
                }
                at = text.indexOf(mark.charAt(0), at + 1);
            }
        }
        return Optional.empty();
    }

    /** The text in front of the beginning of a see-more mark that the text ends with; absent when it ends otherwise. */
    Optional<String> beforePartOfSeeMore(String text) {
        for (String mark : seeMore) {
            int at = text.lastIndexOf(mark.charAt(0));
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
            int at = text.lastIndexOf(start.charAt(0));
            if (at >= 0 && Characters.startsWith(text, at, start) && isOverflow(text, at + start.length())) {
                return Optional.of(Characters.strip(text, 0, at));
            }
        }
        return Optional.empty();
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

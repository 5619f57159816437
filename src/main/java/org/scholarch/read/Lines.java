// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import org.jspecify.annotations.Nullable;

/** Walks over the lines of a text that are not blank. LF, CR LF and a lone CR each end a line. */
final class Lines {
    private final String text;
    private int position;
    private int nextFeed = -1;
    private int number;
    private @Nullable Line ahead;

    Lines(String text) {
        this.text = text;
        this.ahead = find();
    }

    /** The line that {@link #next} will give, or null at the end. */
    @Nullable
    Line peek() {
        return ahead;
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() {
        Line line = ahead;
        if (line != null) {
            ahead = find();
        }
        return line;
    }

    /** The lines passed so far, blank ones included: at the end, the number of the last line. */
    int count() {
        return number;
    }

    private @Nullable Line find() {
        boolean afterBlank = number == 0;
        while (position < text.length()) {
            int start = position;
            int end = lineEnd(start);
            boolean unfinished = end == text.length();
            position = unfinished ? end : end + (isCrLf(end) ? 2 : 1);
            number++;
            String line = Characters.strip(text, start, end);
            if (!line.isEmpty()) {
                return new Line(number, line, afterBlank, unfinished);
            }
            afterBlank = true;
        }
        return null;
    }

    private boolean isCrLf(int at) {
        return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    /** Looks for a line feed no more than once, however many other line ends stand before it. */
    private int lineEnd(int from) {
        if (nextFeed < from) {
            int feed = text.indexOf('\n', from);
            nextFeed = feed < 0 ? text.length() : feed;
        }
        int end = text.indexOf('\r', from, nextFeed);
        return end < 0 ? nextFeed : end;
    }
}

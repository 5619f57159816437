// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of a text. */
record Span(int start, int end) {
    boolean isInside(Span other) {
        return other.start <= start && end <= other.end && !equals(other);
    }

    /** The text with a mark in place of each stretch; stretches that overlap or touch become one mark. */
    static String replace(String text, List<Span> spans, String mark) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        StringBuilder kept = new StringBuilder(text.length());
        int from = 0;
        for (Span span : sorted) {
            if (span.start > from || kept.isEmpty()) {
                kept.append(text, from, Math.max(from, span.start)).append(mark);
            }
            from = Math.max(from, span.end);
        }
        return kept.append(text, from, text.length()).toString();
    }
}

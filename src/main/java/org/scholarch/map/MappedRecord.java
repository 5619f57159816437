// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.HashMap;
import java.util.Map;

/** What was mapped: the names of the record, and from which line of the page each of its subjects came. */
public final class MappedRecord {
    private final String slug;
    private final String person;
    private final String graph;
    private final Map<String, Integer> lines = new HashMap<>();

    MappedRecord(String slug, String person, String graph) {
        this.slug = slug;
        this.person = person;
        this.graph = graph;
    }

    /** The owner's slug. */
    public String slug() {
        return slug;
    }

    /** The owner's IRI. */
    public String person() {
        return person;
    }

    /** The name of the graph. */
    public String graph() {
        return graph;
    }

    /** The 1-based line that first spoke of a subject, or 0 when no line did. */
    public int lineOf(String subject) {
        return lines.getOrDefault(subject, 0);
    }

    void note(String subject, int line) {
        lines.putIfAbsent(subject, line);
    }
}

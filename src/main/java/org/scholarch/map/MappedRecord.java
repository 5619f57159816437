// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholarch.problem.Location;

/** What was mapped: the names of the record, and from which place each of its subjects came. */
public final class MappedRecord {
    private final String file;
    private final String slug;
    private final String person;
    private final String graph;
    private final Map<String, Location> places = new HashMap<>();
    private final List<ListedWork> works = new ArrayList<>();

    MappedRecord(String file, String slug, String person, String graph) {
        this.file = file;
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

    /** The place that first spoke of a subject, when one did. */
    public Optional<Location> placeOf(String subject) {
        return Optional.ofNullable(places.get(subject));
    }

    /** The main document of the record. */
    String file() {
        return file;
    }

    /** The works that the profile lists. */
    public List<ListedWork> works() {
        return Collections.unmodifiableList(works);
    }

    void lists(ListedWork work) {
        works.add(work);
    }

    void note(String subject, Location at) {
        places.putIfAbsent(subject, at);
    }
}

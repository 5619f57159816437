// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholarch.problem.Location;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Mention;

/**
 * What the structure of an HTML page says about a line; plain text says nothing.
 *
 * @param part what the line is
 * @param links whom or what stretches of it lead to
 */
record Markup(Part part, List<Target> links) {
    /** Nothing is known. */
    static final Markup NONE = new Markup(Part.UNKNOWN, List.of());

    /** What a line can be known to be. */
    enum Part {
        UNKNOWN,
        /** The name of the student whose line follows. */
        STUDENT,
        /** The title of a work. */
        TITLE,
        /** One author. */
        AUTHOR,
        /** An abstract. */
        ABSTRACT,
        /** The year of the works that follow. */
        YEAR,
        /** Links to the work above and nothing to read. */
        RESOURCE
    }

    /**
     * A stretch of text that leads somewhere.
     *
     * @param text the stretch
     * @param identifiers what the address identifies; may be none
     */
    record Target(String text, List<Identifier> identifiers) {
        /** Copies the list. */
        Target {
            identifiers = List.copyOf(identifiers);
        }
    }

    /** Copies the list. */
    Markup {
        links = List.copyOf(links);
    }

    /** Those named in the line, each with what the link of that name identifies. */
    List<Mention> mentions(List<String> names, Location at) {
        Map<String, List<Identifier>> known = new HashMap<>();
        links.forEach(link -> known.putIfAbsent(Characters.collapse(link.text), link.identifiers));
        return names.stream()
                .map(name -> new Mention(name, known.getOrDefault(Characters.collapse(name), List.of()), at))
                .toList();
    }

    /** Somebody who is all that the line speaks of. */
    Mention mention(String name, Location at) {
        if (links.isEmpty()) {
            return Mention.of(name, at);
        }
        return mentions(List.of(name), at).get(0);
    }

    /** What all the links identify. */
    List<Identifier> identifiers() {
        if (links.isEmpty()) {
            return List.of();
        }
        return links.stream()
                .flatMap(link -> link.identifiers.stream())
                .distinct()
                .toList();
    }
}

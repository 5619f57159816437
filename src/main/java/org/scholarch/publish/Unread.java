// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.Set;
import java.util.TreeSet;

/**
 * What was there and could not be read, so that nobody knows what it says today.
 *
 * @param slugs of the documents, each by the slug that a page in it would have
 * @param anybody whether there may be somebody of whom nothing at all is known: a folder is missing, or a table, which speaks of many
 */
public record Unread(Set<String> slugs, boolean anybody) {
    /** All was read. */
    public static final Unread NOTHING = new Unread(Set.of(), false);

    /** Copies the set. */
    public Unread {
        slugs = Set.copyOf(slugs);
    }

    /** What stands for it; the same again only when the same could not be read. */
    String digest() {
        return SourceFingerprint.digest(anybody + " " + new TreeSet<>(slugs));
    }

    /** Whether a person may stand in what could not be read. */
    boolean mayHold(String slug) {
        return anybody || slugs.contains(slug);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.List;
import java.util.Optional;

/**
 * A work on the page of one of its authors.
 *
 * @param title as written, a final full stop included
 * @param authors the names that the page shows, in page order; the owner is not among them, and others may be missing too
 * @param summary the abstract
 * @param line 1-based line of the title
 */
public record Publication(String title, List<Author> authors, Optional<Abstract> summary, int line) {
    /** Copies the list. */
    public Publication {
        authors = List.copyOf(authors);
    }

    /**
     * A visible author.
     *
     * @param name as written
     * @param line 1-based line
     */
    public record Author(String name, int line) {}

    /**
     * An abstract, without the mark that the page puts into it.
     *
     * @param text one line of text
     * @param cut whether its end is missing
     * @param language the language it is written in, when that is clear; it need not be the page's
     * @param line 1-based line
     */
    public record Abstract(String text, boolean cut, Optional<Language> language, int line) {}
}

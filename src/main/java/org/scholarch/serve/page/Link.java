// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import java.util.List;

/**
 * A text that may lead somewhere.
 *
 * @param href where to, empty for nowhere
 * @param text what is read
 * @param note what is said after it in smaller letters, empty for nothing
 * @param others the same in other languages
 */
record Link(String href, Text text, String note, List<Text> others) {

    /** A text in one language. */
    Link(String href, Text text, String note) {
        this(href, text, note, List.of());
    }

    /** A text that leads nowhere. */
    static Link plain(Text text) {
        return new Link("", text, "");
    }

    /** The same with a note. */
    Link noting(String newNote) {
        return new Link(href, text, newNote, others);
    }
}

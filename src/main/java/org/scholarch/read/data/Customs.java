// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.data;

import java.util.Optional;
import org.scholarch.profile.Level;
import org.scholarch.profile.Text;

/** What holds for words wherever they stand, on a page or in data. */
public interface Customs {
    /** The level that a role means in any language, when the words are known. */
    Optional<Level> level(String role);

    /** A text without how to reach people. */
    Cleaned withoutContacts(Text text);

    /**
     * A text after the cleaning.
     *
     * @param text what is left; empty when all of it was a contact
     * @param removed what was taken out, in words that repeat none of it; empty when nothing was
     */
    record Cleaned(String text, String removed) {}
}

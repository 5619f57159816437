// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import java.util.List;
import org.scholarch.profile.Identifier;

/**
 * Somebody who asked not to appear, with everything that tells who it is.
 *
 * @param names every way in which the name is written
 * @param identifiers what registers call the person; the slug of a page is one of them
 */
public record HiddenPerson(List<String> names, List<Identifier> identifiers) {
    /** Copies the lists and refuses somebody whom nothing tells. */
    public HiddenPerson {
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
        if (names.isEmpty() && identifiers.isEmpty()) {
            throw new IllegalArgumentException("nobody to hide");
        }
    }

    /** Nothing of the person: a hidden name that is printed is no longer hidden. */
    @Override
    public String toString() {
        return "HiddenPerson[]";
    }
}

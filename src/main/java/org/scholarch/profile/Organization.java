// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.List;

/**
 * An organisation as a page names it.
 *
 * @param name as written
 * @param identifiers what tells which it is; none in plain text
 */
public record Organization(Label name, List<Identifier> identifiers) {
    /** Copies the list. */
    public Organization {
        identifiers = List.copyOf(identifiers);
    }

    /** A name and nothing else. */
    public static Organization of(String name) {
        return new Organization(Label.of(name), List.of());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

import java.util.Optional;

/**
 * The name of a person.
 *
 * @param whole as it is written; the address when there is no name
 * @param given the given names; empty, as the family name is, when nobody says which part is which
 */
record PersonName(String whole, Optional<String> given, Optional<String> family) {

    /** The family name first, as lists are sorted; as it is written when nobody says which part is which. */
    String inverted() {
        return family.isPresent() && given.isPresent() ? family.get() + ", " + given.get() : whole;
    }
}

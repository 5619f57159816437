// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.scholarch.read.html.Item;

/** What the people among embedded items are called; each is asked once, however often others refer to it. */
final class EmbeddedNames {
    private final EmbeddedValues values;
    private final Map<String, Optional<String>> known = new HashMap<>();

    EmbeddedNames(EmbeddedValues values) {
        this.values = values;
    }

    /** The name of a person, or the parts of it put together. */
    Optional<String> of(Item person) {
        return known.computeIfAbsent(person.id(), id -> written(person));
    }

    private Optional<String> written(Item person) {
        Optional<String> name = values.name(person, "name");
        if (name.isPresent()) {
            return name;
        }
        Optional<String> family = values.name(person, "familyName");
        return values.name(person, "givenName").flatMap(given -> family.map(it -> given + " " + it));
    }
}

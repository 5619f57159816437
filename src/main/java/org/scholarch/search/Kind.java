// SPDX-License-Identifier: Apache-2.0
package org.scholarch.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Schema;

/** What a thing with a name is. */
public enum Kind {
    PERSON(Foaf.PERSON),
    ORGANIZATION(Foaf.ORGANIZATION),
    TOPIC(Schema.DEFINED_TERM),
    PUBLICATION(Schema.SCHOLARLY_ARTICLE);

    private final String type;

    Kind(String type) {
        this.type = type;
    }

    /** What queries call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class that all things of the kind belong to. */
    public String type() {
        return type;
    }

    /** The kind of a class; absent when things of the class are not searched for. */
    public static Optional<Kind> of(String type) {
        return Stream.of(values()).filter(it -> it.type.equals(type)).findFirst();
    }
}

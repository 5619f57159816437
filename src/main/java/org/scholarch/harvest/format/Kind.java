// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of things that are items of the repository. */
public enum Kind {
    PERSON("person", "persons", "People"),
    PUBLICATION("publication", "publications", "Publications"),
    ORGANIZATION("organization", "organizations", "Organisations");

    private final String path;
    private final String set;
    private final String setName;

    Kind(String path, String set, String setName) {
        this.path = path;
        this.set = set;
        this.setName = setName;
    }

    /** The kind that a word in the path of a thing stands for. */
    public static Optional<Kind> ofPath(String word) {
        return Arrays.stream(values()).filter(it -> it.path.equals(word)).findFirst();
    }

    /** The setSpec of all things of the kind. */
    public String set() {
        return set;
    }

    /** What that set is called. */
    public String setName() {
        return setName;
    }
}

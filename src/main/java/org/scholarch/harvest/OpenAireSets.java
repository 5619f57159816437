// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scholarch.harvest.format.Kind;

/**
 * The sets that the OpenAIRE Guidelines for CRIS Managers 1.2 ask for, by their exact names. All of them are offered, also those of
 * which a page never says anything.
 */
final class OpenAireSets {
    private static final String SPEC = "openaire_cris_";
    private static final String NAME = "OpenAIRE_CRIS_";
    private static final List<String> WORDS = List.of(
            "publications",
            "products",
            "patents",
            "persons",
            "orgunits",
            "projects",
            "funding",
            "events",
            "equipments");

    /** What each set is called, by setSpec. */
    static Map<String, String> all() {
        return WORDS.stream().collect(Collectors.toMap(SPEC::concat, NAME::concat));
    }

    /** The setSpec of all things of a kind. */
    static String of(Kind kind) {
        return SPEC
                + switch (kind) {
                    case PERSON -> "persons";
                    case PUBLICATION -> "publications";
                    case ORGANIZATION -> "orgunits";
                };
    }

    private OpenAireSets() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.HashMap;
import java.util.Map;

/** Says which texts of one page can be names; each is looked through once, however often it stands for something. */
final class PossibleNames {
    private static final int LONGEST = 300;

    private final Lexicon lexicon;
    private final Map<String, Boolean> known = new HashMap<>();

    /** @param lexicon the words of pages */
    PossibleNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Whether a text can be a name: short, and no way to reach somebody. */
    boolean has(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && known.computeIfAbsent(text, this::isNoContact);
    }

    private boolean isNoContact(String text) {
        return lexicon.all().stream()
                .allMatch(words -> Contacts.of(words).clean(text).removed().isEmpty());
    }
}

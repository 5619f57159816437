// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One thing, as one or more languages call it.
 *
 * @param texts at least one, no two equal; the first is what the main page says
 */
public record Label(List<Text> texts) {
    /** Copies the list and refuses an empty one. */
    public Label {
        texts = List.copyOf(texts);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a label without a text");
        }
    }

    /** A label in one language. */
    public static Label of(String value, Language language) {
        return new Label(List.of(new Text(value, language)));
    }

    /** A label of which nobody says the language: a name. */
    public static Label of(String value) {
        return of(value, Language.UNKNOWN);
    }

    /** What the main page says. */
    public String first() {
        return texts.get(0).value();
    }

    /** This label, and then what another one adds to it. */
    public Label and(Label other) {
        Set<Text> both = new LinkedHashSet<>(texts);
        both.addAll(other.texts);
        return new Label(List.copyOf(both));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The way to a value in words.
 *
 * @param text the way, e.g. {@code people[3].orcid}
 * @param depth how many mappings and lists the value stands in
 * @param tellable which keys may be told
 */
record Way(String text, int depth, Predicate<String> tellable) {
    /** Nesting beyond it is refused. */
    static final int DEEPEST = 64;

    private static final int LONGEST = 60;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_-]+");

    Way key(String key) {
        boolean told = tellable.test(key) && key.length() <= LONGEST && !TreeBuilder.isUnprintable(key);
        String step = told ? key : "…";
        if (!WORD.matcher(step).matches()) {
            return new Way(text + "[\"" + step + "\"]", depth + 1, tellable);
        }
        return new Way(text.isEmpty() ? step : text + "." + step, depth + 1, tellable);
    }

    Way item(int index) {
        return new Way(text + "[" + index + "]", depth + 1, tellable);
    }

    /** The way as a message names it. */
    String quoted() {
        return text.isEmpty() ? "the file" : "'" + text + "'";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The forms in which a whole name is one word, in ASCII and lower case.
 *
 * @param anywhere e.g. {@code janeroe}
 * @param addresses these, and those with initials, e.g. {@code jroe}
 */
record SquashedName(Set<String> anywhere, Set<String> addresses) {

    /** @param families the forms of the family name, as it stands first */
    static SquashedName of(List<Word> given, List<List<Word>> families) {
        Set<String> anywhere = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        for (Function<Word, String> form : List.<Function<Word, String>>of(Word::plain, Word::spelt)) {
            if (given.isEmpty()) {
                addresses.add(joined(families.get(0), form));
            } else {
                for (List<Word> family : families) {
                    String last = joined(family, form);
                    both(anywhere, joined(given, form), last);
                    both(anywhere, form.apply(given.get(0)), last);
                    both(addresses, form.apply(given.get(0)).substring(0, 1), last);
                    both(addresses, joined(given, it -> form.apply(it).substring(0, 1)), last);
                }
            }
        }
        addresses.addAll(anywhere);
        return new SquashedName(Set.copyOf(anywhere), Set.copyOf(addresses));
    }

    boolean is(Word word, boolean address) {
        return (address ? addresses : anywhere).contains(word.plain());
    }

    private static void both(Set<String> squashed, String given, String family) {
        squashed.add(given + family);
        squashed.add(family + given);
    }

    private static String joined(List<Word> words, Function<Word, String> form) {
        var joined = new StringBuilder();
        words.forEach(word -> joined.append(form.apply(word)));
        return joined.toString();
    }
}

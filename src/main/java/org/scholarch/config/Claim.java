// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scholarch.problem.Location;
import org.scholarch.problem.SmallLetters;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Scheme;
import org.scholarch.yaml.YamlNode.Mapping;
import org.scholarch.yaml.YamlNode.Scalar;

/**
 * What one entry says is the same and what not, each folded, under the value that says so.
 *
 * @param at where the entry stands
 */
record Claim(Map<String, Scalar> same, Map<String, Scalar> different, Location at) {
    /** Every DOI has it; most names and titles have not and need no further look. */
    private static final String DOI_START = "10.";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** @param anchors the keys that say what the entry is about; they, and what is the same, may be addresses of DOIs */
    static Claim of(Mapping entry, List<String> anchors) {
        Map<String, Scalar> same = new LinkedHashMap<>();
        Stream.concat(anchors.stream(), Stream.of("same", "alias"))
                .flatMap(key -> entry.scalars(key).stream())
                .forEach(it -> same.putIfAbsent(folded(it.text()), it));
        Map<String, Scalar> different = new LinkedHashMap<>();
        entry.scalars("different").forEach(it -> different.putIfAbsent(folded(it.text()), it));
        return new Claim(same, different, entry.at());
    }

    /** The names as written. */
    List<String> names() {
        return texts(same);
    }

    /** The names that are not meant, as written. */
    List<String> others() {
        return texts(different);
    }

    /** The same claim, which does not contradict itself: one title may be that of several works. */
    Claim withoutItself() {
        Map<String, Scalar> others = new LinkedHashMap<>(different);
        others.keySet().removeAll(same.keySet());
        return new Claim(same, others, at);
    }

    private static List<String> texts(Map<String, Scalar> scalars) {
        return scalars.values().stream().map(it -> written(it.text())).toList();
    }

    /** A name without regard to case and blanks. */
    static String folded(String text) {
        return BLANKS.matcher(SmallLetters.of(written(text))).replaceAll(" ");
    }

    /** A DOI in its own form, anything else as it stands. */
    private static String written(String text) {
        if (!text.contains(DOI_START)) {
            return text.strip();
        }
        return Identifier.of(text)
                .filter(it -> it.scheme() == Scheme.DOI)
                .or(() -> Identifier.of(Scheme.DOI, text))
                .map(Identifier::value)
                .orElse(text.strip());
    }
}

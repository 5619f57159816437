// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scholarch.privacy.Concealment;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Identifier;
import org.scholarch.yaml.YamlNode;
import org.scholarch.yaml.YamlNode.Entry;
import org.scholarch.yaml.YamlNode.Mapping;
import org.scholarch.yaml.YamlNode.Scalar;
import org.scholarch.yaml.YamlNode.Sequence;

/** Takes people who asked not to appear out of an entry, before anything is made of it. The problems tell where, never whom. */
final class Withholding {
    /** Says of nobody that this is the person, so that it can be left out without a word. */
    private static final String DIFFERENT = "different";

    private final Function<Scalar, Optional<String>> clean;
    private final Set<String> untold;
    private final List<Problem> problems;

    private Withholding(Function<Scalar, Optional<String>> clean, Set<String> untold, List<Problem> problems) {
        this.clean = clean;
        this.untold = untold;
        this.problems = problems;
    }

    /**
     * An entry about a thing, whose texts get marks in place of names, as the texts of pages do.
     *
     * @param anchors the keys of which an entry needs one
     * @return none when no anchor is left
     */
    static Optional<Mapping> thing(
            Mapping entry, List<String> anchors, Concealment concealment, List<Problem> problems) {
        return new Withholding(it -> concealment.clean(it.text()), Set.of(DIFFERENT), problems).apply(entry, anchors);
    }

    /** An entry about somebody who may appear: names that may be a hidden person's do not count. */
    static Optional<Mapping> person(
            Mapping entry, List<Identifier> known, Concealment concealment, List<Problem> problems) {
        // Next to a slug the name only helps the reader of the file.
        Set<String> untold = entry.get("slug").isPresent() ? Set.of(DIFFERENT, "name") : Set.of(DIFFERENT);
        return new Withholding(
                        it -> Optional.of(it.text()).filter(text -> !concealment.isNamedLikeHidden(text, known)),
                        untold,
                        problems)
                .apply(entry, List.of("name", "slug", "orcid"));
    }

    private Optional<Mapping> apply(Mapping entry, List<String> anchors) {
        return Optional.of(mapping(entry))
                .filter(it -> anchors.stream().anyMatch(key -> it.get(key).isPresent()));
    }

    private Mapping mapping(Mapping mapping) {
        return new Mapping(mapping.entries().stream().flatMap(this::entry).toList(), mapping.at(), mapping.path());
    }

    private Stream<Entry> entry(Entry entry) {
        boolean silent = untold.contains(entry.key());
        return node(entry.value(), silent).map(it -> new Entry(entry.key(), entry.keyAt(), it)).stream();
    }

    private Optional<YamlNode> node(YamlNode node, boolean silent) {
        return switch (node) {
            case Mapping mapping -> Optional.of(mapping(mapping));
            case Sequence list ->
                Optional.of(new Sequence(
                        list.items().stream()
                                .flatMap(it -> node(it, silent).stream())
                                .toList(),
                        list.at(),
                        list.path()));
            case Scalar scalar -> scalar(scalar, silent);
        };
    }

    private Optional<YamlNode> scalar(Scalar scalar, boolean silent) {
        Optional<String> text = clean.apply(scalar);
        if (!silent && !text.equals(Optional.of(scalar.text()))) {
            problems.add(problem(scalar));
        }
        return text.map(it -> new Scalar(it, scalar.kind(), scalar.at(), scalar.path()));
    }

    private static Problem problem(Scalar scalar) {
        String what = "'" + scalar.path() + "' may mean somebody who is hidden, who is left out of it.";
        return new Problem(ProblemCode.CURATION_WITHHELD, scalar.at(), what);
    }
}

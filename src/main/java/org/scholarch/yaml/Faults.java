// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;

/** Gathers what is wrong with one document, and with which of its values. */
final class Faults {
    /** More are counted and not told one by one. */
    private static final int MOST = 500;

    private static final Comparator<Problem> IN_ORDER = Comparator.comparingInt(
                    (Problem it) -> it.location().line())
            .thenComparingInt(it -> it.location().column());

    private final String file;
    private final ProblemCode code;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> wrong = new HashSet<>();
    private final Set<String> faulty = new HashSet<>();
    private int untold;

    Faults(String file, ProblemCode code) {
        this.file = file;
        this.code = code;
    }

    /**
     * @param path the way to the value that is wrong
     * @param what a sentence, without the full stop if it ends in one
     */
    void add(String path, Location at, String what) {
        wrong.add(path);
        mark(path);
        if (problems.size() < MOST) {
            problems.add(new Problem(code, at, sentence(what)));
        } else {
            untold++;
        }
    }

    /** Every value that the wrong one stands in is faulty with it. */
    private void mark(String path) {
        for (int end = path.length();
                end > 0;
                end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))) {
            faulty.add(path.substring(0, end));
        }
        faulty.add("");
    }

    private static String sentence(String what) {
        return Character.toUpperCase(what.charAt(0)) + what.substring(1) + (what.endsWith("?") ? "" : ".");
    }

    YamlReading reading(Optional<YamlNode> root) {
        root.map(YamlNode::path).filter(it -> !problems.isEmpty()).ifPresent(faulty::add);
        List<Problem> all =
                new ArrayList<>(problems.stream().distinct().sorted(IN_ORDER).toList());
        if (untold > 0) {
            all.add(new Problem(code, Location.of(file), sentence(untold + " more are not listed")));
        }
        return new YamlReading(root, all, wrong, faulty);
    }
}

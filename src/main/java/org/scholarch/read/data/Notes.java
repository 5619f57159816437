// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;

/** Collects the problems of one document. A report stays small, however odd the document is. */
final class Notes {
    private static final int LISTED = 500;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<ProblemCode, Integer> counts = new EnumMap<>(ProblemCode.class);

    Notes(String file) {
        this.file = file;
    }

    /** Notes a problem; the message names the subject. */
    void add(ProblemCode code, Location at, String message) {
        if (counts.merge(code, 1, Integer::sum) <= LISTED) {
            problems.add(new Problem(code, at, message));
        }
    }

    /** Takes over what another reader noted. */
    void addAll(List<Problem> more) {
        problems.addAll(more);
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Everything noted, in the order of the document. */
    List<Problem> inOrder() {
        List<Problem> all = new ArrayList<>(problems);
        all.sort(Comparator.comparingInt((Problem it) -> it.location().line())
                .thenComparingInt(it -> it.location().column()));
        counts.forEach((code, count) -> {
            if (count > LISTED) {
                String message = (count - LISTED) + " more of the same kind are not listed.";
                all.add(new Problem(code, Location.of(file), message));
            }
        });
        return all;
    }
}

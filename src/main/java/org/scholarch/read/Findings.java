// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;

/** Collects the problems of one document. A report stays small, however odd the document is. */
final class Findings {
    /** The problems of one kind that are listed one by one; the others are counted. */
    static final int LISTED = 500;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<ProblemCode, Count> counts = new EnumMap<>(ProblemCode.class);

    Findings(String file) {
        this.file = file;
    }

    /** Notes a problem at a 1-based line; the message names the subject. */
    void add(ProblemCode code, int line, String message) {
        Count count = counts.computeIfAbsent(code, key -> new Count());
        count.seen++;
        if (count.seen <= LISTED) {
            problems.add(new Problem(code, new Location(file, line), message));
        } else if (count.seen == LISTED + 1) {
            count.line = line;
        }
    }

    /** The place of a line. */
    Location at(Line line) {
        return new Location(file, line.number());
    }

    /** Whether a problem of that kind was noted. */
    boolean has(ProblemCode code) {
        return counts.containsKey(code);
    }

    /** Everything noted, in line order. */
    List<Problem> inLineOrder() {
        List<Problem> all = new ArrayList<>(problems);
        counts.forEach((code, count) -> {
            if (count.seen > LISTED) {
                String message = (count.seen - LISTED) + " more of the same kind from here on are not listed.";
                all.add(new Problem(code, new Location(file, count.line), message));
            }
        });
        all.sort(Comparator.comparingInt(problem -> problem.location().line()));
        return all;
    }

    private static final class Count {
        private int seen;
        private int line;
    }
}

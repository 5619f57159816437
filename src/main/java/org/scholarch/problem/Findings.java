// SPDX-License-Identifier: Apache-2.0
package org.scholarch.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Collects the problems of one document. A report stays small, however odd the document is. */
public final class Findings {
    /** The problems of one kind that are listed one by one; the others are counted. */
    public static final int LISTED = 500;

    private static final Comparator<Problem> IN_ORDER = Comparator.comparingInt(
                    (Problem it) -> it.location().line())
            .thenComparingInt(it -> it.location().column());

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<ProblemCode, Count> counts = new EnumMap<>(ProblemCode.class);

    /** @param file the document as the user named it */
    public Findings(String file) {
        this.file = file;
    }

    /** Notes a problem at a 1-based line; the message names the subject. */
    public void add(ProblemCode code, int line, String message) {
        add(code, at(line), message);
    }

    /** Notes a problem; the message names the subject. */
    public void add(ProblemCode code, Location at, String message) {
        add(code, at, () -> message);
    }

    /** Notes a problem with a message that is long to make, and made only when it is listed. */
    public void add(ProblemCode code, Location at, Supplier<String> message) {
        Count count = counts.computeIfAbsent(code, key -> new Count());
        count.seen++;
        if (count.seen <= LISTED) {
            problems.add(new Problem(code, at, message.get()));
        } else if (count.seen == LISTED + 1) {
            count.further = at;
        }
    }

    /** Takes over what another reader noted and counted. */
    public void addAll(List<Problem> more) {
        problems.addAll(more);
    }

    /** The place of a 1-based line. */
    public Location at(int line) {
        return new Location(file, line);
    }

    /** Whether a problem of that kind was noted. */
    public boolean has(ProblemCode code) {
        return counts.containsKey(code);
    }

    /** Whether nothing was noted. */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Everything noted, in the order of the document. */
    public List<Problem> inOrder() {
        List<Problem> all = new ArrayList<>(problems);
        counts.forEach((code, count) -> {
            if (count.seen > LISTED) {
                String message = (count.seen - LISTED) + " more of the same kind from here on are not listed.";
                all.add(new Problem(code, count.further, message));
            }
        });
        all.sort(IN_ORDER);
        return all;
    }

    /** How many of a kind there are, and where the first one is that is not listed. */
    private final class Count {
        private int seen;
        private Location further = Location.of(file);
    }
}

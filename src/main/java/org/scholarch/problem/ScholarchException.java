// SPDX-License-Identifier: Apache-2.0
package org.scholarch.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The work cannot go on at all. A single bad page is never one: it is a collected {@link Problem}. */
public final class ScholarchException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    private final ProblemCode code;
    private final transient List<Problem> problems;

    /** @param message one sentence that names the subject */
    public ScholarchException(ProblemCode code, String message) {
        this(code, message, (Throwable) null);
    }

    /** @param cause what the library below said */
    public ScholarchException(ProblemCode code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
        this.problems = List.of();
    }

    /** A mistake at a place of a file that the rest of the work needs; the message names the place. */
    public ScholarchException(Problem problem, @Nullable Throwable cause) {
        super(told(problem), cause);
        this.code = problem.code();
        this.problems = List.of(problem);
    }

    /**
     * Mistakes in a file that the rest of the work needs; the message names the places, one a line.
     *
     * @param problems at least one
     */
    public ScholarchException(List<Problem> problems) {
        super(told(problems));
        this.code = problems.get(0).code();
        this.problems = List.copyOf(problems);
    }

    private static String told(List<Problem> problems) {
        String all = problems.stream().limit(MOST).map(ScholarchException::told).collect(Collectors.joining("\n"));
        return problems.size() > MOST ? all + "\n… and " + (problems.size() - MOST) + " more." : all;
    }

    private static String told(Problem problem) {
        return problem.location() + ": " + problem.message();
    }

    /** The stable code. */
    public ProblemCode code() {
        return code;
    }

    /** The mistakes, when they stand in a file; else none. */
    public List<Problem> problems() {
        return problems;
    }
}

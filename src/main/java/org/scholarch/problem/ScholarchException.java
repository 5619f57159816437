// SPDX-License-Identifier: Apache-2.0
package org.scholarch.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The work cannot go on at all. A single bad page is never one: it is a collected {@link Problem}. */
public final class ScholarchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

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

    /** @param problems what is wrong in files that the rest of the work needs, each with its place */
    public ScholarchException(ProblemCode code, String message, List<Problem> problems) {
        super(message);
        this.code = code;
        this.problems = List.copyOf(problems);
    }

    /** The stable code. */
    public ProblemCode code() {
        return code;
    }

    /** What is wrong in files, one by one; empty when it is no file that is wrong. */
    public List<Problem> problems() {
        return problems;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.problem;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The work cannot go on at all. A single bad page is never one: it is a collected {@link Problem}. */
public final class ScholarchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient @Nullable Problem problem;

    /** @param message one sentence that names the subject */
    public ScholarchException(ProblemCode code, String message) {
        this(code, message, null);
    }

    /** @param cause what the library below said */
    public ScholarchException(ProblemCode code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
        this.problem = null;
    }

    /** A mistake at a place of a file that the rest of the work needs; the message names the place. */
    public ScholarchException(Problem problem, @Nullable Throwable cause) {
        super(problem.location() + ": " + problem.message(), cause);
        this.code = problem.code();
        this.problem = problem;
    }

    /** The stable code. */
    public ProblemCode code() {
        return code;
    }

    /** The mistake, when it stands in a file. */
    public Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }
}

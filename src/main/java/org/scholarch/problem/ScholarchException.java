// SPDX-License-Identifier: Apache-2.0
package org.scholarch.problem;

import org.jspecify.annotations.Nullable;

/** The work cannot go on at all. A single bad page is never one: it is a collected {@link Problem}. */
public final class ScholarchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    /** @param message one sentence that names the subject */
    public ScholarchException(ProblemCode code, String message) {
        this(code, message, null);
    }

    /** @param cause what the library below said */
    public ScholarchException(ProblemCode code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** The stable code. */
    public ProblemCode code() {
        return code;
    }
}

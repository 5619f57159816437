// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote.http;

import org.jspecify.annotations.Nullable;

/** There is no answer. */
public final class WebFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean passing;

    WebFailure(String message, boolean passing, @Nullable Throwable cause) {
        super(message, cause);
        this.passing = passing;
    }

    /** Whether the same request may well have an answer a moment later. */
    boolean isPassing() {
        return passing;
    }
}

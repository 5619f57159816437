// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.util.Map;

/** A request that gets an error as its answer. */
final class OaiFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final OaiError error;
    private final transient Map<String, String> arguments;

    /**
     * A fault.
     *
     * @param message for people; repeats nothing of the request
     * @param arguments what the answer repeats of the request: nothing when it could not be understood
     */
    OaiFault(OaiError error, String message, Map<String, String> arguments) {
        super(message, null, false, false);
        this.error = error;
        this.arguments = Map.copyOf(arguments);
    }

    OaiError error() {
        return error;
    }

    Map<String, String> arguments() {
        return arguments;
    }
}

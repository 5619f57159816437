// SPDX-License-Identifier: Apache-2.0
package org.scholarch.problem;

/**
 * One thing that went wrong with one source, collected while the run goes on.
 *
 * @param code what kind of problem, with its severity and its advice
 * @param location where it was seen
 * @param message one sentence that names the subject
 */
public record Problem(ProblemCode code, Location location, String message) {

    /** The severity of its code. */
    public Severity severity() {
        return code.severity();
    }

    /** {@code file:line: severity code message Advice}, the form editors jump to. */
    @Override
    public String toString() {
        return location + ": " + severity().label() + " " + code.id() + " " + message + " " + code.advice();
    }
}

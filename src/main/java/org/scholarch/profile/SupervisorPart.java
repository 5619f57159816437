// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

/** The part that a supervisor has in an arrangement. */
public enum SupervisorPart {
    /** Responsible for the student. */
    PRINCIPAL,
    /** A further supervisor beside the principal one. */
    CO
}

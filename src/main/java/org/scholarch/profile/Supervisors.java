// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.List;
import org.scholarch.problem.Location;

/**
 * Supervisors who have the same part in one arrangement.
 *
 * @param part their part, as the label says
 * @param named who they are; empty when the page says that somebody is there but not who
 * @param at where the label stands
 */
public record Supervisors(SupervisorPart part, List<Mention> named, Location at) {
    /** Copies the list. */
    public Supervisors {
        named = List.copyOf(named);
    }
}

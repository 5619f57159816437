// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.List;
import java.util.Optional;

/**
 * The arrangement under which the page's owner is supervised: what a student's page says.
 *
 * @param statedRole the owner's role as written, e.g. {@code PhD}
 * @param level the level that the role means, when the word is known
 * @param statedInstitution the affiliation as written
 * @param supervisors one entry a label, in page order; the label gives the supervisor's own part
 * @param line 1-based line of the role
 */
public record Enrolment(
        String statedRole,
        Optional<Level> level,
        Optional<String> statedInstitution,
        List<Supervision.OtherSupervisors> supervisors,
        int line) {

    /** Copies the list. */
    public Enrolment {
        supervisors = List.copyOf(supervisors);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Location;

/**
 * The arrangement under which the profile's owner is supervised: what a student's page says.
 *
 * @param role the owner's role as written, e.g. {@code PhD}
 * @param level the level that the role means, when the word is known
 * @param institution where the owner is enrolled
 * @param supervisors one entry a label, in page order; the label gives the supervisor's own part
 * @param term how far it has come
 * @param at where the role stands
 */
public record Enrolment(
        Label role,
        Optional<Level> level,
        Optional<Organization> institution,
        List<Supervisors> supervisors,
        Term term,
        Location at) {

    /** Copies the list. */
    public Enrolment {
        supervisors = List.copyOf(supervisors);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Location;

/**
 * One student of the profile's owner. Pages seldom name students: two equal lines are two students.
 *
 * @param role the student's role as written, e.g. {@code Master's Research}
 * @param level the level that the role means, when the word is known
 * @param institution where the student is enrolled; absent when the page has nothing or says that there is none
 * @param owner the part of the profile's owner: a label under the student names the other person's part
 * @param others the other supervisors, one entry a label; empty when the owner supervises alone
 * @param student who it is, when the source says so
 * @param term how far it has come
 * @param at where the student stands
 */
public record Supervision(
        Label role,
        Optional<Level> level,
        Optional<Organization> institution,
        SupervisorPart owner,
        List<Supervisors> others,
        Optional<Mention> student,
        Term term,
        Location at) {

    /** Copies the list. */
    public Supervision {
        others = List.copyOf(others);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.List;
import java.util.Optional;

/**
 * One student of the page's owner. Students are not named on the page; two equal lines are two students.
 *
 * @param statedRole the student's role as written, e.g. {@code Master's Research}
 * @param level the level that the role means, when the word is known
 * @param statedInstitution the affiliation as written; absent when the page has none or says that there is none
 * @param owner the part of the page's owner: a label under the student names the other person's part
 * @param other the other supervisor, when a label says that there is one; absent when the owner supervises alone
 * @param line 1-based line of the student
 */
public record Supervision(
        String statedRole,
        Optional<Level> level,
        Optional<String> statedInstitution,
        SupervisorPart owner,
        Optional<OtherSupervisors> other,
        int line) {

    /**
     * The supervisors beside the page's owner.
     *
     * @param part their part, as the label says
     * @param names their names; empty when the page says that somebody is there but not who
     * @param line 1-based line of the label
     */
    public record OtherSupervisors(SupervisorPart part, List<String> names, int line) {
        /** Copies the list. */
        public OtherSupervisors {
            names = List.copyOf(names);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.List;
import org.scholarch.identity.SupervisionIdentity;
import org.scholarch.profile.Enrolment;

/** Maps the arrangements in which the page's owner is the one supervised. */
final class EnrolmentMapper {
    private final PageContext context;

    EnrolmentMapper(PageContext context) {
        this.context = context;
    }

    void map() {
        List<Enrolment> lines = context.profile().enrolments();
        List<SupervisionIdentity> identities = context.known().enrolments();
        for (int i = 0; i < lines.size(); i++) {
            map(lines.get(i), identities.get(i));
        }
    }

    private void map(Enrolment enrolment, SupervisionIdentity identity) {
        var arrangement = new Arrangement(context, identity, enrolment.at());
        arrangement.describe(enrolment.role(), enrolment.level(), enrolment.institution(), enrolment.term());
        arrangement.supervisee(context.owner());
        enrolment.supervisors().forEach(arrangement::supervisors);
        // One name after one label leaves open whether there is another label on a page that is cut.
        if (arrangement.supervising() > 1) {
            arrangement.shared(true);
        }
        arrangement.shortcuts();
    }
}

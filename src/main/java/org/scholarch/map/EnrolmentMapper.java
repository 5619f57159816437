// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import org.scholarch.profile.Enrolment;
import org.scholarch.vocab.Slug;

/** Maps the arrangements in which the page's owner is the one supervised. */
final class EnrolmentMapper {
    private final PageContext context;
    private final PageContext.KeyCounter keys = new PageContext.KeyCounter();

    EnrolmentMapper(PageContext context) {
        this.context = context;
    }

    void map() {
        for (Enrolment enrolment : context.profile().enrolments()) {
            map(enrolment);
        }
    }

    private void map(Enrolment enrolment) {
        String key =
                Slug.of(enrolment.role().first() + " " + PageContext.name(enrolment.institution()) + " supervised");
        var arrangement = new Arrangement(context, keys.next(key), enrolment.at());
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

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.List;
import org.scholarch.profile.Enrolment;
import org.scholarch.vocab.Slug;
import org.scholarch.vocab.Sup;

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
        List<String> named = enrolment.supervisors().stream()
                .flatMap(label -> arrangement.supervisors(label).stream())
                .distinct()
                .toList();
        if (enrolment.supervisors().size() > 1 || named.size() > 1) {
            arrangement.shared(true);
        }
        for (String supervisor : named) {
            shortcut(supervisor);
        }
    }

    private void shortcut(String supervisor) {
        String iri = context.minter().person(supervisor);
        if (context.out().isNew(iri + " supervises " + context.ownerIri())) {
            context.out().link(iri, Sup.SUPERVISES, context.ownerIri());
            context.out().link(context.ownerIri(), Sup.SUPERVISED_BY, iri);
        }
    }
}

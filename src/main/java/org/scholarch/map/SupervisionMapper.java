// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.Locale;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.SupervisorPart;
import org.scholarch.vocab.Slug;

/** Maps the students of the page's owner. */
final class SupervisionMapper {
    private final PageContext context;
    private final PageContext.KeyCounter keys = new PageContext.KeyCounter();

    SupervisionMapper(PageContext context) {
        this.context = context;
    }

    void map() {
        int position = 0;
        for (Supervision supervision : context.profile().supervisions()) {
            map(supervision, ++position);
        }
    }

    private void map(Supervision supervision, int position) {
        String key = keys.next(key(supervision));
        var arrangement = new Arrangement(context, key, supervision.at());
        arrangement.describe(supervision.role(), supervision.level(), supervision.institution(), supervision.term());
        arrangement.position(position);
        arrangement.supervisor(supervision.owner(), context.owner());
        supervision.others().forEach(arrangement::supervisors);
        arrangement.shared(arrangement.supervising() > 1);
        supervision.student().ifPresent(arrangement::student);
        arrangement.shortcuts();
    }

    private static String key(Supervision supervision) {
        String part = supervision.others().isEmpty() ? "alone" : word(supervision.owner());
        return Slug.of(supervision.role().first() + " " + PageContext.name(supervision.institution()) + " " + part);
    }

    private static String word(SupervisorPart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}

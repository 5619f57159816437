// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.List;
import org.scholarch.identity.SupervisionIdentity;
import org.scholarch.profile.Supervision;

/** Maps the students of the page's owner. */
final class SupervisionMapper {
    private final PageContext context;

    SupervisionMapper(PageContext context) {
        this.context = context;
    }

    void map() {
        List<Supervision> lines = context.profile().supervisions();
        List<SupervisionIdentity> identities = context.known().supervisions();
        for (int i = 0; i < lines.size(); i++) {
            map(lines.get(i), identities.get(i), i + 1);
        }
    }

    private void map(Supervision supervision, SupervisionIdentity identity, int position) {
        var arrangement = new Arrangement(context, identity, supervision.at());
        arrangement.describe(supervision.role(), supervision.level(), supervision.institution(), supervision.term());
        if (identity.main()) {
            arrangement.position(position);
        }
        arrangement.supervisor(supervision.owner(), context.owner());
        supervision.others().forEach(arrangement::supervisors);
        arrangement.shared(arrangement.supervising() > 1);
        supervision.student().ifPresent(arrangement::student);
        arrangement.shortcuts();
    }
}

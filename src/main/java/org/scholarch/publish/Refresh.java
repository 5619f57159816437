// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scholarch.profile.Profile;

/** Maps those whose documents changed in the light of what was decided in the last run, which still holds. */
record Refresh(Job job) {

    void run() {
        Notes notes = job.notes();
        notes.goOn(job.last().run());
        job.outcome().statements(job.last().run().computedStatements());
        Map<String, CollaborationYears.Relisted> relisted = new LinkedHashMap<>();
        for (String slug : job.people().slugs()) {
            LastRun.Person before = job.last().person(slug).orElseThrow();
            if (job.unchanged(slug).isPresent()) {
                job.leave(before);
                notes.person(before);
            } else {
                job.people().profile(slug).ifPresent(profile -> map(before, profile, relisted));
            }
        }
        job.history().years().restate(relisted).forEach(this::restate);
    }

    private void map(LastRun.Person before, Profile profile, Map<String, CollaborationYears.Relisted> relisted) {
        Mapping.Mapped mapped = job.mapping().person(profile, job.last().known(before));
        var now = new LastRun.Listing(mapped.works());
        LastRun.Listing then = job.last().listing(before);
        LastRun.Page page = before.page();
        if (!now.equals(then)) {
            relisted.put(before.slug(), new CollaborationYears.Relisted(then.works(), now.works()));
            page = new LastRun.Page(page.seen(), page.known(), job.notes().place(now));
        }
        boolean settled = mapped.tally().settled() && !job.people().isBroken(before.slug());
        job.notes()
                .person(new LastRun.Person(
                        before.slug(),
                        job.people().prints(before.slug()),
                        page,
                        mapped.tally().and(settled)));
        job.progress().done(profile.origin().file());
    }

    private void restate(CollaborationYears.Restated record) {
        int more = record.statements().size() - record.before();
        job.outcome().statements(-record.before());
        if (!job.mapping().computed(record.graph(), record.statements())) {
            job.notes().areWorthless();
        }
        job.notes().restated(record.graph(), more);
    }
}

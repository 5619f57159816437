// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.ArrayList;
import java.util.List;
import org.scholarch.privacy.Withheld;
import org.scholarch.problem.Problem;
import org.scholarch.profile.Profile;

/** Sums up a run while it goes on. */
final class OutcomeBuilder {
    private final List<Problem> problems = new ArrayList<>();
    private int documents;
    private int profiles;
    private int supervisions;
    private int publications;
    private long statements;
    private Withheld withheld = Withheld.NOTHING;

    void document() {
        documents++;
    }

    void profile(Profile profile) {
        profiles++;
        supervisions += profile.supervisions().size() + profile.enrolments().size();
        publications += profile.publications().size();
    }

    void statements(long count) {
        statements += count;
    }

    void withheld(Withheld more) {
        withheld = withheld.and(more);
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    void problems(List<Problem> more) {
        problems.addAll(more);
    }

    Outcome build() {
        var counts = new Outcome.Counts(documents, profiles, supervisions, publications, statements);
        return new Outcome(counts, withheld, problems);
    }
}

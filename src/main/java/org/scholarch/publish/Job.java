// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.Optional;
import org.scholarch.identity.SeenPage;
import org.scholarch.memory.Memory;
import org.scholarch.vocab.Minter;

/** What a run works on: the people, and what is known of them from the last run. */
record Job(Minter minter, People people, History history, Mapping mapping, Progress progress) {

    Recollection last() {
        return history.last();
    }

    Notes notes() {
        return history.notes();
    }

    OutcomeBuilder outcome() {
        return mapping.outcome();
    }

    /** Somebody as of the last run, of whom no document is another one today. */
    Optional<LastRun.Person> sameDocuments(String slug) {
        return last().person(slug).filter(it -> it.documents().equals(people.prints(slug)));
    }

    /** Somebody as of the last run, of whom all is as it was and nothing has to be told. */
    Optional<LastRun.Person> unchanged(String slug) {
        return sameDocuments(slug).filter(it -> it.tally().settled());
    }

    /** Leaves somebody's record as it is. */
    void leave(LastRun.Person person) {
        outcome().kept(person.tally());
        mapping.target().unchanged(minter.graph("person", person.slug()));
        progress.done(people.file(person.slug()));
    }

    /** Whether nothing changed but what no decision depends on. */
    boolean leavesDecisions() {
        if (last().isEmpty()
                || !last().slugs().equals(people.slugs())
                || !last().run().unread().equals(outcome().unread().digest())) {
            return false;
        }
        return people.slugs().stream().allMatch(slug -> unchanged(slug).isPresent() || looksTheSame(slug));
    }

    private boolean looksTheSame(String slug) {
        return last().person(slug)
                .filter(before -> people.profile(slug)
                        .map(SeenPage::of)
                        .filter(seen ->
                                Memory.place(seen).holdsSameAs(before.page().seen()))
                        .isPresent())
                .isPresent();
    }
}

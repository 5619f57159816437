// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.store.RecordStore;
import org.scholarch.store.Run;
import org.scholarch.vocab.Minter;

/**
 * Brings a store up to date with documents: what is new or changed is written, what is in no document any more is removed, and all
 * of that becomes visible at once. What did not change is not touched; when nothing did, nothing is written.
 *
 * @param store what is brought up to date
 * @param minter names the records
 * @param mayRemove whether a run may remove more than half of the people
 */
public record StorePublication(RecordStore store, Minter minter, boolean mayRemove) {
    private static final String POLICY = "policy";
    private static final String SOURCES = "sources";
    /** Up to so many people may go without anybody having to say so. */
    private static final int FEW = 10;

    /**
     * What a run did to the store.
     *
     * @param outcome what was read and noticed; empty when nothing had changed since the last run, so that nothing was read again
     * @param changed records that were put, replaced or removed
     * @param kept people whose documents could not be read: they stay as they were
     */
    public record Result(Optional<Outcome> outcome, int changed, int kept) {
        /** Whether something was lost or broken. */
        public boolean failed() {
            return outcome.filter(Outcome::failed).isPresent();
        }

        /** Whether there is nobody to publish. */
        public boolean empty() {
            return outcome.filter(it -> it.counts().profiles() == 0).isPresent();
        }
    }

    /**
     * Publishes. When the documents hold no profile at all, the store stays as it was, unless all that there were must not be
     * published.
     *
     * @param clock is asked for the date of everything that changes, see {@link RecordStore#begin}
     * @param progress is told of each person
     * @throws ScholarchException {@code publish-removes-many} when more than half of the people would go and nobody said that
     *     they may; {@code store-busy}, {@code store-unwritable}, {@code store-other-base}
     */
    public Result publish(Publisher publisher, ProfileDocuments documents, InstantSource clock, Progress progress) {
        store.claim(minter.base());
        Optional<String> sources = SourceFingerprint.of(publisher, documents);
        if (sources.isPresent() && sources.equals(store.note(SOURCES))) {
            return new Result(Optional.empty(), 0, 0);
        }
        try (Run run = store.begin(clock)) {
            var target = new StoreTarget(run);
            Outcome outcome = publisher.publish(documents, target, progress);
            if (outcome.counts().profiles() == 0 && outcome.leftOut() == 0) {
                return new Result(Optional.of(outcome), 0, 0);
            }
            String policy = SourceFingerprint.digest(publisher.policy());
            boolean forget = store.note(POLICY).filter(it -> !it.equals(policy)).isPresent();
            Leftovers leftovers = leftovers(target, forget ? Unread.NOTHING : outcome.unread());
            leftovers.removed.forEach(run::remove);
            if (forget) {
                run.forget();
            }
            run.note(POLICY, policy);
            // With errors there is something to tell of in the next run, too.
            run.note(SOURCES, outcome.failed() ? "" : sources.orElse(""));
            return new Result(Optional.of(outcome), run.commit(), leftovers.kept);
        }
    }

    /** Whether a store was last published to under the policy and the list of hidden people that a publisher keeps to. */
    static boolean hasPolicyOf(Publisher publisher, RecordStore store) {
        return store.note(POLICY).equals(Optional.of(SourceFingerprint.digest(publisher.policy())));
    }

    /** What stands in the store and did not come in this run. */
    private record Leftovers(List<String> removed, int kept) {}

    private Leftovers leftovers(StoreTarget target, Unread unread) {
        String people = minter.graph("person", "");
        List<String> removed = new ArrayList<>();
        var kept = new ArrayList<String>();
        var all = new ArrayList<String>();
        store.records(record -> {
            String graph = record.graph();
            boolean person = graph.startsWith(people);
            if (person) {
                all.add(graph);
            }
            if (!target.has(graph)) {
                boolean stays = person && unread.mayHold(graph.substring(people.length()));
                (stays ? kept : removed).add(graph);
            }
        });
        long going = removed.stream().filter(graph -> graph.startsWith(people)).count();
        if (!mayRemove && going > FEW && going * 2 > all.size()) {
            throw new ScholarchException(
                    ProblemCode.PUBLISH_REMOVES_MANY,
                    "The run would remove " + going + " of the " + all.size() + " people in the store.");
        }
        return new Leftovers(removed, kept.size());
    }
}

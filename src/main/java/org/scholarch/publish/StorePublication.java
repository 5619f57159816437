// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholarch.memory.DamagedMemoryException;
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
        SourceFingerprint sources = SourceFingerprint.of(publisher, documents);
        Optional<String> whole = sources.whole();
        if (whole.isPresent() && whole.equals(store.note(SOURCES))) {
            return new Result(Optional.empty(), 0, 0);
        }
        try (var memory = StoreMemory.of(store, sources)) {
            var attempt = new Attempt(publisher, documents, clock, progress);
            try {
                return publish(attempt, sources, memory);
            } catch (DamagedMemoryException e) {
                memory.drop();
                return publish(attempt, sources, memory);
            }
        }
    }

    /** What is published, and when. */
    private record Attempt(Publisher publisher, ProfileDocuments documents, InstantSource clock, Progress progress) {
        Outcome into(Target target, History history) {
            return publisher.publish(documents, target, progress, history);
        }
    }

    private Result publish(Attempt attempt, SourceFingerprint sources, StoreMemory memory) {
        try (Run run = store.begin(attempt.clock());
                Notes notes = memory.notes()) {
            var target = new StoreTarget(run);
            Recollection last = memory.last();
            Outcome outcome = attempt.into(target, new History(sources.documents(), last, notes, years(last)));
            if (outcome.counts().profiles() == 0 && outcome.leftOut() == 0) {
                return new Result(Optional.of(outcome), 0, 0);
            }
            String policy = SourceFingerprint.digest(attempt.publisher().policy());
            boolean forget = store.note(POLICY).filter(it -> !it.equals(policy)).isPresent();
            Leftovers leftovers = notes.goOn()
                            && !forget
                            && last.run().unread().equals(outcome.unread().digest())
                    ? new Leftovers(List.of(), last.run().kept())
                    : leftovers(present(target, last, notes), forget ? Unread.NOTHING : outcome.unread());
            leftovers.removed.forEach(run::remove);
            if (forget) {
                run.forget();
            }
            run.note(POLICY, policy);
            // With errors there is something to tell of in the next run, too.
            run.note(SOURCES, outcome.failed() ? "" : sources.whole().orElse(""));
            memory.mark(run, sources, attempt.clock().instant());
            int changed = run.commit();
            memory.keep(notes, changed, outcome.unread(), leftovers.kept);
            return new Result(Optional.of(outcome), changed, leftovers.kept);
        }
    }

    private CollaborationYears years(Recollection last) {
        return last.isEmpty()
                ? CollaborationYears.unknown(minter)
                : CollaborationYears.in(
                        store, minter, last.run().people().stream().map(LastRun.Person::slug));
    }

    /** The target, told also of the records that a run which decided nothing did not come to. */
    private static StoreTarget present(StoreTarget target, Recollection last, Notes notes) {
        if (notes.goOn()) {
            last.computed().keySet().forEach(target::unchanged);
        }
        return target;
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

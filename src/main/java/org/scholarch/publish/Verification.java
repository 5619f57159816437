// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.store.Fingerprint;
import org.scholarch.store.RecordState;
import org.scholarch.store.RecordStore;
import org.scholarch.vocab.Minter;

/**
 * Tells how a store differs from what documents say now, and what in it does not fit together. Writes nothing.
 *
 * @param store what is looked at
 * @param minter names the records
 */
public record Verification(RecordStore store, Minter minter) {

    /**
     * Runs the line and compares. Each difference and each breach is a problem behind those of the documents. People whose documents
     * cannot be read are not compared, as a run would leave them.
     *
     * <p>When the store was filled under another privacy policy, what would go from it is counted and not named: it may be somebody
     * who is hidden now.
     *
     * @throws ScholarchException {@code store-other-base}; what reading the store throws
     */
    public Outcome verify(Publisher publisher, ProfileDocuments documents, Progress progress) {
        store.base().filter(base -> !base.equals(minter.base())).ifPresent(base -> {
            throw new ScholarchException(
                    ProblemCode.STORE_OTHER_BASE,
                    "The store holds IRIs that begin with " + base + ", not with " + minter.base() + ".");
        });
        return store.reading(() -> {
            var comparison = new Comparison();
            Outcome outcome = publisher.publish(documents, comparison, progress);
            boolean mayBeNamed = StorePublication.hasPolicyOf(publisher, store);
            List<Problem> problems = new ArrayList<>(comparison.problems);
            problems.addAll(told(ProblemCode.STORE_DIFFERS, leftovers(comparison, outcome.unread()), mayBeNamed));
            problems.addAll(told(ProblemCode.STORE_INCONSISTENT, breaches(), mayBeNamed));
            return outcome.and(problems);
        });
    }

    /** Compares what comes with what is there. */
    private final class Comparison implements Target {
        private final Set<String> seen = new HashSet<>();
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public void record(RecordGraph record) {
            seen.add(record.graph());
            var state = store.record(record.graph()).filter(RecordState::live);
            if (state.isEmpty()) {
                problems.add(problem(ProblemCode.STORE_DIFFERS, record.graph(), "The record is not in the store."));
            } else if (!state.get().content().equals(Fingerprint.asKept(record.statements()))) {
                String message = "The record says something else than the sources, since "
                        + state.get().modified() + ".";
                problems.add(problem(ProblemCode.STORE_DIFFERS, record.graph(), message));
            }
        }
    }

    /** A sentence about something in the store, and where. */
    private record Remark(String place, String message) {}

    private List<Remark> leftovers(Comparison comparison, Unread unread) {
        String people = minter.graph("person", "");
        List<Remark> leftovers = new ArrayList<>();
        store.records(record -> {
            String graph = record.graph();
            boolean stays = graph.startsWith(people) && unread.mayHold(graph.substring(people.length()));
            if (!stays && !comparison.seen.contains(graph)) {
                leftovers.add(new Remark(graph, "The record is in no source any more."));
            }
        });
        return leftovers;
    }

    private List<Remark> breaches() {
        return store.breaches().stream()
                .map(breach -> new Remark("store", breach + "."))
                .toList();
    }

    private static List<Problem> told(ProblemCode code, List<Remark> remarks, boolean mayBeNamed) {
        if (mayBeNamed || remarks.isEmpty()) {
            return remarks.stream()
                    .map(remark -> problem(code, remark.place(), remark.message()))
                    .toList();
        }
        String what = code == ProblemCode.STORE_DIFFERS ? " records are in no source any more" : " things do not fit";
        String message =
                remarks.size() + what + "; they are not named, since the store was filled under another policy.";
        return List.of(problem(code, "store", message));
    }

    private static Problem problem(ProblemCode code, String place, String message) {
        return new Problem(code, Location.of(place), message);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * The first run of a store in a folder: fills a database beside, record by record, and makes it the store's at the end. Its date is
 * that of its beginning: nobody can have seen the store without it and come back for what is new.
 */
final class FirstRun implements Run {
    private final Database store;
    private final Runnable afterwards;
    private final Layout layout;
    private final Instant at;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> notes = new HashMap<>();
    private @Nullable BulkLoad load;
    private int changed;
    private boolean forgetting;
    private boolean over;

    /** @param afterwards done when the run is over, however it ends */
    FirstRun(Database store, Layout layout, InstantSource clock, Runnable afterwards) {
        this.store = store;
        this.afterwards = afterwards;
        this.layout = layout;
        this.at = Dates.after(clock.instant(), Instant.EPOCH);
    }

    @Override
    public void put(String graph, Graph statements) {
        require(graph);
        Node record = NodeFactory.createURI(graph);
        KeptStatements kept = KeptStatements.of(statements, Fingerprint.of(statements));
        store.writing(() -> {
            BulkLoad into = started();
            changed++;
            into.add(record, kept.statements());
            layout.record(new RecordState(graph, kept.content(), at, true)).forEach(into::add);
            Change change = Change.undated(changed, Change.Kind.CREATED, graph, Optional.empty());
            layout.change(change, Optional.of(kept.content())).forEach(into::add);
            into.add(layout.published(changed, at));
            Set<Node> subjects = new HashSet<>();
            kept.statements().forEach(triple -> subjects.add(triple.getSubject()));
            for (Node subject : subjects) {
                boolean thing = layout.thing(subject).filter(subject::equals).isPresent();
                if (thing && !subject.equals(record)) {
                    layout.dated(subject, at).forEach(into::add);
                }
            }
        });
    }

    @Override
    public void remove(String graph) {
        // There was nothing before this run.
        require(graph);
    }

    @Override
    public void survivors(Map<String, String> survivors) {
        // Nothing that was described before is gone.
    }

    @Override
    public void forget() {
        forgetting = true;
    }

    @Override
    public void note(String key, String value) {
        notes.put(key, value);
    }

    @Override
    public int commit() {
        if (over) {
            throw new IllegalStateException("The run is over.");
        }
        BulkLoad full = load;
        if (full != null) {
            store.writing(() -> {
                layout.claim().forEach(full::add);
                salt().ifPresent(salt -> full.add(layout.salt(salt)));
                layout.log(changed, forgetting ? changed : 0).forEach(full::add);
                notes.forEach((key, value) -> full.add(layout.note(key, value)));
            });
            // From here on it is not ours to give up.
            load = null;
            store.writing(() -> store.switchTo(full));
        }
        end();
        return changed;
    }

    @Override
    public void close() {
        if (!over) {
            BulkLoad begun = load;
            try {
                if (begun != null) {
                    begun.abandon();
                }
            } finally {
                end();
            }
        }
    }

    /** What the empty store noted, so that names go on to stand for the same things. */
    private Optional<String> salt() {
        return Txn.calculateRead(store.dataset(), () -> new Ledger(store.dataset(), layout).salt());
    }

    private void end() {
        over = true;
        afterwards.run();
    }

    private BulkLoad started() {
        BulkLoad begun = load;
        if (begun == null) {
            begun = store.bulkLoad();
            load = begun;
        }
        return begun;
    }

    private void require(String graph) {
        if (over || !seen.add(graph)) {
            throw new IllegalStateException(over ? "The run is over." : graph + " comes twice in one run.");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A run in one transaction of the database, which only reads until there is something to write.
 *
 * <p>The records are replaced as they come; what follows from it for the query graph, the things and the past is worked out
 * once, before the end.
 */
final class EmbeddedRun implements Run {
    private final Database store;
    private final Layout layout;
    private final Runnable afterwards;
    private final DatasetGraph dataset;
    private final Ledger ledger;
    private final ChangeLog log;
    private final QueryGraph merged;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> survivors = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final long before;
    private final InstantSource clock;
    /** Records with what they have become, to be noted with the date of the run. */
    private final List<Became> became = new ArrayList<>();

    private int changed;
    private boolean writing;
    private boolean forgetting;
    private boolean over;

    private record Became(String graph, String content, boolean live) {}

    /** @param afterwards done when the run is over, however it ends */
    EmbeddedRun(Database store, Layout layout, InstantSource clock, Runnable afterwards) {
        this.store = store;
        this.afterwards = afterwards;
        this.dataset = store.dataset();
        this.ledger = new Ledger(dataset, layout);
        this.log = new ChangeLog(dataset, layout);
        dataset.begin(TxnType.READ_PROMOTE);
        this.merged = new QueryGraph(dataset, layout);
        this.before = log.last();
        this.layout = layout;
        this.clock = clock;
    }

    @Override
    public void put(String graph, Graph statements) {
        require(graph);
        Node record = NodeFactory.createURI(graph);
        String content = Fingerprint.of(statements);
        store.writing(() -> {
            Optional<RecordState> state = ledger.record(record).filter(RecordState::live);
            if (state.filter(it -> it.content().equals(content)).isEmpty()) {
                replace(record, state, KeptStatements.of(statements, content));
            }
        });
    }

    private void replace(Node record, Optional<RecordState> state, KeptStatements kept) {
        if (state.filter(it -> it.content().equals(kept.content())).isPresent()) {
            return;
        }
        promote();
        Set<Triple> old = dataset.getGraph(record).find().toSet();
        Change.Difference difference = difference(old, kept.statements());
        move(record, difference);
        became.add(new Became(record.getURI(), kept.content(), true));
        log(
                state.isPresent() ? Change.Kind.UPDATED : Change.Kind.CREATED,
                record,
                state.map(it -> difference),
                Optional.of(kept.content()));
    }

    @Override
    public void remove(String graph) {
        require(graph);
        Node record = NodeFactory.createURI(graph);
        store.writing(() -> ledger.record(record).filter(RecordState::live).ifPresent(state -> {
            promote();
            Set<Triple> old = dataset.getGraph(record).find().toSet();
            Change.Difference difference = difference(old, Set.of());
            move(record, difference);
            became.add(new Became(graph, state.content(), false));
            log(Change.Kind.REMOVED, record, Optional.of(difference), Optional.empty());
        }));
    }

    @Override
    public void survivors(Map<String, String> survivors) {
        this.survivors.putAll(survivors);
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
        store.writing(this::settle);
        if (writing) {
            store.writing(dataset::commit);
            store.changed();
        }
        end();
        return changed;
    }

    private void settle() {
        Instant at = Dates.after(clock.instant(), log.date(before));
        Aftermath aftermath = new Aftermath(dataset, layout, at);
        if (writing) {
            date(at);
            aftermath.touch(merged.settle());
        }
        Map<Node, Lookup.Gone> redirected = aftermath.redirected(survivors);
        if (!redirected.isEmpty()) {
            promote();
            redirected.forEach(ledger::bury);
        }
        long last = before + changed;
        boolean past = forgetting && (log.floor() < last || aftermath.namesWhatIsGone());
        if (past) {
            promote();
            aftermath.forget();
        }
        if (writing) {
            log.extent(last, past ? last : log.floor());
            notes.forEach(ledger::note);
        }
    }

    private void date(Instant at) {
        became.forEach(it -> ledger.put(new RecordState(it.graph(), it.content(), at, it.live())));
        for (long change = before + 1; change <= before + changed; change++) {
            log.date(change, at);
        }
    }

    @Override
    public void close() {
        if (!over) {
            try {
                if (writing) {
                    store.writing(dataset::abort);
                }
            } finally {
                end();
            }
        }
    }

    private void end() {
        over = true;
        try {
            dataset.end();
        } finally {
            afterwards.run();
        }
    }

    private void require(String graph) {
        if (over || !seen.add(graph)) {
            throw new IllegalStateException(over ? "The run is over." : graph + " comes twice in one run.");
        }
    }

    private void promote() {
        if (!writing) {
            writing = true;
            dataset.promote();
        }
    }

    private void move(Node record, Change.Difference difference) {
        difference.removed().forEach(it -> dataset.delete(record, it.getSubject(), it.getPredicate(), it.getObject()));
        difference.added().forEach(it -> dataset.add(record, it.getSubject(), it.getPredicate(), it.getObject()));
        merged.apply(difference);
    }

    private void log(Change.Kind kind, Node record, Optional<Change.Difference> difference, Optional<String> content) {
        changed++;
        log.add(Change.undated(before + changed, kind, record.getURI(), difference), content);
    }

    private static Change.Difference difference(Set<Triple> old, Set<Triple> next) {
        List<Triple> removed = old.stream().filter(it -> !next.contains(it)).toList();
        return new Change.Difference(
                removed, next.stream().filter(it -> !old.contains(it)).toList());
    }
}

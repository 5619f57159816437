// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/**
 * Keeps one named graph per record; its default graph, for queries, is the merge of them all.
 *
 * <p>The dates of the records stand in the store's own default graph. The merge hides that graph from every query, and yet it
 * shares the transactions and the files of the records, so a date is never older or newer than what it dates. See
 * {@link Ledger}.
 *
 * <p>Safe for use by several threads: one writes, any number read what was last committed.
 */
public final class RecordStore implements AutoCloseable {
    private final DatasetGraph dataset;
    private final Ledger ledger;
    private final boolean inFolder;
    private final AtomicLong version = new AtomicLong();

    private RecordStore(DatasetGraph dataset, boolean inFolder) {
        this.inFolder = inFolder;
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        this.dataset = dataset;
        this.ledger = new Ledger(dataset);
    }

    /** A store that is gone with the process. */
    public static RecordStore inMemory() {
        return new RecordStore(DatabaseMgr.createDatasetGraph(), false);
    }

    /**
     * A store in a folder, created when it is missing.
     *
     * @throws ScholarchException {@code store-unusable} when the folder cannot be used or another process holds it
     */
    public static RecordStore at(Path folder) {
        try {
            Files.createDirectories(folder);
            return new RecordStore(DatabaseMgr.connectDatasetGraph(Location.create(folder)), true);
        } catch (IOException | RuntimeException e) {
            // What the database throws over locks, foreign and broken files has no type in common.
            throw new ScholarchException(
                    ProblemCode.STORE_UNUSABLE, "The store " + folder + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /**
     * Replaces one record. A record whose statements did not change keeps its date.
     *
     * @param graphIri the named graph of the record
     * @param statements all statements of the record; no blank nodes
     * @param now the date it gets if the statements changed
     */
    public void put(String graphIri, Graph statements, Instant now) {
        try (Load load = load(now)) {
            load.put(graphIri, statements);
            load.commit();
        }
    }

    /**
     * Opens a load: many records replaced in one transaction, all or none. Readers see the old records until
     * {@link Load#commit}. A load belongs to the thread that opened it, and a second one waits until it is closed. What a load takes
     * out is out of the store's files, too, once it is closed.
     *
     * @param now the date of every record that changes
     */
    public Load load(Instant now) {
        return new Load(now);
    }

    /** The base of the IRIs that the store was filled with; empty before the first time. */
    public Optional<String> base() {
        return Txn.calculateRead(dataset, ledger::base);
    }

    /**
     * Notes the base of the IRIs that are about to be put. The first one stays.
     *
     * @throws ScholarchException {@code store-other-base} when the store was filled under another: two bases would make two of
     *     every thing
     */
    public void claim(String base) {
        String noted = Txn.calculateWrite(dataset, () -> {
            if (ledger.base().isEmpty()) {
                ledger.base(base);
            }
            return ledger.base().orElseThrow();
        });
        if (!noted.equals(base)) {
            throw new ScholarchException(
                    ProblemCode.STORE_OTHER_BASE,
                    "The store holds IRIs that begin with " + noted + ", not with " + base + ".");
        }
    }

    /** What the store knows about one thing. */
    public Lookup find(String iri) {
        Node thing = NodeFactory.createURI(iri);
        return Txn.calculateRead(dataset, () -> {
            Description description = new Description(dataset, thing);
            return description.isEmpty()
                    ? new Lookup.Unknown()
                    : new Lookup.Found(description.graph(), ledger.latest(description.records()));
        });
    }

    /** The dataset that queries see. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** A number that changes with each write; what was computed under another number may be out of date. */
    public long version() {
        return version.get();
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset, true);
    }

    /**
     * Rewrites the files of a store in a folder, so that they hold what the records hold and nothing else: the database only ever adds to
     * its files. Waits for those who read; must not be called in a transaction.
     *
     * @throws ScholarchException {@code store-unusable} when the files cannot be written
     */
    void compact() {
        if (inFolder) {
            try {
                DatabaseMgr.compact(dataset, true);
            } catch (RuntimeException e) {
                throw new ScholarchException(
                        ProblemCode.STORE_UNUSABLE,
                        "What was taken out of the store is still in its files: " + e.getMessage(),
                        e);
            }
        }
    }

    /** Records on their way in, see {@link RecordStore#load}. Closing without {@link #commit} leaves the store as it was. */
    public final class Load implements AutoCloseable {
        private final Instant now;
        private final Set<Node> put = new HashSet<>();
        private boolean unclean;
        private boolean committed;

        private Load(Instant now) {
            this.now = now;
            // In a transaction of its own, so that the note outlives a process that is killed in the middle of the
            // load.
            this.unclean = Txn.calculateWrite(dataset, ledger::loading);
            dataset.begin(ReadWrite.WRITE);
        }

        /** Replaces one record, see {@link RecordStore#put}. */
        public void put(String graphIri, Graph statements) {
            Node name = NodeFactory.createURI(graphIri);
            put.add(name);
            Graph stored = dataset.getGraph(name);
            if (stored.find().toSet().equals(statements.find().toSet())) {
                return;
            }
            unclean |= !stored.isEmpty();
            stored.clear();
            statements.find().forEach(stored::add);
            ledger.date(name, now);
        }

        /** Removes every record that this load did not put: the store is to hold what was read and nothing else. */
        public void removeOthers() {
            List<Node> others = new ArrayList<>();
            dataset.listGraphNodes().forEachRemaining(others::add);
            others.removeAll(put);
            unclean |= !others.isEmpty();
            for (Node name : others) {
                dataset.removeGraph(name);
                ledger.forget(name);
            }
        }

        /** Makes the records visible. */
        public void commit() {
            dataset.commit();
            committed = true;
            version.incrementAndGet();
        }

        @Override
        public void close() {
            if (!committed) {
                dataset.abort();
            }
            dataset.end();
            if (committed && unclean) {
                compact();
            }
            if (committed || !unclean) {
                Txn.executeWrite(dataset, ledger::cleaned);
            }
        }
    }
}

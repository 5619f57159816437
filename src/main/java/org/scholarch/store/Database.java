// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database of an embedded store, and the one that takes its place when that was filled beside. */
final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final @Nullable StoreFolder folder;
    private final SwitchedDataset dataset;
    private final AtomicLong version = new AtomicLong();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Of the heap, for each term that is kept: some 250 of them are its own. */
    private static final long BYTES_FOR_A_TERM = 2_500;

    /**
     * A database that is open.
     *
     * @param folder where it is; null in memory
     */
    Database(@Nullable StoreFolder folder, DatasetGraph first) {
        this.folder = folder;
        this.dataset = new SwitchedDataset(first);
    }

    /** Opens the database in a folder. */
    static DatasetGraph opened(Path folder) {
        return DatabaseMgr.connectDatasetGraph(Location.create(folder), caches());
    }

    /** As TDB2 has them, but no more than a fair part of the heap: 750,000 terms alone take over 150 MB. */
    private static StoreParams caches() {
        StoreParams usual = StoreParams.getDftStoreParams();
        int terms = (int)
                Math.min(usual.getNodeId2NodeCacheSize(), Runtime.getRuntime().maxMemory() / BYTES_FOR_A_TERM);
        return StoreParams.builder("scholarch", usual)
                .nodeId2NodeCacheSize(terms)
                .node2NodeIdCacheSize(Math.min(usual.getNode2NodeIdCacheSize(), terms))
                .build();
    }

    /** Closes a database, so that its files can go or be moved. */
    static void closed(DatasetGraph dataset) {
        TDBInternal.expel(dataset, true);
    }

    SwitchedDataset dataset() {
        return dataset;
    }

    boolean isInFolder() {
        return folder != null;
    }

    /** Where others may keep what goes with the store. */
    Optional<Path> beside() {
        return Optional.ofNullable(folder).map(StoreFolder::memory);
    }

    long version() {
        return version.get();
    }

    /** Notes that something was written. */
    void changed() {
        version.incrementAndGet();
        listeners.forEach(Runnable::run);
    }

    /** Has something done after each write, until the answer is run. */
    Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Does what writes, and says when the store takes no more. */
    void writing(Runnable work) {
        try {
            work.run();
        } catch (ScholarchException e) {
            throw e;
        } catch (RuntimeException | InternalError e) {
            // Also an error: what the system says about a mapped file that cannot grow.
            throw new ScholarchException(
                    ProblemCode.STORE_UNWRITABLE, "The store cannot be written: " + e.getMessage(), e);
        }
    }

    /** A new database beside the one that counts. */
    BulkLoad bulkLoad() {
        try {
            return new BulkLoad(requireFolder().fresh());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets a full database count, or gives it up. Those who read the one before end in peace. */
    void switchTo(BulkLoad full) {
        DatasetGraph before = dataset.getWrapped();
        DatasetGraph next;
        Path old;
        try {
            next = full.finish();
            old = requireFolder().current();
            requireFolder().makeCurrent(full.folder());
        } catch (IOException e) {
            full.abandon();
            throw new UncheckedIOException(e);
        } catch (RuntimeException | InternalError e) {
            full.abandon();
            throw e;
        }
        dataset.switchTo(next, () -> discard(before, old));
        changed();
    }

    /** Closes a database and deletes it. One that cannot be closed now is deleted when the folder is opened the next time. */
    private static void discard(DatasetGraph dataset, Path folder) {
        try {
            closed(dataset);
            StoreFolder.delete(folder);
        } catch (RuntimeException e) {
            LOG.warn("{} stays for now", folder, e);
        }
    }

    /**
     * Rewrites a database that was told to forget, so that its files forget too. A run that dies on the way leaves it to the
     * next one.
     */
    void tidy(Layout layout) {
        ChangeLog log = new ChangeLog(dataset, layout);
        if (folder != null && Txn.calculateRead(dataset, log::isUntidy)) {
            writing(() -> {
                BulkLoad copy = bulkLoad();
                try {
                    Txn.executeRead(
                            dataset,
                            () -> dataset.stream()
                                    .filter(quad -> !log.isUntidy(quad))
                                    .forEach(copy::add));
                } catch (RuntimeException e) {
                    copy.abandon();
                    throw e;
                }
                switchTo(copy);
            });
        }
    }

    @Override
    public void close() {
        closed(dataset.getWrapped());
        if (folder != null) {
            folder.close();
        }
    }

    private StoreFolder requireFolder() {
        if (folder == null) {
            throw new IllegalStateException("A store in memory has no folder.");
        }
        return folder;
    }
}

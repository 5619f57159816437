// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/** The database of an embedded store, and the one that takes its place when that was filled beside. */
final class Database implements AutoCloseable {
    private final @Nullable StoreFolder folder;
    private final SwitchedDataset dataset;
    private final AtomicLong version = new AtomicLong();

    /**
     * A database that is open.
     *
     * @param folder where it is; null in memory
     */
    Database(@Nullable StoreFolder folder, DatasetGraph first) {
        this.folder = folder;
        this.dataset = new SwitchedDataset(first);
    }

    SwitchedDataset dataset() {
        return dataset;
    }

    boolean isInFolder() {
        return folder != null;
    }

    long version() {
        return version.get();
    }

    /** Notes that something was written. */
    void changed() {
        version.incrementAndGet();
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

    /** Lets a full database count. Those who read the one before end in peace. */
    void switchTo(BulkLoad full) {
        DatasetGraph before = dataset.getWrapped();
        DatasetGraph next = full.finish();
        try {
            Path old = requireFolder().current();
            requireFolder().makeCurrent(full.folder());
            dataset.switchTo(next, () -> {
                TDBInternal.expel(before, true);
                StoreFolder.delete(old);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        changed();
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
        TDBInternal.expel(dataset.getWrapped(), true);
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

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A dataset whose database can be changed for another while it is read. A transaction keeps the database that it began with;
 * one that was replaced is closed after its last transaction.
 */
final class SwitchedDataset extends DatasetGraphWrapper {
    private static final class Database {
        private final DatasetGraph dataset;
        private int transactions;
        private @Nullable Runnable afterLast;

        Database(DatasetGraph dataset) {
            this.dataset = dataset;
        }
    }

    /** By the thread whose transaction it is. */
    private final Map<Thread, Database> begun = new ConcurrentHashMap<>();

    private volatile Database current;

    SwitchedDataset(DatasetGraph first) {
        // Settings outlive a switch.
        super(first, first.getContext().copy());
        this.current = new Database(first);
    }

    /**
     * Lets every new transaction see another database.
     *
     * @param afterLast done when the last transaction on the one before is over, perhaps at once
     */
    void switchTo(DatasetGraph next, Runnable afterLast) {
        synchronized (this) {
            Database before = current;
            current = new Database(next);
            if (before.transactions > 0) {
                before.afterLast = afterLast;
                return;
            }
        }
        afterLast.run();
    }

    @Override
    protected DatasetGraph get() {
        Database mine = begun.get(Thread.currentThread());
        return (mine == null ? current : mine).dataset;
    }

    @Override
    public void begin() {
        begin(TxnType.READ_PROMOTE);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin(TxnType type) {
        Database before = begun.get(Thread.currentThread());
        if (before != null && !before.dataset.isInTransaction()) {
            leave(before);
        }
        Database mine = begun.get(Thread.currentThread());
        if (mine != null) {
            // It will say that there can be but one.
            mine.dataset.begin(type);
            return;
        }
        Database entered = enter();
        try {
            entered.dataset.begin(type);
        } catch (RuntimeException e) {
            leave(entered);
            throw e;
        }
    }

    @Override
    public void end() {
        Database mine = begun.get(Thread.currentThread());
        if (mine == null) {
            get().end();
            return;
        }
        try {
            mine.dataset.end();
        } finally {
            leave(mine);
        }
    }

    private synchronized Database enter() {
        Database entered = current;
        entered.transactions++;
        begun.put(Thread.currentThread(), entered);
        return entered;
    }

    private void leave(Database database) {
        Runnable last = null;
        synchronized (this) {
            begun.remove(Thread.currentThread());
            database.transactions--;
            if (database.transactions == 0) {
                last = database.afterLast;
                database.afterLast = null;
            }
        }
        if (last != null) {
            last.run();
        }
    }
}

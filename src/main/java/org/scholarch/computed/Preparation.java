// SPDX-License-Identifier: Apache-2.0
package org.scholarch.computed;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads indexes in a thread of its own, so that no question has to wait for one that nobody asked yet. A question that comes
 * while an index is read waits for that index alone.
 */
public final class Preparation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
    /** How long the end waits for a reading that is under way: the dataset must not be closed before. */
    private static final long LONGEST_READING = 60;

    private final Indexes indexes;
    private final AtomicBoolean waiting = new AtomicBoolean();
    /** What is asked after the end is let fall. */
    private final ExecutorService thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Preparation::thread,
            new ThreadPoolExecutor.DiscardPolicy());

    /** A thread for some indexes, which has nothing to do yet. */
    public Preparation(Indexes indexes) {
        this.indexes = indexes;
    }

    /** Has the indexes read as the dataset is from now on; returns at once. Asked again before it began, it reads once. */
    public void request() {
        if (waiting.compareAndSet(false, true)) {
            thread.execute(this::prepare);
        }
    }

    private static Thread thread(Runnable work) {
        Thread made = new Thread(work, "indexes");
        made.setDaemon(true);
        return made;
    }

    private void prepare() {
        waiting.set(false);
        try {
            indexes.prepare();
        } catch (RuntimeException e) {
            // Whoever asks will read it then, and be told what is wrong.
            LOG.warn("The indexes could not be read beforehand", e);
        }
    }

    /** Ends after what it is at. */
    @Override
    public void close() {
        // Nothing is interrupted: that would close the files of the database.
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_READING, TimeUnit.SECONDS)) {
                LOG.warn("The indexes are still being read");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

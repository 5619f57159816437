// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/**
 * Lets the runs of one process at one store have their turn, one after the other.
 *
 * @param free what everybody at that store waits for
 */
record Turn(Semaphore free) {
    private static final Map<URI, Semaphore> STORES = new ConcurrentHashMap<>();

    /** @throws ScholarchException {@code store-busy} when the run before takes longer than that */
    static Turn take(URI store, Duration wait) {
        Semaphore free = STORES.computeIfAbsent(store, it -> new Semaphore(1, true));
        try {
            if (free.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Turn(free);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ScholarchException(
                ProblemCode.STORE_BUSY,
                "A run of this process, " + ProcessHandle.current().pid() + ", holds the store " + store + ".");
    }

    void give() {
        free.release();
    }
}

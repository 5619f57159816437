// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/** Lets the runs of one process have their turn, one after the other. */
final class Turn {
    private final Semaphore free = new Semaphore(1, true);
    private final Duration wait;
    private volatile Instant since = Instant.EPOCH;

    /** @param wait how long a run waits for the one before */
    Turn(Duration wait) {
        this.wait = wait;
    }

    /** @throws ScholarchException {@code store-busy} when the run before takes longer than that */
    void take() {
        try {
            if (!free.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        since = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    void give() {
        free.release();
    }

    private ScholarchException busy() {
        return new ScholarchException(
                ProblemCode.STORE_BUSY,
                "A run of this process, " + ProcessHandle.current().pid() + ", holds the store since " + since + ".");
    }
}

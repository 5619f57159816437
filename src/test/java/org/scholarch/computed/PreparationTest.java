// SPDX-License-Identifier: Apache-2.0
package org.scholarch.computed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;

class PreparationTest {
    /** Each index asks for the number of the change once, and that of the supervisions for the network. */
    private static final int ASKED = 7;

    private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();

    @Test
    void indexesAreReadInAThreadOfTheirOwnBeforeTheEnd() {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        Indexes indexes = new Indexes(dataset, () -> {
            threads.add(Thread.currentThread().getName());
            return 1;
        });

        try (Preparation preparation = new Preparation(indexes)) {
            preparation.request();
        }

        assertEquals(Set.of("indexes"), threads);
    }

    @Test
    void whatIsAskedAgainBeforeItBeganIsReadOnce() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        AtomicInteger readings = new AtomicInteger();
        Indexes indexes = new Indexes(dataset, () -> {
            begun.countDown();
            await(goOn);
            return readings.incrementAndGet();
        });

        try (Preparation preparation = new Preparation(indexes)) {
            preparation.request();
            assertTrue(begun.await(20, TimeUnit.SECONDS));
            for (int i = 0; i < 10; i++) {
                preparation.request();
            }
            goOn.countDown();
        }

        assertEquals(2 * ASKED, readings.get());
    }

    @Test
    void failureIsLeftToWhoeverAsksAndTheNextReadingIsTried() throws InterruptedException {
        var second = new CountDownLatch(2);
        LongSupplier broken = () -> {
            second.countDown();
            throw new IllegalStateException("broken on purpose");
        };

        try (Preparation preparation = new Preparation(new Indexes(dataset, broken))) {
            preparation.request();
            for (int i = 0; i < 2_000 && second.getCount() == 2; i++) {
                Thread.sleep(10);
            }
            preparation.request();
            assertTrue(second.await(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void nothingIsReadAfterTheEnd() {
        AtomicInteger readings = new AtomicInteger();
        Preparation preparation = new Preparation(new Indexes(dataset, readings::incrementAndGet));

        preparation.close();
        preparation.request();
        preparation.close();

        assertEquals(0, readings.get());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

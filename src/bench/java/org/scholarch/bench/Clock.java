// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;

/** Sums up how long a thread works at something, by the clock and by its processor time. For one thread. */
final class Clock {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long wall;
    private long processor;

    /** Does something and counts its time. */
    void time(Runnable work) {
        long wallBefore = System.nanoTime();
        long processorBefore = THREADS.getCurrentThreadCpuTime();
        work.run();
        processor += THREADS.getCurrentThreadCpuTime() - processorBefore;
        wall += System.nanoTime() - wallBefore;
    }

    /** Seconds by the clock. */
    double wall() {
        return wall / 1e9;
    }

    /** Seconds of processor time. */
    double processor() {
        return processor / 1e9;
    }

    /** The most bytes of heap that were in use at once since the start, as far as the pools know. */
    static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(it -> it.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(it -> it.getUsed())
                .sum();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Measures the memory that reading makes, and says how much it may make ({@code docs/performance.md}). */
public final class Allocated {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** The bytes of memory that the second of two runs makes in this thread: the first one loads classes, too. */
    public static long by(Runnable work) {
        work.run();
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().threadId());
        work.run();
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().threadId()) - before;
    }

    /** The most that any document of one line may make. */
    public static long most(byte[] document) {
        return (16L << 20) + 4096 + 1000L * document.length;
    }

    private Allocated() {}
}

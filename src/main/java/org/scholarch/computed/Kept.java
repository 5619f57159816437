// SPDX-License-Identifier: Apache-2.0
package org.scholarch.computed;

import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.scholarch.scan.Statements;

/** What was read from a graph, until the graph changes. */
final class Kept<T> {
    private final Function<Statements, T> reading;
    private @Nullable T read;
    private long readAt;

    Kept(Function<Statements, T> reading) {
        this.reading = reading;
    }

    /** Whether it was read as it is after a change. */
    synchronized boolean isOf(long change) {
        return read != null && readAt == change;
    }

    /**
     * What the graph gives as it is after a change; while it is read, others wait. What is read for a transaction that still sees an earlier
     * change is not kept, or old and new questions would take turns in reading.
     */
    synchronized T after(long change, Graph graph) {
        T known = read;
        if (known != null && readAt == change) {
            return known;
        }
        T now = reading.apply(Statements.of(graph));
        if (known == null || change > readAt) {
            read = now;
            readAt = change;
        }
        return now;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.computed;

import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/** What was read from a graph, until the graph changes. */
final class Kept<T> {
    private final Function<Graph, T> reading;
    private @Nullable T read;
    private long readAt;

    Kept(Function<Graph, T> reading) {
        this.reading = reading;
    }

    /** What the graph gives as it is after a change; while it is read, others wait. */
    synchronized T after(long change, Graph graph) {
        T known = read;
        if (known != null && readAt == change) {
            return known;
        }
        T now = reading.apply(graph);
        read = now;
        readAt = change;
        return now;
    }
}

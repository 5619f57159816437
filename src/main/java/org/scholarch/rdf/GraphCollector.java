// SPDX-License-Identifier: Apache-2.0
package org.scholarch.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** The bridge from Rio to Jena: takes a stream of statements and holds them as one graph. Contexts are left behind. */
public final class GraphCollector extends AbstractRDFHandler {
    private final Graph graph = GraphFactory.createDefaultGraph();

    /** What was taken so far. */
    public Graph graph() {
        return graph;
    }

    @Override
    public void handleStatement(Statement statement) {
        graph.add(Terms.triple(statement));
    }
}

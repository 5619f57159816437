// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.scholarch.store.Layout;

/**
 * What the graphs of one remote store are called. Within the process the query graph is always the default graph, called
 * {@link Quad#defaultGraphIRI}; this is where it gets its name on a store that has no default graph of its own.
 */
record Names(Layout layout, Endpoint.QueryGraph queryGraph) {
    Node ledger() {
        return layout.ledger();
    }

    /** The query graph where it is a named one. */
    Node merged() {
        return NodeFactory.createURI(layout.base() + "graph/dataset/merged");
    }

    /** Where a run keeps what it will write, until it is written. */
    String pending() {
        return layout.base() + "graph/dataset/pending/";
    }

    /** The name of a graph on the store; none for a default graph of its own. */
    Optional<Node> there(Node graph) {
        if (!graph.equals(Quad.defaultGraphIRI)) {
            return Optional.of(graph);
        }
        return queryGraph == Endpoint.QueryGraph.NAMED ? Optional.of(merged()) : Optional.empty();
    }

    /** Whether a named graph holds a record or our books, and is not the query graph, a pending one, or somebody else's. */
    boolean isOurs(Node graph) {
        return graph.isURI()
                && graph.getURI().startsWith(layout.base() + "graph/")
                && !graph.equals(merged())
                && !graph.getURI().startsWith(pending());
    }

    /** A pattern in a graph. */
    Element in(Node graph, Triple pattern) {
        var block = new ElementTriplesBlock();
        block.addTriple(pattern);
        return there(graph)
                .<Element>map(name -> new ElementNamedGraph(name, block))
                .orElse(block);
    }

    /** A statement of a graph, for the head of an update. */
    Quad head(Node graph, Triple triple) {
        return Quad.create(there(graph).orElse(Quad.defaultGraphNodeGenerated), triple);
    }
}

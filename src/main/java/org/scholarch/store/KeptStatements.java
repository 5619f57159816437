// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.store.NodeId;

/**
 * Statements as the database keeps them. It keeps numbers and dates by their value: {@code "01"} and {@code "1"} are one
 * integer, and a time has no nanoseconds.
 *
 * @param content the fingerprint of the statements as they are kept
 */
record KeptStatements(Set<Triple> statements, String content) {

    /** @param content the fingerprint of the statements as they come */
    static KeptStatements of(Graph statements, String content) {
        Set<Triple> kept = new HashSet<>();
        boolean[] altered = {false};
        statements.find().forEach(triple -> {
            Node object = kept(triple.getObject());
            boolean same = object.equals(triple.getObject());
            altered[0] |= !same;
            kept.add(same ? triple : Triple.create(triple.getSubject(), triple.getPredicate(), object));
        });
        return new KeptStatements(kept, altered[0] ? fingerprint(kept) : content);
    }

    private static Node kept(Node node) {
        if (!node.isLiteral() || !NodeId.hasInlineDatatype(node)) {
            return node;
        }
        NodeId inline = NodeId.inline(node);
        return inline == null ? node : NodeId.extract(inline);
    }

    private static String fingerprint(Set<Triple> statements) {
        return Fingerprint.of(graph(statements));
    }

    /** Statements as a graph of their own. */
    static Graph graph(Set<Triple> statements) {
        Graph graph = GraphFactory.createGraphMem();
        statements.forEach(graph::add);
        return graph;
    }
}

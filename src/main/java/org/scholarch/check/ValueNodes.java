// SPDX-License-Identifier: Apache-2.0
package org.scholarch.check;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;

/** What the path of a shape leads to. Paths of one or two steps are walked here: starting Jena's engine for them costs more. */
final class ValueNodes {

    /** The nodes that a path leads to in a graph. */
    static Set<Node> of(Graph graph, Node node, Path path) {
        return switch (path) {
            case P_Link link -> objects(graph, node, link.getNode());
            case P_Inverse inverse
            when inverse.getSubPath() instanceof P_Link link ->
                set(graph.find(Node.ANY, link.getNode(), node), Triple::getSubject);
            case P_Alt either -> {
                Set<Node> nodes = new HashSet<>(of(graph, node, either.getLeft()));
                nodes.addAll(of(graph, node, either.getRight()));
                yield nodes;
            }
            case P_Seq steps -> {
                Set<Node> nodes = new HashSet<>();
                for (Node middle : of(graph, node, steps.getLeft())) {
                    nodes.addAll(of(graph, middle, steps.getRight()));
                }
                yield nodes;
            }
            default -> ShaclPaths.valueNodes(graph, node, path);
        };
    }

    /** The values of a property. */
    static Set<Node> objects(Graph graph, Node node, Node property) {
        return set(graph.find(node, property, Node.ANY), Triple::getObject);
    }

    /** Most properties have one value or none. */
    private static Set<Node> set(Iterator<Triple> triples, Function<Triple, Node> end) {
        if (!triples.hasNext()) {
            return Set.of();
        }
        Node first = end.apply(triples.next());
        if (!triples.hasNext()) {
            return Set.of(first);
        }
        Set<Node> nodes = new HashSet<>();
        nodes.add(first);
        triples.forEachRemaining(triple -> nodes.add(end.apply(triple)));
        return nodes;
    }

    private ValueNodes() {}
}

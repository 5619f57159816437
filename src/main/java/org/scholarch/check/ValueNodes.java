// SPDX-License-Identifier: Apache-2.0
package org.scholarch.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
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

/**
 * What the paths of shapes lead to in one graph, which must not change. Paths of one or two steps are walked here: starting Jena's
 * engine for them costs more. Shapes ask a subject for one property after the other, most of which it does not have, so its
 * statements are put in order when it is first asked.
 */
final class ValueNodes {
    private final Graph graph;
    private final Map<Node, Map<Node, Set<Node>>> objectsBySubject = new HashMap<>();

    ValueNodes(Graph graph) {
        this.graph = graph;
    }

    /** The nodes that a path leads to. */
    Set<Node> of(Node node, Path path) {
        return switch (path) {
            case P_Link link -> objects(node, link.getNode());
            case P_Inverse inverse
            when inverse.getSubPath() instanceof P_Link link ->
                set(graph.find(Node.ANY, link.getNode(), node), Triple::getSubject);
            case P_Alt either -> {
                Set<Node> nodes = new HashSet<>(of(node, either.getLeft()));
                nodes.addAll(of(node, either.getRight()));
                yield nodes;
            }
            case P_Seq steps -> {
                Set<Node> nodes = new HashSet<>();
                for (Node middle : of(node, steps.getLeft())) {
                    nodes.addAll(of(middle, steps.getRight()));
                }
                yield nodes;
            }
            default -> ShaclPaths.valueNodes(graph, node, path);
        };
    }

    /** The values of a property; not to be changed. */
    Set<Node> objects(Node node, Node property) {
        return objectsBySubject.computeIfAbsent(node, this::statements).getOrDefault(property, Set.of());
    }

    private Map<Node, Set<Node>> statements(Node subject) {
        // A literal, and what is only pointed to, has none.
        Map<Node, Set<Node>> objects = new HashMap<>();
        graph.find(subject, Node.ANY, Node.ANY)
                .forEachRemaining(
                        triple -> objects.merge(triple.getPredicate(), Set.of(triple.getObject()), ValueNodes::with));
        return objects;
    }

    /** Most properties have one value or none. */
    private static Set<Node> with(Set<Node> nodes, Set<Node> one) {
        Set<Node> all = nodes.size() == 1 ? new HashSet<>(nodes) : nodes;
        all.addAll(one);
        return all;
    }

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
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Quads, found by graph, subject or object. The default graph goes by {@link Quad#defaultGraphIRI}. */
final class QuadIndex {
    private final Set<Quad> all = new LinkedHashSet<>();
    private final Map<Node, Set<Quad>> graphs = new HashMap<>();
    private final Map<Node, Set<Quad>> subjects = new HashMap<>();
    private final Map<Node, Set<Quad>> objects = new HashMap<>();

    boolean add(Quad quad) {
        if (!all.add(quad)) {
            return false;
        }
        graphs.computeIfAbsent(quad.getGraph(), it -> new LinkedHashSet<>()).add(quad);
        subjects.computeIfAbsent(quad.getSubject(), it -> new LinkedHashSet<>()).add(quad);
        objects.computeIfAbsent(quad.getObject(), it -> new LinkedHashSet<>()).add(quad);
        return true;
    }

    boolean remove(Quad quad) {
        if (!all.remove(quad)) {
            return false;
        }
        remove(graphs, quad.getGraph(), quad);
        remove(subjects, quad.getSubject(), quad);
        remove(objects, quad.getObject(), quad);
        return true;
    }

    boolean contains(Quad quad) {
        return all.contains(quad);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Set<Node> graphs() {
        return graphs.keySet();
    }

    Collection<Quad> inGraph(Node graph) {
        return graphs.getOrDefault(graph, Set.of());
    }

    /** What fits a pattern, in a list of its own; {@code Node.ANY} as the graph means any named one. */
    List<Quad> find(Quad pattern) {
        return candidates(pattern).stream().filter(quad -> fits(quad, pattern)).toList();
    }

    private Collection<Quad> candidates(Quad pattern) {
        if (pattern.getSubject().isConcrete()) {
            return subjects.getOrDefault(pattern.getSubject(), Set.of());
        }
        if (pattern.getObject().isConcrete()) {
            return objects.getOrDefault(pattern.getObject(), Set.of());
        }
        return pattern.getGraph().isConcrete() ? inGraph(pattern.getGraph()) : all;
    }

    private static boolean fits(Quad quad, Quad pattern) {
        boolean graph = pattern.getGraph().isConcrete()
                ? pattern.getGraph().equals(quad.getGraph())
                : !quad.getGraph().equals(Quad.defaultGraphIRI);
        return graph
                && fits(quad.getSubject(), pattern.getSubject())
                && fits(quad.getPredicate(), pattern.getPredicate())
                && fits(quad.getObject(), pattern.getObject());
    }

    private static boolean fits(Node node, Node pattern) {
        return !pattern.isConcrete() || pattern.equals(node);
    }

    private static void remove(Map<Node, Set<Quad>> index, Node key, Quad quad) {
        Set<Quad> quads = index.get(key);
        if (quads != null && quads.remove(quad) && quads.isEmpty()) {
            index.remove(key);
        }
    }
}

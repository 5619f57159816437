// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** What a run changes in a dataset, graph by graph. The default graph goes by {@link Quad#defaultGraphIRI}. */
sealed interface Changes {
    /** The graphs that change, in order of their names. */
    List<Node> graphs();

    /** What leaves a graph. */
    Iterator<Triple> removed(Node graph);

    /** What comes into a graph. */
    Iterator<Triple> added(Node graph);

    /** Whether a graph was empty before. */
    boolean isNew(Node graph);

    /** Whether nothing was there before at all: then the query graph gets what the records get. */
    boolean isWhole();

    /**
     * Changes that are kept in memory.
     *
     * @param before what is known of the dataset as it was
     */
    record Kept(QuadIndex in, QuadIndex out, Excerpt before) implements Changes {
        @Override
        public List<Node> graphs() {
            Set<Node> graphs = new LinkedHashSet<>(in.graphs());
            graphs.addAll(out.graphs());
            return sorted(graphs);
        }

        @Override
        public Iterator<Triple> removed(Node graph) {
            return triples(out.inGraph(graph));
        }

        @Override
        public Iterator<Triple> added(Node graph) {
            return triples(in.inGraph(graph));
        }

        @Override
        public boolean isNew(Node graph) {
            return before.isEmpty(graph);
        }

        @Override
        public boolean isWhole() {
            return false;
        }

        private static Iterator<Triple> triples(Collection<Quad> quads) {
            return quads.stream().map(Quad::asTriple).iterator();
        }
    }

    /** A whole dataset comes, where nothing was before. Read in a transaction of the caller. */
    record Full(DatasetGraph dataset) implements Changes {
        @Override
        public List<Node> graphs() {
            List<Node> graphs = new ArrayList<>(List.of(Quad.defaultGraphIRI));
            dataset.listGraphNodes().forEachRemaining(graphs::add);
            return sorted(graphs);
        }

        @Override
        public Iterator<Triple> removed(Node graph) {
            return List.<Triple>of().iterator();
        }

        @Override
        public Iterator<Triple> added(Node graph) {
            return (graph.equals(Quad.defaultGraphIRI) ? dataset.getDefaultGraph() : dataset.getGraph(graph)).find();
        }

        @Override
        public boolean isNew(Node graph) {
            return true;
        }

        @Override
        public boolean isWhole() {
            return true;
        }
    }

    private static List<Node> sorted(Collection<Node> graphs) {
        return graphs.stream().sorted(Comparator.comparing(Node::getURI)).toList();
    }
}

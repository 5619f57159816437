// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** A mirror that a run writes to: it takes the lease before the first change and sends all changes at the end. */
final class RunMirror extends Mirror {
    private final Publication publication;
    private boolean writes;
    private Graph coming = Graph.emptyGraph;

    RunMirror(Reader reader, boolean isEmpty, Publication publication) {
        super(reader, isEmpty);
        this.publication = publication;
    }

    /** Tells what a record will hold if it changes, so that what the query graph says of it can be read at once. */
    void coming(Graph statements) {
        coming = statements;
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node g, Node s, Node p, Node o) {
        Iterator<Quad> found = super.findInSpecificNamedGraph(g, s, p, o);
        if (isAny(s) && isAny(o) && !coming.isEmpty() && !names().layout().isBookkeeping(g)) {
            Set<Node> subjects = new HashSet<>();
            coming.find().forEach(triple -> subjects.add(triple.getSubject()));
            coming = Graph.emptyGraph;
            excerpt().expectSubjects(Quad.defaultGraphIRI, subjects);
        }
        return found;
    }

    private static boolean isAny(@Nullable Node node) {
        return node == null || !node.isConcrete();
    }

    @Override
    public boolean promote(Promote mode) {
        publication.start(stamp());
        writes = true;
        return true;
    }

    @Override
    public void commit() {
        if (writes) {
            publication.send(changes());
        }
        super.commit();
    }
}

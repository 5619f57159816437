// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraphTriplesQuads;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * A remote dataset as one reading or one run sees it: each pattern is asked for once, when it is first wanted, and what is
 * written stays here until somebody sends it. So the embedded store's own rules work on a remote store as they are; whatever
 * they ask for is right, and asking beforehand for much at once only makes it fast.
 */
class Mirror extends DatasetGraphTriplesQuads {
    private final Reader reader;
    private final Excerpt excerpt;
    private final QuadIndex added = new QuadIndex();
    private final QuadIndex removed = new QuadIndex();
    private @Nullable TxnType transaction;

    /** @param isEmpty whether the store is known to hold nothing of ours but its claim */
    Mirror(Reader reader, boolean isEmpty) {
        this.reader = reader;
        this.excerpt = new Excerpt(reader, isEmpty);
    }

    /** What was read. */
    final Excerpt excerpt() {
        return excerpt;
    }

    /** What is to come, see {@link Changes}. */
    Changes changes() {
        return new Changes.Kept(added, removed, excerpt);
    }

    /** How far the log of changes reaches: another one means another state of the store. */
    Set<Quad> stamp() {
        Node log = reader.names().layout().changes();
        return Set.copyOf(look(Quad.create(log, log, Node.ANY, Node.ANY)));
    }

    Names names() {
        return reader.names();
    }

    /** What fits a pattern now. */
    final List<Quad> look(Quad pattern) {
        List<Quad> found = new ArrayList<>();
        for (Quad quad : excerpt.find(pattern)) {
            if (!removed.contains(quad)) {
                found.add(quad);
            }
        }
        for (Quad quad : added.find(pattern)) {
            if (!excerpt.contains(quad)) {
                found.add(quad);
            }
        }
        return found;
    }

    private void addQuad(Node graph, Triple triple) {
        Terms.sendable(triple);
        Quad quad = Quad.create(graph, triple);
        if (!removed.remove(quad) && !excerpt.contains(quad)) {
            added.add(quad);
        }
    }

    private void removeQuad(Node graph, Triple triple) {
        Quad quad = Quad.create(graph, triple);
        boolean onlyHere = added.remove(quad) && excerpt.isKnown(quad) && !excerpt.contains(quad);
        if (!onlyHere) {
            removed.add(quad);
        }
    }

    @Override
    protected void addToDftGraph(Node s, Node p, Node o) {
        addQuad(Quad.defaultGraphIRI, Triple.create(s, p, o));
    }

    @Override
    protected void addToNamedGraph(Node g, Node s, Node p, Node o) {
        addQuad(g, Triple.create(s, p, o));
    }

    @Override
    protected void deleteFromDftGraph(Node s, Node p, Node o) {
        removeQuad(Quad.defaultGraphIRI, Triple.create(s, p, o));
    }

    @Override
    protected void deleteFromNamedGraph(Node g, Node s, Node p, Node o) {
        removeQuad(g, Triple.create(s, p, o));
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node s, Node p, Node o) {
        return look(pattern(Quad.defaultGraphIRI, s, p, o)).iterator();
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node g, Node s, Node p, Node o) {
        return look(pattern(g, s, p, o)).iterator();
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
        return look(pattern(Node.ANY, s, p, o)).iterator();
    }

    private static Quad pattern(Node g, @Nullable Node s, @Nullable Node p, @Nullable Node o) {
        return Quad.create(g, orAny(s), orAny(p), orAny(o));
    }

    private static Node orAny(@Nullable Node node) {
        return node == null ? Node.ANY : node;
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node graph) {
        return GraphView.createNamedGraph(this, graph);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        throw new UnsupportedOperationException("Nobody lists the graphs of a remote store: the ledger names them.");
    }

    /**
     * Lets a run write.
     *
     * @throws UnsupportedOperationException in a mirror for reading
     */
    @Override
    public boolean promote(Promote mode) {
        throw new UnsupportedOperationException("This mirror is for reading.");
    }

    @Override
    public void begin(TxnType type) {
        transaction = type;
    }

    @Override
    public void commit() {
        transaction = null;
    }

    @Override
    public void abort() {
        transaction = null;
    }

    @Override
    public void end() {
        transaction = null;
    }

    @Override
    public @Nullable ReadWrite transactionMode() {
        return transaction == null ? null : TxnType.initial(transaction);
    }

    @Override
    public @Nullable TxnType transactionType() {
        return transaction;
    }

    @Override
    public boolean isInTransaction() {
        return transaction != null;
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public boolean supportsTransactionAbort() {
        return true;
    }

    @Override
    public PrefixMap prefixes() {
        return PrefixMapFactory.emptyPrefixMap();
    }
}

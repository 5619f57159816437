// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraphTriplesQuads;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;
import org.scholarch.store.Layout;
import org.scholarch.vocab.Rdf;

/**
 * A remote dataset as one reading or one run sees it: each pattern is asked for once, when it is first wanted, and what is
 * written stays here until somebody sends it. So the embedded store's own rules work on a remote store as they are; whatever
 * they ask for is right, and asking beforehand for much at once only makes it fast.
 */
class Mirror extends DatasetGraphTriplesQuads {
    private final Reader reader;
    private final QuadIndex read = new QuadIndex();
    private final QuadIndex added = new QuadIndex();
    private final QuadIndex removed = new QuadIndex();
    private final Set<Quad> known = new HashSet<>();
    private @Nullable TxnType transaction;

    /** @param isEmpty whether the store is known to hold nothing of ours but its claim */
    Mirror(Reader reader, boolean isEmpty) {
        this.reader = reader;
        Node type = NodeFactory.createURI(Rdf.TYPE);
        Node ledger = reader.names().ledger();
        reader.names().layout().claim().forEach(read::add);
        known.add(Quad.create(Node.ANY, Node.ANY, type, Layout.BUNDLE));
        known.add(Quad.create(Quad.defaultGraphIRI, Node.ANY, type, Layout.BUNDLE));
        known.add(Quad.create(ledger, ledger, Node.ANY, Node.ANY));
        if (isEmpty) {
            known.add(Quad.create(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
            known.add(Quad.create(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY));
        }
    }

    /** What is to come, see {@link Changes}. */
    Changes changes() {
        return new Changes.Kept(added, removed, read);
    }

    /** Reads at once what the ledger says about all records. */
    void expectRecords() {
        Node ledger = reader.names().ledger();
        for (Quad quad : reader.records()) {
            read.add(quad);
            known.add(Quad.create(ledger, quad.getSubject(), Node.ANY, Node.ANY));
        }
        known.add(Quad.create(ledger, Node.ANY, Layout.IDENTIFIER, Node.ANY));
    }

    /** How far the log of changes reaches: another one means another state of the store. */
    Set<Quad> stamp() {
        Node log = reader.names().layout().changes();
        return Set.copyOf(look(Quad.create(log, log, Node.ANY, Node.ANY)));
    }

    /** Reads at once a stretch of the log of changes. */
    void expectChanges(long after, long count) {
        List<Node> changes = new ArrayList<>();
        for (long number = after + 1; number <= after + count; number++) {
            changes.add(reader.names().layout().change(number));
        }
        expectSubjects(reader.names().layout().changes(), changes);
    }

    /** Reads at once what the log tells of some records. */
    void expectChangesOf(Collection<Node> records) {
        Node log = reader.names().layout().changes();
        expectObjects(log, records);
        Set<Node> changes = new HashSet<>();
        for (Node record : records) {
            look(Quad.create(log, Node.ANY, Layout.OBJECT, record)).forEach(quad -> changes.add(quad.getSubject()));
        }
        expectSubjects(log, changes);
    }

    Names names() {
        return reader.names();
    }

    /** Reads at once what one graph says about some subjects. */
    void expectSubjects(Node graph, Collection<Node> nodes) {
        expect(graph, Questions.S, nodes);
    }

    /** Reads at once what one graph says with some objects. */
    void expectObjects(Node graph, Collection<Node> nodes) {
        expect(graph, Questions.O, nodes);
    }

    private void expect(Node graph, Var end, Collection<Node> nodes) {
        Set<Node> wanted = new HashSet<>();
        for (Node node : nodes) {
            if (Terms.isFit(node) && !isKnown(pattern(graph, end, node))) {
                wanted.add(node);
            }
        }
        reader.about(graph, end, wanted).forEach(read::add);
        wanted.forEach(node -> known.add(pattern(graph, end, node)));
    }

    /** Reads at once which named graphs state some statements. */
    void expectStated(Collection<Triple> triples) {
        List<Triple> wanted = new ArrayList<>();
        for (Triple triple : triples) {
            if (!isKnown(Quad.create(Node.ANY, triple))) {
                wanted.add(triple);
            }
        }
        reader.stating(wanted).forEach(read::add);
        wanted.forEach(triple -> known.add(Quad.create(Node.ANY, triple)));
    }

    /** Whether all that the query graph says of a node and with it was read. */
    boolean knows(Node node) {
        return isKnown(pattern(Quad.defaultGraphIRI, Questions.S, node))
                && isKnown(pattern(Quad.defaultGraphIRI, Questions.O, node));
    }

    private static Quad pattern(Node graph, Var end, Node node) {
        return end.equals(Questions.S)
                ? Quad.create(graph, node, Node.ANY, Node.ANY)
                : Quad.create(graph, Node.ANY, Node.ANY, node);
    }

    final List<Quad> look(Quad pattern) {
        if (!isKnown(pattern)) {
            Quad wider = widened(pattern);
            if (isFit(wider)) {
                reader.matching(wider).forEach(read::add);
            }
            known.add(wider);
        }
        List<Quad> found = new ArrayList<>();
        for (Quad quad : read.find(pattern)) {
            if (!removed.contains(quad)) {
                found.add(quad);
            }
        }
        for (Quad quad : added.find(pattern)) {
            if (!read.contains(quad)) {
                found.add(quad);
            }
        }
        return found;
    }

    /** Who asks for one statement of a subject will ask for more. */
    private static Quad widened(Quad pattern) {
        return pattern.getGraph().isConcrete() && pattern.getSubject().isConcrete()
                ? Quad.create(pattern.getGraph(), pattern.getSubject(), Node.ANY, Node.ANY)
                : pattern;
    }

    private static boolean isFit(Quad pattern) {
        return List.of(pattern.getGraph(), pattern.getSubject(), pattern.getPredicate(), pattern.getObject())
                .stream()
                .allMatch(node -> !node.isConcrete() || Terms.isFit(node));
    }

    /** Whether this pattern or a wider one was read. */
    private boolean isKnown(Quad pattern) {
        boolean named = !pattern.getGraph().equals(Quad.defaultGraphIRI);
        for (int mask = 0; mask < 16; mask++) {
            if ((mask & 1) != 0 && !named) {
                continue;
            }
            Quad wider = Quad.create(
                    (mask & 1) == 0 ? pattern.getGraph() : Node.ANY,
                    (mask & 2) == 0 ? pattern.getSubject() : Node.ANY,
                    (mask & 4) == 0 ? pattern.getPredicate() : Node.ANY,
                    (mask & 8) == 0 ? pattern.getObject() : Node.ANY);
            if (known.contains(wider)) {
                return true;
            }
        }
        return false;
    }

    private void addQuad(Node graph, Triple triple) {
        Terms.sendable(triple);
        Quad quad = Quad.create(graph, triple);
        if (!removed.remove(quad) && !read.contains(quad)) {
            added.add(quad);
        }
    }

    private void removeQuad(Node graph, Triple triple) {
        Quad quad = Quad.create(graph, triple);
        boolean onlyHere = added.remove(quad) && isKnown(quad) && !read.contains(quad);
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

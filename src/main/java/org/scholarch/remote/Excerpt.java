// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.scholarch.store.Layout;
import org.scholarch.vocab.Rdf;

/** What was read of a remote dataset so far, and which questions it answers. Asks the store for what it does not know yet. */
final class Excerpt {
    private final Reader reader;
    private final QuadIndex read = new QuadIndex();
    private final Set<Quad> known = new HashSet<>();

    /** @param isEmpty whether the store is known to hold nothing of ours but its claim */
    Excerpt(Reader reader, boolean isEmpty) {
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

    /** Reads at once what the ledger says about all records. */
    void expectRecords() {
        Node ledger = reader.names().ledger();
        for (Quad quad : reader.records()) {
            read.add(quad);
            known.add(Quad.create(ledger, quad.getSubject(), Node.ANY, Node.ANY));
        }
        known.add(Quad.create(ledger, Node.ANY, Layout.IDENTIFIER, Node.ANY));
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
            find(Quad.create(log, Node.ANY, Layout.OBJECT, record)).forEach(quad -> changes.add(quad.getSubject()));
        }
        expectSubjects(log, changes);
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

    /** What fits a pattern. */
    List<Quad> find(Quad pattern) {
        if (!isKnown(pattern)) {
            Quad wider = widened(pattern);
            if (isFit(wider)) {
                reader.matching(wider).forEach(read::add);
            }
            known.add(wider);
        }
        return read.find(pattern);
    }

    /** Whether a statement was read. */
    boolean contains(Quad quad) {
        return read.contains(quad);
    }

    /** Whether nothing of a graph was read. */
    boolean isEmpty(Node graph) {
        return read.inGraph(graph).isEmpty();
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

    /** Who asks for one statement of a subject will ask for more. */
    private static Quad widened(Quad pattern) {
        return pattern.getGraph().isConcrete() && pattern.getSubject().isConcrete()
                ? Quad.create(pattern.getGraph(), pattern.getSubject(), Node.ANY, Node.ANY)
                : pattern;
    }

    private static boolean isFit(Quad pattern) {
        return List.of(pattern.getGraph(), pattern.getSubject(), pattern.getPredicate(), pattern.getObject()).stream()
                .allMatch(node -> !node.isConcrete() || Terms.isFit(node));
    }

    /** Whether this pattern or a wider one was read. */
    boolean isKnown(Quad pattern) {
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
}

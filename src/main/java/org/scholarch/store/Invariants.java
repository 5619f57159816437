// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What must hold of a store's data at any time. Reads all of it, so it takes long on a large store; reads in the transaction of
 * its caller.
 */
final class Invariants {
    private final DatasetGraph dataset;
    private final Layout layout;
    private final Ledger ledger;
    private final ChangeLog log;
    private final List<String> breaches = new ArrayList<>();

    private Invariants(DatasetGraph dataset, Layout layout) {
        this.dataset = dataset;
        this.layout = layout;
        this.ledger = new Ledger(dataset, layout);
        this.log = new ChangeLog(dataset, layout);
    }

    /** A sentence for each breach. */
    static List<String> breaches(DatasetGraph dataset, Layout layout) {
        var invariants = new Invariants(dataset, layout);
        invariants.records();
        invariants.queryGraph();
        invariants.log();
        invariants.things();
        return invariants.breaches;
    }

    private void records() {
        Set<Node> live = new HashSet<>();
        ledger.records(state -> {
            Node record = NodeFactory.createURI(state.graph());
            Graph content = copy(record);
            require(state.live() || content.isEmpty(), state.graph() + " is gone and has statements");
            if (state.live()) {
                live.add(record);
                require(Fingerprint.of(content).equals(state.content()), state.graph() + " has another fingerprint");
            }
            history(record, state.live() ? Optional.of(content) : Optional.empty());
        });
        dataset.listGraphNodes()
                .forEachRemaining(graph -> require(
                        layout.isBookkeeping(graph) || live.contains(graph),
                        graph + " is a graph that the ledger does not know"));
    }

    /** Walks a record back to its creation, or to where the past is forgotten. */
    private void history(Node record, Optional<Graph> content) {
        Optional<Set<Triple>> now = content.map(it -> it.find().toSet());
        Optional<Set<Triple>> then = log.contentAt(record, log.floor(), now);
        require(log.floor() > 0 || then.isEmpty(), record + " was there before its creation");
    }

    private void queryGraph() {
        Set<Triple> merged = dataset.getDefaultGraph().find().toSet();
        Set<Triple> stated = new HashSet<>();
        dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (!layout.isBookkeeping(quad.getGraph())) {
                stated.add(quad.asTriple());
            }
        });
        require(merged.containsAll(stated), "the query graph lacks a statement");
        require(stated.containsAll(merged), "the query graph has a statement that no record makes");
    }

    private void log() {
        long entries = dataset.stream(layout.changes(), Node.ANY, Layout.OBJECT, Node.ANY)
                .count();
        require(entries == log.last(), "the log has " + entries + " changes and says " + log.last());
        if (entries != log.last()) {
            return;
        }
        for (long number = 1; number <= log.last(); number++) {
            Change change = log.get(number);
            boolean kept = number > log.floor() && change.kind() != Change.Kind.CREATED;
            require(change.difference().isPresent() == kept, "change " + number + " keeps or lacks its difference");
            require(!change.at().isBefore(log.date(number - 1)), "change " + number + " is before the one before it");
        }
    }

    private void things() {
        Set<Node> described = new HashSet<>();
        dataset.getDefaultGraph()
                .find()
                .mapWith(Triple::getSubject)
                .filterKeep(
                        subject -> layout.thing(subject).filter(subject::equals).isPresent())
                .forEach(described::add);
        for (Node thing : described) {
            require(ledger.modified(thing).isPresent(), thing + " has no date");
            require(ledger.isRecord(thing) || ledger.gone(thing).isEmpty(), thing + " is there and has a tombstone");
        }
        dataset.find(layout.ledger(), Node.ANY, Layout.MODIFIED, Node.ANY).forEachRemaining((Quad quad) -> {
            Node node = quad.getSubject();
            boolean there = described.contains(node) || ledger.isRecord(node);
            require(there || ledger.tombstone(node).isPresent(), node + " is not there and has no tombstone");
            require(ledger.modifications(node) == 1, node + " has two dates");
        });
    }

    private Graph copy(Node record) {
        Graph copy = GraphFactory.createGraphMem();
        dataset.getGraph(record).find().forEach(copy::add);
        return copy;
    }

    private void require(boolean holds, String breach) {
        if (!holds) {
            breaches.add(breach);
        }
    }
}

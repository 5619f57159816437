// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Dates, fingerprints and tombstones of records and things, and the salt. Reads in the transaction of its caller and writes in
 * a write transaction; see {@link Layout} for what stands where.
 */
final class Ledger {
    private final DatasetGraph dataset;
    private final Layout layout;
    private final Node graph;

    Ledger(DatasetGraph dataset, Layout layout) {
        this.dataset = dataset;
        this.layout = layout;
        this.graph = layout.ledger();
    }

    /** The base that a dataset was claimed for. */
    static Optional<String> base(DatasetGraph dataset) {
        var bundles = dataset.find(Node.ANY, Node.ANY, Layout.TYPE, Layout.BUNDLE);
        while (bundles.hasNext()) {
            Quad bundle = bundles.next();
            var bases = dataset.find(bundle.getGraph(), bundle.getSubject(), Layout.IS_PART_OF, Node.ANY);
            if (bundle.getSubject().equals(bundle.getGraph()) && bases.hasNext()) {
                return Optional.of(bases.next().getObject().getURI());
            }
        }
        return Optional.empty();
    }

    /** What is noted about a record, also about one that is gone. */
    Optional<RecordState> record(Node record) {
        Node content = value(record, Layout.IDENTIFIER);
        if (content == null) {
            return Optional.empty();
        }
        boolean live = value(record, Layout.INVALIDATED) == null;
        return Optional.of(new RecordState(
                record.getURI(),
                content.getLiteralLexicalForm(),
                modified(record).orElseThrow(),
                live));
    }

    /** Gives every record, live or gone, in order. */
    void records(Consumer<RecordState> each) {
        List<Node> records = new ArrayList<>();
        dataset.find(graph, Node.ANY, Layout.IDENTIFIER, Node.ANY)
                .forEachRemaining(quad -> records.add(quad.getSubject()));
        records.sort(Comparator.comparing(Node::getURI));
        records.forEach(record -> each.accept(record(record).orElseThrow()));
    }

    /** Gives every thing, described or gone. */
    void things(Consumer<ThingState> each) {
        String salt = salt().orElse("");
        Set<Node> records = new HashSet<>();
        dataset.find(graph, Node.ANY, Layout.IDENTIFIER, Node.ANY).forEachRemaining(it -> records.add(it.getSubject()));
        Map<Node, Lookup.Gone> gone = new HashMap<>();
        tombstones().forEach(node -> gone.put(node, tombstone(node).orElseThrow()));
        dataset.find(graph, Node.ANY, Layout.MODIFIED, Node.ANY).forEachRemaining(dated -> {
            Node node = dated.getSubject();
            boolean nameless = layout.isForgotten(node);
            String opaque = nameless
                    ? node.getURI().substring(graph.getURI().length() + 1)
                    : layout.opaque(salt, node.getURI());
            if (!records.contains(node) && !opaque.startsWith("graph-")) {
                each.accept(new ThingState(
                        opaque,
                        Optional.of(node.getURI()).filter(it -> !nameless),
                        instant(dated.getObject()),
                        Optional.ofNullable(gone.get(node))));
            }
        });
    }

    /** Whether something is a record that is there or was there: its own entry dates it. */
    boolean isRecord(Node node) {
        return value(node, Layout.IDENTIFIER) != null;
    }

    /** Notes the state of a record. */
    void put(RecordState state) {
        drop(NodeFactory.createURI(state.graph()));
        layout.record(state).forEach(dataset::add);
    }

    /** Notes when a thing that is described last changed. A tombstone that it had is gone. */
    void date(Node thing, Instant modified) {
        drop(thing);
        layout.dated(thing, modified).forEach(dataset::add);
    }

    /** Notes that a thing is gone. */
    void bury(Node thing, Lookup.Gone gone) {
        drop(thing);
        layout.tombstone(thing, gone).forEach(dataset::add);
    }

    /** Drops all that is noted about something, also what is noted under the name that stands for it. */
    void drop(Node node) {
        dataset.deleteAny(graph, node, Node.ANY, Node.ANY);
        salt().ifPresent(salt -> dataset.deleteAny(graph, layout.forgotten(salt, node.getURI()), Node.ANY, Node.ANY));
    }

    /** When something last changed. */
    Optional<Instant> modified(Node node) {
        return Optional.ofNullable(value(node, Layout.MODIFIED)).map(Ledger::instant);
    }

    /** How many dates something has: one, or the ledger is broken. */
    int modifications(Node node) {
        return Iter.toList(dataset.find(graph, node, Layout.MODIFIED, Node.ANY)).size();
    }

    /** The latest date of some things, the epoch if none has one. */
    Instant latest(Collection<Node> things) {
        return things.stream()
                .map(this::modified)
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** The tombstone of something, also of what is forgotten. */
    Optional<Lookup.Gone> gone(Node node) {
        return tombstone(node).or(() -> salt().flatMap(salt -> tombstone(layout.forgotten(salt, node.getURI()))));
    }

    /** The tombstone under this very name. */
    Optional<Lookup.Gone> tombstone(Node node) {
        return Optional.ofNullable(value(node, Layout.INVALIDATED))
                .map(since -> new Lookup.Gone(
                        instant(since),
                        Optional.ofNullable(value(node, Layout.REPLACED_BY)).map(Node::getURI)));
    }

    /** All that has a tombstone, by the names that the tombstones have. */
    List<Node> tombstones() {
        List<Node> nodes = new ArrayList<>();
        dataset.find(graph, Node.ANY, Layout.INVALIDATED, Node.ANY)
                .forEachRemaining(quad -> nodes.add(quad.getSubject()));
        return nodes;
    }

    Optional<String> salt() {
        return Optional.ofNullable(value(layout.salt(), Layout.VALUE)).map(Node::getLiteralLexicalForm);
    }

    void salt(String salt) {
        dataset.add(layout.salt(salt));
    }

    Optional<String> note(String key) {
        return Optional.ofNullable(value(layout.note(key), Layout.VALUE)).map(Node::getLiteralLexicalForm);
    }

    void note(String key, String value) {
        dataset.deleteAny(graph, layout.note(key), Node.ANY, Node.ANY);
        dataset.add(layout.note(key, value));
    }

    static Instant instant(Node date) {
        return Instant.parse(date.getLiteralLexicalForm());
    }

    private @Nullable Node value(Node subject, Node property) {
        var values = dataset.find(graph, subject, property, Node.ANY);
        return values.hasNext() ? values.next().getObject() : null;
    }
}

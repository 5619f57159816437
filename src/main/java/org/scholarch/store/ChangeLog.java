// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The log of changes. Reads in the transaction of its caller and writes in a write transaction; see {@link Layout}. */
final class ChangeLog {
    private final DatasetGraph dataset;
    private final Layout layout;
    private final Node graph;

    ChangeLog(DatasetGraph dataset, Layout layout) {
        this.dataset = dataset;
        this.layout = layout;
        this.graph = layout.changes();
    }

    long last() {
        return number(graph, Layout.TOTAL_ITEMS);
    }

    long floor() {
        return number(graph, Layout.START_INDEX);
    }

    /** Sets how far the log reaches, and from where on states are known. */
    void extent(long last, long floor) {
        dataset.deleteAny(graph, graph, Layout.TOTAL_ITEMS, Node.ANY);
        dataset.deleteAny(graph, graph, Layout.START_INDEX, Node.ANY);
        layout.log(last, floor).forEach(dataset::add);
    }

    /** Whether the files may still hold what was forgotten. */
    boolean isUntidy() {
        return one(graph, Layout.INVALIDATED).isPresent();
    }

    /** Whether this statement is the one that says so. */
    boolean isUntidy(Quad quad) {
        return quad.getGraph().equals(graph)
                && quad.getSubject().equals(graph)
                && quad.getPredicate().equals(Layout.INVALIDATED);
    }

    /** Adds a change at its number, without its date. */
    void add(Change change, Optional<String> content) {
        layout.change(change, content).forEach(dataset::add);
    }

    /** Dates a change that was added. */
    void date(long number, Instant at) {
        dataset.add(layout.published(number, at));
    }

    /** The change with a number, which must be there. */
    Change get(long number) {
        Node node = layout.change(number);
        Node type = one(node, Layout.TYPE).orElseThrow();
        Change.Kind kind = List.of(Change.Kind.values()).stream()
                .filter(it -> it.type().equals(type.getURI()))
                .findFirst()
                .orElseThrow();
        return new Change(
                number,
                date(number),
                kind,
                one(node, Layout.OBJECT).orElseThrow().getURI(),
                one(node, Layout.CONTENT).map(rows -> PatchText.read(rows.getLiteralLexicalForm())));
    }

    /** The date of a change; the epoch for number 0. */
    Instant date(long number) {
        return one(layout.change(number), Layout.PUBLISHED).map(Ledger::instant).orElse(Instant.EPOCH);
    }

    /**
     * The statements of a record as they were after a change.
     *
     * @param now those that it has now, empty when it is not there
     */
    Optional<Set<Triple>> contentAt(Node record, long change, Optional<Set<Triple>> now) {
        Optional<Set<Triple>> content = now;
        for (Change later : after(record, change)) {
            content = before(later, content);
        }
        return content;
    }

    /** Drops every difference, and all that tells of records that are gone: their changes get another name. */
    void forget(Node record, Node forgotten) {
        for (Node change : changesOf(record)) {
            dataset.deleteAny(graph, change, Layout.OBJECT, Node.ANY);
            dataset.deleteAny(graph, change, Layout.VALUE, Node.ANY);
            dataset.add(graph, change, Layout.OBJECT, forgotten);
        }
    }

    /** Drops every difference, and notes that the files hold them until they are written anew. */
    void forgetDifferences(Instant at) {
        dataset.deleteAny(graph, Node.ANY, Layout.CONTENT, Node.ANY);
        dataset.deleteAny(graph, graph, Layout.INVALIDATED, Node.ANY);
        dataset.add(graph, graph, Layout.INVALIDATED, Layout.date(at));
    }

    private static Optional<Set<Triple>> before(Change change, Optional<Set<Triple>> after) {
        return switch (change.kind()) {
            case CREATED -> Optional.empty();
            case REMOVED -> change.difference().map(it -> new HashSet<>(it.removed()));
            case UPDATED ->
                after.map(it -> {
                    Set<Triple> before = new HashSet<>(it);
                    change.difference().orElseThrow().added().forEach(before::remove);
                    before.addAll(change.difference().orElseThrow().removed());
                    return before;
                });
        };
    }

    /** The changes of a record after a number, the latest first. */
    private List<Change> after(Node record, long number) {
        return changesOf(record).stream()
                .map(change -> number(change, Layout.IDENTIFIER))
                .filter(it -> it > number)
                .sorted(Comparator.reverseOrder())
                .map(this::get)
                .toList();
    }

    private List<Node> changesOf(Node record) {
        List<Node> changes = new ArrayList<>();
        dataset.find(graph, Node.ANY, Layout.OBJECT, record)
                .forEachRemaining((Quad quad) -> changes.add(quad.getSubject()));
        return changes;
    }

    private long number(Node subject, Node property) {
        return one(subject, property)
                .map(node -> Long.parseLong(node.getLiteralLexicalForm()))
                .orElse(0L);
    }

    private Optional<Node> one(Node subject, Node property) {
        var values = dataset.find(graph, subject, property, Node.ANY);
        return values.hasNext() ? Optional.of(values.next().getObject()) : Optional.empty();
    }
}

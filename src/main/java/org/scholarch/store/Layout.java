// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.scholarch.vocab.As;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Prov;
import org.scholarch.vocab.Rdf;

/**
 * How a store says in RDF what it keeps beside the records: the ledger of dates and tombstones, and the log of changes. Every
 * kind of store says it in the same way; {@code docs/store.md} shows an example.
 *
 * @param base the base of the IRIs that the store holds
 */
public record Layout(String base) {
    /** The type of a ledger, by which the base of a store is found. */
    public static final Node BUNDLE = NodeFactory.createURI(Prov.BUNDLE);
    /** From a ledger to the base. */
    public static final Node IS_PART_OF = NodeFactory.createURI(Dcterms.IS_PART_OF);
    /** When a record or a thing last changed. */
    public static final Node MODIFIED = NodeFactory.createURI(Dcterms.MODIFIED);
    /** Since when a record or a thing is gone. */
    public static final Node INVALIDATED = NodeFactory.createURI(Prov.INVALIDATED_AT_TIME);
    /** What a thing that is gone became. */
    public static final Node REPLACED_BY = NodeFactory.createURI(Dcterms.IS_REPLACED_BY);
    /** The fingerprint of a record's content; the number of a change. */
    public static final Node IDENTIFIER = NodeFactory.createURI(Dcterms.IDENTIFIER);
    /** The fingerprint of a record's content after a change; the salt. */
    public static final Node VALUE = NodeFactory.createURI(Prov.VALUE);
    /** The record of a change. */
    public static final Node OBJECT = NodeFactory.createURI(As.OBJECT);
    /** The date of a change. */
    public static final Node PUBLISHED = NodeFactory.createURI(As.PUBLISHED);
    /** The difference that a change made, as rows of RDF Patch. */
    public static final Node CONTENT = NodeFactory.createURI(As.CONTENT);
    /** How many changes there were. */
    public static final Node TOTAL_ITEMS = NodeFactory.createURI(As.TOTAL_ITEMS);
    /** The earliest change after which states are known. */
    public static final Node START_INDEX = NodeFactory.createURI(As.START_INDEX);

    static final Node TYPE = NodeFactory.createURI(Rdf.TYPE);
    private static final Node COLLECTION = NodeFactory.createURI(As.ORDERED_COLLECTION);

    /** The graph of dates and tombstones, and the node for it. */
    public Node ledger() {
        return NodeFactory.createURI(base + "graph/dataset/ledger");
    }

    /** The graph of all changes, and the node for it. */
    public Node changes() {
        return NodeFactory.createURI(base + "graph/dataset/changes");
    }

    /** One change. */
    public Node change(long number) {
        return NodeFactory.createURI(base + "change/" + number);
    }

    /** What stands for something forgotten in place of its IRI. */
    public Node forgotten(String salt, String iri) {
        return NodeFactory.createURI(ledger().getURI() + "#" + opaque(salt, iri));
    }

    /** Whether a node stands for something forgotten. */
    public boolean isForgotten(Node node) {
        return node.getURI().startsWith(ledger().getURI() + "#");
    }

    /**
     * What stands for a thing where its name is not to be told: the first word of its path, which tells what kind of thing it is, and a
     * fingerprint.
     */
    public String opaque(String salt, String iri) {
        int slash = iri.indexOf('/', base.length());
        String kind = slash < 0 ? "thing" : iri.substring(base.length(), slash);
        return kind + "-" + Fingerprint.ofName(salt, iri);
    }

    /** The salt that is kept. */
    public Quad salt(String salt) {
        return Quad.create(ledger(), salt(), VALUE, NodeFactory.createLiteralString(salt));
    }

    /** Where the salt of {@link #forgotten} stands. */
    public Node salt() {
        return NodeFactory.createURI(ledger().getURI() + "#salt");
    }

    /** What a publisher noted about the last run. */
    public Quad note(String key, String value) {
        return Quad.create(ledger(), note(key), VALUE, NodeFactory.createLiteralString(value));
    }

    /** Where a {@link #note(String, String) note} stands. */
    public Node note(String key) {
        return NodeFactory.createURI(ledger().getURI() + "#note-" + key);
    }

    /** Whether a graph is one of those that hold no record. */
    public boolean isBookkeeping(Node graph) {
        return graph.equals(ledger()) || graph.equals(changes());
    }

    /** The thing that a node is or is a part of; empty when it is none of ours. */
    public Optional<Node> thing(Node node) {
        return Optional.of(node)
                .filter(it -> it.isURI() && it.getURI().startsWith(base))
                .map(Layout::whole);
    }

    static Node whole(Node node) {
        int hash = node.isURI() ? node.getURI().indexOf('#') : -1;
        return hash < 0 ? node : NodeFactory.createURI(node.getURI().substring(0, hash));
    }

    /** What a store says before there is any record. */
    public List<Quad> claim() {
        return List.of(
                Quad.create(ledger(), ledger(), TYPE, BUNDLE),
                Quad.create(ledger(), ledger(), IS_PART_OF, NodeFactory.createURI(base)));
    }

    /** What is said of a record. */
    public List<Quad> record(RecordState state) {
        Node record = NodeFactory.createURI(state.graph());
        List<Quad> quads = new ArrayList<>(dated(record, state.modified()));
        quads.add(Quad.create(ledger(), record, IDENTIFIER, NodeFactory.createLiteralString(state.content())));
        if (!state.live()) {
            quads.add(Quad.create(ledger(), record, INVALIDATED, date(state.modified())));
        }
        return quads;
    }

    /** What is said of a thing that is described. */
    public List<Quad> dated(Node thing, Instant modified) {
        return List.of(Quad.create(ledger(), thing, MODIFIED, date(modified)));
    }

    /** What is said of a thing that is described no more. */
    public List<Quad> tombstone(Node thing, Lookup.Gone gone) {
        List<Quad> quads = new ArrayList<>(dated(thing, gone.since()));
        quads.add(Quad.create(ledger(), thing, INVALIDATED, date(gone.since())));
        gone.survivor()
                .ifPresent(iri -> quads.add(Quad.create(ledger(), thing, REPLACED_BY, NodeFactory.createURI(iri))));
        return quads;
    }

    /**
     * What is said of a change but its date, which is known later.
     *
     * @param content the fingerprint of the record's content after it; empty when there is none
     */
    public List<Quad> change(Change change, Optional<String> content) {
        Node node = change(change.number());
        List<Quad> quads = new ArrayList<>(List.of(
                Quad.create(
                        changes(),
                        node,
                        TYPE,
                        NodeFactory.createURI(change.kind().type())),
                Quad.create(changes(), node, IDENTIFIER, number(change.number())),
                Quad.create(changes(), node, OBJECT, NodeFactory.createURI(change.graph()))));
        content.ifPresent(it -> quads.add(Quad.create(changes(), node, VALUE, NodeFactory.createLiteralString(it))));
        change.difference()
                .map(PatchText::of)
                .ifPresent(text ->
                        quads.add(Quad.create(changes(), node, CONTENT, NodeFactory.createLiteralString(text))));
        return quads;
    }

    /** When a change was seen first. */
    public Quad published(long change, Instant at) {
        return Quad.create(changes(), change(change), PUBLISHED, date(at));
    }

    /** What is said of the log as a whole. */
    public List<Quad> log(long last, long floor) {
        return List.of(
                Quad.create(changes(), changes(), TYPE, COLLECTION),
                Quad.create(changes(), changes(), TOTAL_ITEMS, number(last)),
                Quad.create(changes(), changes(), START_INDEX, number(floor)));
    }

    /** A date as every store keeps it: UTC, whole seconds. */
    public static Node date(Instant instant) {
        return literal(instant.toString(), XSDDatatype.XSDdateTime);
    }

    /** A number as every store keeps it. */
    public static Node number(long number) {
        return literal(Long.toString(number), XSDDatatype.XSDinteger);
    }

    private static Node literal(String text, RDFDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.scholarch.vocab.Dcterms;

/**
 * The dates of the records, one statement a record, and the base of their IRIs, in the concrete default graph of the dataset. Queries never see that graph:
 * what they get as the default graph is the merge of the named graphs.
 */
final class Ledger {
    private static final Node MODIFIED = NodeFactory.createURI(Dcterms.MODIFIED);
    private static final Node STORE = NodeFactory.createURI("urn:x-scholarch:store");
    private static final Node BASE = NodeFactory.createURI(Dcterms.IDENTIFIER);
    private static final Node LOADED = NodeFactory.createURI("urn:x-scholarch:loaded");

    private final DatasetGraph dataset;

    Ledger(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Sets the date of a record. Needs a write transaction. */
    void date(Node record, Instant now) {
        forget(record);
        // A string, because the store would cut the nanoseconds off a dateTime.
        dataset.add(
                Quad.defaultGraphIRI,
                record,
                MODIFIED,
                NodeFactory.createLiteralDT(now.toString(), XSDDatatype.XSDstring));
    }

    /** Forgets a record. Needs a write transaction. */
    void forget(Node record) {
        dataset.deleteAny(Quad.defaultGraphIRI, record, MODIFIED, Node.ANY);
    }

    /** The base that was noted. Needs a transaction. */
    Optional<String> base() {
        var bases = dataset.find(Quad.defaultGraphIRI, STORE, BASE, Node.ANY);
        return bases.hasNext() ? Optional.of(bases.next().getObject().getLiteralLexicalForm()) : Optional.empty();
    }

    /** Notes the base. Needs a write transaction. */
    void base(String base) {
        dataset.add(Quad.defaultGraphIRI, STORE, BASE, NodeFactory.createLiteralString(base));
    }

    /**
     * Notes that a load begins. Needs a write transaction.
     *
     * @return whether an earlier one was never {@link #cleaned}, e.g. because its process was killed
     */
    boolean loading() {
        boolean unclean = dataset.contains(Quad.defaultGraphIRI, STORE, LOADED, Node.ANY);
        dataset.add(Quad.defaultGraphIRI, STORE, LOADED, NodeFactory.createLiteralString("unclean"));
        return unclean;
    }

    /** Notes that the files hold nothing that a load left behind. Needs a write transaction. */
    void cleaned() {
        dataset.deleteAny(Quad.defaultGraphIRI, STORE, LOADED, Node.ANY);
    }

    /** The latest date of some records, the epoch if none has one. Needs a transaction. */
    Instant latest(Collection<Node> records) {
        return records.stream().map(this::dateOf).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private Instant dateOf(Node record) {
        var dates = dataset.find(Quad.defaultGraphIRI, record, MODIFIED, Node.ANY);
        return dates.hasNext() ? Instant.parse(dates.next().getObject().getLiteralLexicalForm()) : Instant.EPOCH;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.Layout;
import org.scholarch.store.Run;

/** A run on a remote store: a run of the embedded store, on a mirror. */
final class SparqlRun implements Run {
    private final RunMirror mirror;
    private final Publication publication;
    private final Run run;
    private final Runnable over;
    private final Set<Node> survivors = new HashSet<>();
    private boolean forgetting;
    private boolean closed;

    /**
     * Begins it.
     *
     * @param over told when it is closed
     */
    SparqlRun(Publication publication, RunMirror mirror, InstantSource clock, Runnable over) {
        this.mirror = mirror;
        this.publication = publication;
        this.over = over;
        this.run = EmbeddedStore.over(mirror).begin(clock);
    }

    @Override
    public void put(String graph, Graph statements) {
        mirror.coming(statements);
        run.put(graph, statements);
        publication.renew();
    }

    @Override
    public void remove(String graph) {
        run.remove(graph);
        publication.renew();
    }

    @Override
    public void survivors(Map<String, String> survivors) {
        survivors.keySet().forEach(iri -> this.survivors.add(NodeFactory.createURI(iri)));
        survivors.values().forEach(iri -> this.survivors.add(NodeFactory.createURI(iri)));
        run.survivors(survivors);
    }

    @Override
    public void forget() {
        forgetting = true;
        run.forget();
    }

    @Override
    public void note(String key, String value) {
        run.note(key, value);
    }

    @Override
    public int commit() {
        var neighbourhood = new Neighbourhood(mirror);
        neighbourhood.expectAftermath(mirror.changes());
        neighbourhood.expectThings(survivors);
        if (forgetting) {
            expectThePast();
        }
        return run.commit();
    }

    private void expectThePast() {
        Node ledger = mirror.names().ledger();
        Set<Node> gone = new HashSet<>();
        mirror.look(Quad.create(ledger, Node.ANY, Layout.INVALIDATED, Node.ANY))
                .forEach(quad -> gone.add(quad.getSubject()));
        mirror.excerpt().expectSubjects(ledger, gone);
        mirror.excerpt().expectSubjects(Quad.defaultGraphIRI, gone);
        mirror.excerpt().expectChangesOf(gone);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            run.close();
        } finally {
            publication.close();
            over.run();
        }
    }
}

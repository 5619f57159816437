// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Skos;

/** Foresees what the rules of the store will ask about things, so that it is read in a few requests instead of hundreds. */
record Neighbourhood(Mirror mirror) {
    private static final Node MERGED = Quad.defaultGraphIRI;
    private static final Set<Node> NAMES = Set.of(
            NodeFactory.createURI(Rdf.TYPE),
            NodeFactory.createURI(Foaf.NAME),
            NodeFactory.createURI(Schema.NAME),
            NodeFactory.createURI(Skos.PREF_LABEL),
            NodeFactory.createURI(Dcterms.TITLE));

    /** What the description of a thing is made of: the thing, what points to it with its parts, and the names around. */
    void expectDescription(Node thing) {
        both(Set.of(thing));
        Set<Node> wholes = new HashSet<>();
        for (Node node : around(Set.of(thing))) {
            wholes.add(node);
            wholes.add(whole(node));
        }
        mirror.excerpt().expectSubjects(MERGED, wholes);
        Set<Node> pointing = new HashSet<>();
        mirror.look(Quad.create(MERGED, Node.ANY, Node.ANY, thing))
                .forEach(quad -> pointing.add(whole(quad.getSubject())));
        both(pointing);
        mirror.excerpt().expectSubjects(MERGED, around(pointing));
        mirror.excerpt().expectSubjects(MERGED, around(around(pointing)));
        pointing.add(thing);
        mirror.excerpt().expectSubjects(mirror.names().ledger(), pointing);
    }

    /** What the end of a run asks about the statements that came and those that may leave. */
    void expectAftermath(Changes changes) {
        Set<Quad> moved = new HashSet<>();
        changes.added(MERGED).forEachRemaining(triple -> moved.add(Quad.create(MERGED, triple)));
        for (Node graph : changes.graphs()) {
            if (!mirror.names().layout().isBookkeeping(graph)) {
                changes.removed(graph).forEachRemaining(triple -> moved.add(Quad.create(MERGED, triple)));
            }
        }
        mirror.excerpt().expectStated(moved.stream().map(Quad::asTriple).toList());
        Set<Node> renamed = new HashSet<>();
        Set<Node> touched = new HashSet<>();
        for (Quad quad : moved) {
            touched.add(quad.getSubject());
            touched.add(quad.getObject());
            if (NAMES.contains(quad.getPredicate())) {
                renamed.add(quad.getSubject());
            }
        }
        both(renamed);
        touched.addAll(around(renamed));
        expectThings(touched);
    }

    /** What the ledger and the query graph say about some things. */
    void expectThings(Set<Node> nodes) {
        Set<Node> things = new HashSet<>();
        nodes.forEach(node -> mirror.names().layout().thing(node).ifPresent(things::add));
        mirror.excerpt().expectSubjects(MERGED, things);
        Node ledger = mirror.names().ledger();
        Node salt = mirror.names().layout().salt();
        mirror.look(Quad.create(ledger, salt, org.scholarch.store.Layout.VALUE, Node.ANY))
                .forEach(quad -> List.copyOf(things)
                        .forEach(thing -> things.add(mirror.names()
                                .layout()
                                .forgotten(quad.getObject().getLiteralLexicalForm(), thing.getURI()))));
        mirror.excerpt().expectSubjects(ledger, things);
    }

    private void both(Set<Node> nodes) {
        mirror.excerpt().expectSubjects(MERGED, nodes);
        mirror.excerpt().expectObjects(MERGED, nodes);
    }

    /** What is one statement away from some nodes of which all is known. */
    private Set<Node> around(Set<Node> nodes) {
        Set<Node> around = new HashSet<>();
        for (Node node : nodes) {
            if (mirror.excerpt().knows(node)) {
                mirror.look(Quad.create(MERGED, node, Node.ANY, Node.ANY))
                        .forEach(quad -> around.add(quad.getObject()));
                mirror.look(Quad.create(MERGED, Node.ANY, Node.ANY, node))
                        .forEach(quad -> around.add(quad.getSubject()));
            }
        }
        around.removeIf(node -> !node.isURI());
        return around;
    }

    private static Node whole(Node node) {
        int hash = node.isURI() ? node.getURI().indexOf('#') : -1;
        return hash < 0 ? node : NodeFactory.createURI(node.getURI().substring(0, hash));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.scholarch.vocab.Bibo;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Org;
import org.scholarch.vocab.Prov;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Skos;
import org.scholarch.vocab.Sup;
import org.scholarch.vocab.Who;

/**
 * What a document about one thing says. Three steps, none repeated, so that it stays near the thing:
 *
 * <ol>
 *   <li>every statement about the thing and about its parts, the nodes {@code thing#…} that it names or that name it;
 *   <li>every subject that points to the thing: what stands between things (a post, a supervision, a work, a collaboration, a
 *       page, a record) in full with its parts, anything else by the statement that points;
 *   <li>the types and names of every IRI mentioned so far.
 * </ol>
 *
 * Reads in the transaction of its caller.
 */
final class Description {
    private static final Node TYPE = NodeFactory.createURI(Rdf.TYPE);
    private static final List<Node> LABELS = nodes(Rdf.TYPE, Foaf.NAME, Schema.NAME, Skos.PREF_LABEL, Dcterms.TITLE);
    private static final Set<Node> TOLD_IN_FULL = Set.copyOf(nodes(
            Org.MEMBERSHIP,
            Sup.SUPERVISION,
            Schema.SCHOLARLY_ARTICLE,
            Bibo.DOCUMENT,
            Coa.COLLABORATION,
            Who.DECISION,
            Foaf.PERSONAL_PROFILE_DOCUMENT,
            Prov.ENTITY));

    private final DatasetGraph dataset;
    private final Graph graph = GraphFactory.createGraphMem();
    private final Set<Node> records = new LinkedHashSet<>();
    private final Set<Node> told = new HashSet<>();

    Description(DatasetGraph dataset, Node thing) {
        this.dataset = dataset;
        if (!dataset.findNG(Node.ANY, thing, Node.ANY, Node.ANY).hasNext()) {
            return;
        }
        tellWithParts(thing);
        tellPointers(thing);
        tellNames();
    }

    /** True when nobody ever said anything about the thing. */
    boolean isEmpty() {
        return graph.isEmpty();
    }

    Graph graph() {
        return graph;
    }

    /** The named graphs that contributed. */
    Set<Node> records() {
        return records;
    }

    private void tellWithParts(Node whole) {
        if (!told.add(whole)) {
            return;
        }
        Set<Node> parts = new LinkedHashSet<>();
        for (Quad quad : quads(whole, Node.ANY, Node.ANY)) {
            add(quad);
            if (isPart(quad.getObject(), whole)) {
                parts.add(quad.getObject());
            }
        }
        for (Quad quad : quads(Node.ANY, Node.ANY, whole)) {
            if (isPart(quad.getSubject(), whole)) {
                parts.add(quad.getSubject());
            }
        }
        for (Node part : parts) {
            told.add(part);
            quads(part, Node.ANY, Node.ANY).forEach(this::add);
        }
    }

    private void tellPointers(Node thing) {
        for (Quad quad : quads(Node.ANY, Node.ANY, thing)) {
            add(quad);
            Node whole = withoutFragment(quad.getSubject());
            if (!told.contains(whole) && isToldInFull(whole)) {
                tellWithParts(whole);
            }
        }
    }

    private void tellNames() {
        Set<Node> mentioned = new LinkedHashSet<>();
        graph.find().forEach(triple -> {
            mentioned.add(triple.getSubject());
            if (triple.getObject().isURI() && !triple.getPredicate().equals(TYPE)) {
                mentioned.add(triple.getObject());
            }
        });
        mentioned.removeAll(told);
        for (Node node : mentioned) {
            for (Node property : LABELS) {
                quads(node, property, Node.ANY).forEach(this::add);
            }
        }
    }

    private boolean isToldInFull(Node subject) {
        return quads(subject, TYPE, Node.ANY).stream().anyMatch(quad -> TOLD_IN_FULL.contains(quad.getObject()));
    }

    private void add(Quad quad) {
        records.add(quad.getGraph());
        graph.add(Triple.create(quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }

    private List<Quad> quads(Node subject, Node property, Node object) {
        List<Quad> quads = new ArrayList<>();
        dataset.findNG(Node.ANY, subject, property, object).forEachRemaining(quads::add);
        return quads;
    }

    private static boolean isPart(Node node, Node whole) {
        return node.isURI() && node.getURI().startsWith(whole.getURI() + "#");
    }

    private static Node withoutFragment(Node node) {
        int hash = node.isURI() ? node.getURI().indexOf('#') : -1;
        return hash < 0 ? node : NodeFactory.createURI(node.getURI().substring(0, hash));
    }

    private static List<Node> nodes(String... iris) {
        List<Node> nodes = new ArrayList<>();
        for (String iri : iris) {
            nodes.add(NodeFactory.createURI(iri));
        }
        return List.copyOf(nodes);
    }
}

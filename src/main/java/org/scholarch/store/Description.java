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
 * Reads the query graph, in the transaction of its caller.
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

    private final Graph merged;
    private final Graph graph = GraphFactory.createGraphMem();
    private final Set<Node> wholes = new LinkedHashSet<>();
    private final Set<Node> told = new HashSet<>();

    Description(Graph merged, Node thing) {
        this.merged = merged;
        if (!merged.contains(thing, Node.ANY, Node.ANY)) {
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

    /**
     * What is told in full, whose dates are that of the description: the name of anything else cannot change without them, see
     * {@link QueryGraph}.
     */
    Set<Node> wholes() {
        return wholes;
    }

    private void tellWithParts(Node whole) {
        if (!told.add(whole)) {
            return;
        }
        wholes.add(Layout.whole(whole));
        Set<Node> parts = new LinkedHashSet<>();
        for (Triple triple : triples(whole, Node.ANY, Node.ANY)) {
            graph.add(triple);
            if (isPart(triple.getObject(), whole)) {
                parts.add(triple.getObject());
            }
        }
        for (Triple triple : triples(Node.ANY, Node.ANY, whole)) {
            if (isPart(triple.getSubject(), whole)) {
                parts.add(triple.getSubject());
            }
        }
        for (Node part : parts) {
            told.add(part);
            triples(part, Node.ANY, Node.ANY).forEach(graph::add);
        }
    }

    private void tellPointers(Node thing) {
        for (Triple triple : triples(Node.ANY, Node.ANY, thing)) {
            graph.add(triple);
            Node whole = Layout.whole(triple.getSubject());
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
                triples(node, property, Node.ANY).forEach(graph::add);
            }
        }
    }

    private boolean isToldInFull(Node subject) {
        return triples(subject, TYPE, Node.ANY).stream().anyMatch(triple -> TOLD_IN_FULL.contains(triple.getObject()));
    }

    private List<Triple> triples(Node subject, Node property, Node object) {
        return merged.find(subject, property, object).toList();
    }

    private static boolean isPart(Node node, Node whole) {
        return node.isURI() && node.getURI().startsWith(whole.getURI() + "#");
    }

    /** Whether a description of one thing tells such a statement of another as its name. */
    static boolean isName(Triple triple) {
        return LABELS.contains(triple.getPredicate());
    }

    private static List<Node> nodes(String... iris) {
        List<Node> nodes = new ArrayList<>();
        for (String iri : iris) {
            nodes.add(NodeFactory.createURI(iri));
        }
        return List.copyOf(nodes);
    }
}

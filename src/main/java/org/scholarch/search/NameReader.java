// SPDX-License-Identifier: Apache-2.0
package org.scholarch.search;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Skos;

/** Reads the names of things that a graph describes. */
public final class NameReader {
    private static final Node TYPE = NodeFactory.createURI(Rdf.TYPE);
    private static final List<String> NAMES = List.of(Schema.NAME, Schema.ALTERNATE_NAME, Skos.ALT_LABEL);

    private final Graph graph;
    private final Set<Node> withPage = new HashSet<>();

    private NameReader(Graph graph) {
        this.graph = graph;
        graph.find(Node.ANY, NodeFactory.createURI(Foaf.PRIMARY_TOPIC), Node.ANY)
                .forEachRemaining(it -> withPage.add(it.getObject()));
    }

    /** Indexes a graph; in the transaction of the caller. */
    public static NameIndex read(Graph graph) {
        var reader = new NameReader(graph);
        return new NameIndex(reader.names());
    }

    private Iterator<Named> names() {
        ExtendedIterator<Triple> names = NullIterator.instance();
        for (String property : NAMES) {
            names = names.andThen(graph.find(Node.ANY, NodeFactory.createURI(property), Node.ANY));
        }
        return names.filterKeep(it -> it.getSubject().isURI() && it.getObject().isLiteral())
                .mapWith(this::named)
                .filterKeep(Optional::isPresent)
                .mapWith(Optional::orElseThrow);
    }

    private Optional<Named> named(Triple name) {
        return kind(name.getSubject())
                .map(kind -> new Named(
                        name.getSubject().getURI(),
                        name.getObject().getLiteralLexicalForm(),
                        kind,
                        withPage.contains(name.getSubject())));
    }

    private Optional<Kind> kind(Node thing) {
        ExtendedIterator<Triple> types = graph.find(thing, TYPE, Node.ANY);
        try {
            while (types.hasNext()) {
                Node type = types.next().getObject();
                Optional<Kind> kind = type.isURI() ? Kind.of(type.getURI()) : Optional.empty();
                if (kind.isPresent()) {
                    return kind;
                }
            }
            return Optional.empty();
        } finally {
            types.close();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Schema;

/**
 * What the graph says of one thing, in an order that does not depend on the store.
 *
 * @param graph everything
 */
record Thing(Graph graph, Node node) {
    Thing(Graph graph, String iri) {
        this(graph, NodeFactory.createURI(iri));
    }

    /** The texts of a property: without a language first, then English. */
    List<Words> literals(String property) {
        return objects(property)
                .filter(Node::isLiteral)
                .map(it -> new Words(it.getLiteralLexicalForm(), it.getLiteralLanguage()))
                .sorted(Comparator.comparing(Thing::rank).thenComparing(Words::text))
                .toList();
    }

    private static String rank(Words words) {
        return words.language().equals("en") ? " " : words.language();
    }

    /** The texts of a property, whatever their language. */
    List<String> texts(String property) {
        return literals(property).stream().map(Words::text).toList();
    }

    /** The IRIs of a property, in order. */
    List<String> iris(String property) {
        return objects(property).filter(Node::isURI).map(Node::getURI).sorted().toList();
    }

    /** The names of the thing, one in every language. */
    List<Words> names() {
        List<Words> names = literals(Schema.NAME);
        List<Words> all = names.isEmpty() ? literals(Foaf.NAME) : names;
        List<Words> one = new ArrayList<>(all.size());
        for (Words words : all) {
            if (one.stream().noneMatch(it -> it.language().equals(words.language()))) {
                one.add(words);
            }
        }
        return one;
    }

    private Stream<Node> objects(String property) {
        return graph.find(node, NodeFactory.createURI(property), Node.ANY).toList().stream()
                .map(Triple::getObject);
    }
}

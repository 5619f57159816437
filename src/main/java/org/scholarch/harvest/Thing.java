// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Vivo;

/**
 * What the graph says of one thing, in an order that does not depend on the store.
 *
 * @param graph everything
 * @param node the thing
 */
record Thing(Graph graph, Node node) {
    /**
     * A text.
     *
     * @param language its BCP 47 tag; empty when nobody says
     */
    record Words(String text, String language) {}

    /** The texts of a property: without a language first, then English. */
    Stream<Words> literals(String property) {
        return objects(property)
                .filter(Node::isLiteral)
                .map(it -> new Words(it.getLiteralLexicalForm(), it.getLiteralLanguage()))
                .sorted(Comparator.comparing(Thing::rank).thenComparing(Words::text));
    }

    private static String rank(Words words) {
        return words.language().equals("en") ? " " : words.language();
    }

    /** The IRIs of a property, in order. */
    Stream<String> iris(String property) {
        return objects(property).filter(Node::isURI).map(Node::getURI).sorted();
    }

    /** The names of what a property points to, in order: of each thing one in every language. */
    Stream<Words> names(String property) {
        return iris(property).flatMap(iri -> of(iri).names());
    }

    /** The names of this thing, one in every language. */
    Stream<Words> names() {
        List<Words> names = literals(Schema.NAME).toList();
        names = names.isEmpty() ? literals(Foaf.NAME).toList() : names;
        List<Words> all = names;
        return all.stream()
                .filter(it -> all.stream()
                        .filter(other -> other.language().equals(it.language()))
                        .findFirst()
                        .filter(it::equals)
                        .isPresent());
    }

    /** The authors of this work: those whose place is known in their order, then the rest. */
    Stream<Thing> authors() {
        return iris(Schema.AUTHOR)
                .map(this::of)
                .sorted(Comparator.comparingInt(this::place)
                        .thenComparing(it -> it.node().getURI()));
    }

    private int place(Thing author) {
        return objects(Vivo.RELATED_BY)
                .map(it -> new Thing(graph, it))
                .filter(it -> it.graph.contains(it.node, NodeFactory.createURI(Vivo.RELATES), author.node))
                .flatMap(it -> Stream.concat(it.literals(Vivo.RANK), it.literals(Coa.LIST_POSITION)))
                .map(Words::text)
                .filter(it -> it.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Thing of(String iri) {
        return new Thing(graph, NodeFactory.createURI(iri));
    }

    private Stream<Node> objects(String property) {
        return graph.find(node, NodeFactory.createURI(property), Node.ANY).toList().stream()
                .map(Triple::getObject);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.computed;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.scholarch.search.Kind;

/** What the indexes say to a computed property, as terms. */
record Rows(Indexes indexes) {

    /** The answers, each as long as what is found before the property. */
    Stream<List<Node>> of(ComputedProperty property, List<Node> asked) {
        return switch (property) {
            case IS_THERE -> Stream.of(List.of());
            case PATH -> path(indexes.network().path(person(asked.get(0)), person(asked.get(1))));
            case CO_AUTHORS ->
                indexes.network().coAuthors(person(asked.get(0))).stream()
                        .map(it -> List.of(node(it.person()), node(it.works())));
            case SUGGESTIONS ->
                indexes.network().suggestions(person(asked.get(0)), number(asked.get(1))).stream()
                        .map(it -> List.of(node(it.person()), node(it.shared()), node(it.between())));
            case CIRCLE ->
                indexes.network().circle(person(asked.get(0))).stream()
                        .map(it -> List.of(node(it.person()), node(it.other())));
            case PAIRS ->
                indexes.network().strongestPairs(number(asked.get(0)), number(asked.get(1))).stream()
                        .map(it -> List.of(node(it.person()), node(it.other()), node(it.works())));
            case NAMED ->
                indexes.names().find(text(asked.get(0)), kind(asked.get(1)), number(asked.get(2))).stream()
                        .map(it -> List.of(
                                node(it.thing()),
                                NodeFactory.createLiteralString(it.name()),
                                NodeFactory.createLiteralString(it.kind().word()),
                                NodeValue.booleanReturn(it.hasPage()).asNode()));
        };
    }

    private static Stream<List<Node>> path(List<String> path) {
        return IntStream.range(0, path.size()).mapToObj(link -> List.of(node(path.get(link)), node(link)));
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node node(int number) {
        return NodeValue.makeInteger(number).asNode();
    }

    /** What is no address is nobody's. */
    private static String person(Node node) {
        return node.isURI() ? node.getURI() : "";
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : "";
    }

    private static Optional<Kind> kind(Node node) {
        return Stream.of(Kind.values())
                .filter(it -> it.word().equals(text(node)))
                .findFirst();
    }

    private static int number(Node node) {
        return node.isLiteral() && node.getLiteralValue() instanceof Number number
                ? Math.clamp(number.longValue(), 0, Integer.MAX_VALUE)
                : 0;
    }
}

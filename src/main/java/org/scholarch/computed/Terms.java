// SPDX-License-Identifier: Apache-2.0
package org.scholarch.computed;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;

/** Terms for what the indexes say, and what they are asked for terms. */
final class Terms {
    /** Stands in a row for what the index does not know. */
    static final Node UNKNOWN = Node.ANY;

    static List<Node> row(Node... terms) {
        return List.of(terms);
    }

    static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node node(Optional<String> iri) {
        return iri.map(NodeFactory::createURI).orElse(UNKNOWN);
    }

    static Node node(int number) {
        return NodeValue.makeInteger(number).asNode();
    }

    static Node node(boolean value) {
        return NodeValue.booleanReturn(value).asNode();
    }

    static Node textNode(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /** What is no address is that of nothing. */
    static String address(Node node) {
        return node.isURI() ? node.getURI() : "";
    }

    static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : "";
    }

    /** No limit is below nothing. */
    static int number(Node node) {
        return node.isLiteral() && node.getLiteralValue() instanceof Number number
                ? Math.clamp(number.longValue(), 0, Integer.MAX_VALUE)
                : 0;
    }

    private Terms() {}
}

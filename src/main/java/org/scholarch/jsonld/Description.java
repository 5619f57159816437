// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import java.util.List;
import org.apache.jena.graph.Node;
import org.scholarch.vocab.Schema;

/**
 * What the document may say of a thing, in the order in which it says it.
 *
 * @param node the thing
 * @param types its classes as the document names them
 * @param statements its statements, sorted by property, then by value; authors by their place in the list
 * @param names those that give its schema.org name
 */
record Description(Node node, List<String> types, List<Statement> statements, List<Statement> names) {

    Description(Node node, List<String> types, List<Statement> statements) {
        this(node, types, statements, names(statements));
    }

    /** One statement about a thing, or one that leads to it: then {@code other} is the subject. */
    record Statement(Term term, Node other) {}

    boolean isEmpty() {
        return types.isEmpty() && statements.isEmpty();
    }

    private static List<Statement> names(List<Statement> statements) {
        if (statements.isEmpty() || !isName(statements.get(0))) {
            return List.of();
        }
        return statements.stream()
                .takeWhile(Description::isName)
                .filter(statement -> statement.other().isLiteral())
                .toList();
    }

    private static boolean isName(Statement statement) {
        return statement.term().iri().equals(Schema.NAME);
    }
}

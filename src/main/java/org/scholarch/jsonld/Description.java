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
 */
record Description(Node node, List<String> types, List<Statement> statements) {

    /** One statement about a thing, or one that leads to it: then {@code other} is the subject. */
    record Statement(Term term, Node other) {}

    boolean isEmpty() {
        return types.isEmpty() && statements.isEmpty();
    }

    /** Its schema.org names. */
    List<Statement> names() {
        return statements.stream()
                .takeWhile(statement -> statement.term().iri().equals(Schema.NAME))
                .filter(statement -> statement.other().isLiteral())
                .toList();
    }
}

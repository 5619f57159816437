// SPDX-License-Identifier: Apache-2.0
package org.scholarch.rdf;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/** Rio's terms as Jena's. */
final class Terms {
    /** A statement without its context. */
    static Triple triple(Statement statement) {
        return Triple.create(node(statement.getSubject()), node(statement.getPredicate()), node(statement.getObject()));
    }

    static Node node(Value value) {
        return switch (value) {
            case IRI iri -> NodeFactory.createURI(iri.stringValue());
            case Literal literal -> literal(literal);
            case BNode blank -> NodeFactory.createBlankNode(blank.getID());
            default -> throw new IllegalArgumentException("a statement about a statement: " + value);
        };
    }

    private static Node literal(Literal literal) {
        return literal.getLanguage()
                .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
                .orElseGet(() -> NodeFactory.createLiteralDT(
                        literal.getLabel(),
                        TypeMapper.getInstance()
                                .getSafeTypeByName(literal.getDatatype().stringValue())));
    }

    private Terms() {}
}

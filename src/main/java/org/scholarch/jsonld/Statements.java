// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.scholarch.jsonld.Description.Statement;
import org.scholarch.vocab.Rdf;

/** The statements of a graph that belong in one document, by thing and in the document's order. */
final class Statements {
    private static final Comparator<Node> BY_VALUE = Statements::compareValues;
    private static final Comparator<Statement> IN_ORDER =
            Comparator.comparing(Statement::term).thenComparing(Statement::other, BY_VALUE);

    private final Graph graph;
    private final Terms terms;
    private final Map<Node, Description> descriptions = new HashMap<>();
    private final Map<Node, Term> properties = new HashMap<>();

    Statements(Graph graph, Terms terms) {
        this.graph = graph;
        this.terms = terms;
    }

    /** What the document may say of a thing; empty for literals, for unknown things and for those it does not speak of. */
    Description of(Node thing) {
        Description known = descriptions.get(thing);
        if (known == null) {
            known = thing.isLiteral() ? new Description(thing, List.of(), List.of()) : describe(thing);
            descriptions.put(thing, known);
        }
        return known;
    }

    /** The statements of the document whose value is {@code thing}, by property, then by subject; types are not among them. */
    List<Statement> to(Node thing) {
        List<Statement> found = new ArrayList<>();
        ExtendedIterator<Triple> triples = graph.find(Node.ANY, Node.ANY, thing);
        while (triples.hasNext()) {
            Triple triple = triples.next();
            String property = triple.getPredicate().getURI();
            if (terms.speaks(property)
                    && !property.equals(Rdf.TYPE)
                    && !of(triple.getSubject()).isEmpty()) {
                found.add(new Statement(term(triple.getPredicate()), triple.getSubject()));
            }
        }
        found.sort(IN_ORDER);
        return found;
    }

    private Description describe(Node thing) {
        List<String> types = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        ExtendedIterator<Triple> triples = graph.find(thing, Node.ANY, Node.ANY);
        while (triples.hasNext()) {
            Triple triple = triples.next();
            String property = triple.getPredicate().getURI();
            Node value = triple.getObject();
            if (property.equals(Rdf.TYPE) && value.isURI()) {
                if (terms.speaks(value.getURI())) {
                    types.add(terms.type(value.getURI()));
                }
            } else if (terms.speaks(property)) {
                statements.add(new Statement(term(triple.getPredicate()), value));
            }
        }
        if (types.isEmpty() && terms.wantsType()) {
            return new Description(thing, List.of(), List.of());
        }
        types.sort(null);
        statements.sort(IN_ORDER);
        AuthorList.order(thing, statements, graph);
        return new Description(thing, types, statements);
    }

    /** Whether the graph says nothing at all about a thing, so that a reference to it leads out of the document. */
    boolean isForeign(Node thing) {
        return !thing.isLiteral() && !graph.contains(thing, Node.ANY, Node.ANY);
    }

    private Term term(Node property) {
        Term known = properties.get(property);
        if (known == null) {
            known = terms.property(property.getURI());
            properties.put(property, known);
        }
        return known;
    }

    /** IRIs before literals, each by its text. */
    private static int compareValues(Node one, Node other) {
        if (!one.isLiteral() || !other.isLiteral()) {
            return one.isLiteral() == other.isLiteral()
                    ? label(one).compareTo(label(other))
                    : Boolean.compare(one.isLiteral(), other.isLiteral());
        }
        int byText = one.getLiteralLexicalForm().compareTo(other.getLiteralLexicalForm());
        if (byText != 0) {
            return byText;
        }
        int byLanguage = one.getLiteralLanguage().compareTo(other.getLiteralLanguage());
        return byLanguage != 0 ? byLanguage : one.getLiteralDatatypeURI().compareTo(other.getLiteralDatatypeURI());
    }

    private static String label(Node node) {
        return node.isURI() ? node.getURI() : node.toString();
    }
}

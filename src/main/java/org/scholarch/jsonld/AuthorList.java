// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.scholarch.jsonld.Description.Statement;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Vivo;

/** The order of a work's authors, as far as their authorships tell it. */
final class AuthorList {
    private static final Node RELATED_BY = NodeFactory.createURI(Vivo.RELATED_BY);
    private static final Node RELATES = NodeFactory.createURI(Vivo.RELATES);
    private static final Node POSITION = NodeFactory.createURI(Coa.LIST_POSITION);

    /** Puts those authors first whose place is known, in that order; the others keep theirs. */
    static void order(Node work, List<Statement> statements, Graph graph) {
        int start = 0;
        while (start < statements.size() && !isAuthor(statements.get(start))) {
            start++;
        }
        int end = start;
        while (end < statements.size() && isAuthor(statements.get(end))) {
            end++;
        }
        if (end - start < 2) {
            return;
        }
        Map<Node, Integer> places = places(work, graph);
        if (!places.isEmpty()) {
            statements
                    .subList(start, end)
                    .sort(Comparator.comparing(author -> places.getOrDefault(author.other(), Integer.MAX_VALUE)));
        }
    }

    private static boolean isAuthor(Statement statement) {
        return statement.term().iri().equals(Schema.AUTHOR);
    }

    private static Map<Node, Integer> places(Node work, Graph graph) {
        Map<Node, Integer> places = new HashMap<>();
        graph.find(work, RELATED_BY, Node.ANY).forEachRemaining(triple -> {
            Node part = triple.getObject();
            int place = place(part, graph);
            if (place < Integer.MAX_VALUE) {
                graph.find(part, RELATES, Node.ANY)
                        .forEachRemaining(related -> places.merge(related.getObject(), place, Math::min));
            }
        });
        return places;
    }

    private static int place(Node part, Graph graph) {
        int[] place = {Integer.MAX_VALUE};
        graph.find(part, POSITION, Node.ANY).forEachRemaining(triple -> {
            if (triple.getObject().isLiteral()) {
                place[0] = Math.min(place[0], number(triple.getObject().getLiteralLexicalForm()));
            }
        });
        return place[0];
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }

    private AuthorList() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * Reads quads of a remote store, many at a time where it can. Numbers, dates and truth values come as the embedded store keeps
 * them, by their value, so that one that a server writes in another way is no change.
 */
final class Reader {
    /** How many terms or statements one query asks about. */
    private static final int AT_ONCE = 200;
    /** Rows of one page of the records; servers that cut answers seldom do so below it. */
    private static final int PAGE = 5000;

    private final Sparql sparql;
    private final Names names;

    Reader(Sparql sparql, Names names) {
        this.sparql = sparql;
        this.names = names;
    }

    Names names() {
        return names;
    }

    /** What fits a pattern, in our graphs alone. */
    List<Quad> matching(Quad pattern) {
        List<Quad> quads = new ArrayList<>();
        for (Binding row : sparql.select(Questions.matching(names, pattern))) {
            Node graph = or(pattern.getGraph(), row.get(Questions.G));
            if (pattern.getGraph().isConcrete() || names.isOurs(graph)) {
                quads.add(Quad.create(
                        graph,
                        or(pattern.getSubject(), row.get(Questions.S)),
                        or(pattern.getPredicate(), row.get(Questions.P)),
                        or(pattern.getObject(), row.get(Questions.O))));
            }
        }
        return quads;
    }

    /**
     * All statements of one graph with some subjects, or with some objects.
     *
     * @param end {@link Questions#S} or {@link Questions#O}
     */
    List<Quad> about(Node graph, Var end, Collection<Node> nodes) {
        List<Quad> quads = new ArrayList<>();
        for (List<Node> some : parts(nodes)) {
            quads.addAll(quads(graph, Questions.about(names, graph, end, some)));
        }
        return quads;
    }

    /** Where some statements stand, in our named graphs. */
    List<Quad> stating(Collection<Triple> triples) {
        List<Quad> quads = new ArrayList<>();
        for (List<Triple> some : parts(triples)) {
            for (Binding row : sparql.select(Questions.stating(some))) {
                int place = Integer.parseInt(row.get(Questions.PLACE).getLiteralLexicalForm());
                Node graph = row.get(Questions.G);
                if (names.isOurs(graph)) {
                    quads.add(Quad.create(graph, some.get(place)));
                }
            }
        }
        return quads;
    }

    /** All that the ledger says about records. */
    List<Quad> records() {
        List<Quad> quads = new ArrayList<>();
        String last = "";
        while (true) {
            List<Quad> page = quads(names.ledger(), Questions.records(names, last, PAGE));
            if (page.size() < PAGE) {
                quads.addAll(page);
                return quads;
            }
            // The last record of a full page may go on.
            Node open = page.getLast().getSubject();
            page.removeIf(quad -> quad.getSubject().equals(open));
            quads.addAll(page);
            last = page.getLast().getSubject().getURI();
        }
    }

    private List<Quad> quads(Node graph, Query query) {
        List<Quad> quads = new ArrayList<>();
        for (Binding row : sparql.select(query)) {
            quads.add(Quad.create(graph, row.get(Questions.S), row.get(Questions.P), kept(row.get(Questions.O))));
        }
        return quads;
    }

    private static Node or(Node known, @Nullable Node read) {
        return known.isConcrete() || read == null ? known : kept(read);
    }

    private static Node kept(Node node) {
        NodeId inline = node.isLiteral() && NodeId.hasInlineDatatype(node) ? NodeId.inline(node) : null;
        return inline == null ? node : NodeId.extract(inline);
    }

    private static <T> List<List<T>> parts(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < list.size(); from += AT_ONCE) {
            parts.add(list.subList(from, Math.min(list.size(), from + AT_ONCE)));
        }
        return parts;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The statements of any graph; terms get numbers as they come. */
final class GraphStatements extends Statements {
    private final Graph graph;
    private final Map<Node, Long> numbers = new HashMap<>();
    private final List<Node> terms = new ArrayList<>();

    GraphStatements(Graph graph) {
        this.graph = graph;
    }

    @Override
    public void each(String property, Pairs pairs) {
        graph.find(Node.ANY, NodeFactory.createURI(property), Node.ANY)
                .forEachRemaining(it -> pairs.take(number(it.getSubject()), number(it.getObject())));
    }

    @Override
    public void each(String property, String object, LongConsumer subjects) {
        graph.find(Node.ANY, NodeFactory.createURI(property), NodeFactory.createURI(object))
                .forEachRemaining(it -> subjects.accept(number(it.getSubject())));
    }

    @Override
    public void bySubject(Triples triples) {
        GraphUtil.listSubjects(graph, Node.ANY, Node.ANY)
                .forEachRemaining(subject -> graph.find(subject, Node.ANY, Node.ANY)
                        .forEachRemaining(it -> triples.take(
                                number(it.getSubject()), number(it.getPredicate()), number(it.getObject()))));
    }

    @Override
    public Node term(long number) {
        return terms.get((int) number);
    }

    private long number(Node term) {
        return numbers.computeIfAbsent(term, it -> {
            terms.add(it);
            return terms.size() - 1L;
        });
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.scholarch.store.Layout;
import org.scholarch.vocab.Rdf;

/** The queries that we send, as syntax trees; the names of their variables are {@link #G}, {@link #S}, {@link #P}, {@link #O}. */
final class Questions {
    static final Var G = Var.alloc("g");
    static final Var S = Var.alloc("s");
    static final Var P = Var.alloc("p");
    static final Var O = Var.alloc("o");
    /** The place of a row of {@link #stating} in the list that was asked about. */
    static final Var PLACE = Var.alloc("n");

    private Questions() {}

    /** What fits a pattern; {@code Node.ANY} as the graph means any named one. */
    static Query matching(Names names, Quad pattern) {
        Triple triple = Triple.create(
                orVariable(pattern.getSubject(), S),
                orVariable(pattern.getPredicate(), P),
                orVariable(pattern.getObject(), O));
        Element element = pattern.getGraph().isConcrete()
                ? names.in(pattern.getGraph(), triple)
                : new ElementNamedGraph(G, block(triple));
        return select(List.of(G, S, P, O), element);
    }

    /** All statements of one graph about some subjects, or about some objects. */
    static Query about(Names names, Node graph, Var end, List<Node> nodes) {
        List<Binding> rows = new ArrayList<>();
        nodes.forEach(node -> rows.add(row(List.of(end), List.of(node))));
        return select(List.of(S, P, O), new ElementData(List.of(end), rows), names.in(graph, Triple.create(S, P, O)));
    }

    /** Which named graphs state some statements. */
    static Query stating(List<Triple> triples) {
        List<Binding> rows = new ArrayList<>();
        for (Triple triple : triples) {
            Node place = Layout.number(rows.size());
            rows.add(row(
                    List.of(PLACE, S, P, O),
                    List.of(place, triple.getSubject(), triple.getPredicate(), triple.getObject())));
        }
        return select(
                List.of(PLACE, G),
                new ElementData(List.of(PLACE, S, P, O), rows),
                new ElementNamedGraph(G, block(Triple.create(S, P, O))));
    }

    /** What the ledger says about records whose IRI comes after another one, in the order of their IRIs. */
    static Query records(Names names, String after, int limit) {
        Var content = Var.alloc("content");
        var block = new ElementTriplesBlock();
        block.addTriple(Triple.create(S, Layout.IDENTIFIER, content));
        block.addTriple(Triple.create(S, P, O));
        var name = new E_Str(new ExprVar(S));
        Query query = select(
                List.of(S, P, O),
                new ElementNamedGraph(names.ledger(), block),
                new ElementFilter(new E_GreaterThan(name, NodeValue.makeString(after))));
        query.addOrderBy(new SortCondition(name, Query.ORDER_ASCENDING));
        query.setLimit(limit);
        return query;
    }

    /** The base of what a store holds. */
    static Query base() {
        var block = new ElementTriplesBlock();
        block.addTriple(Triple.create(G, NodeFactory.createURI(Rdf.TYPE), Layout.BUNDLE));
        block.addTriple(Triple.create(G, Layout.IS_PART_OF, O));
        return select(List.of(G, O), new ElementNamedGraph(G, block));
    }

    private static Query select(List<Var> variables, Element... elements) {
        Query query = QueryFactory.create();
        query.setQuerySelectType();
        query.addProjectVars(variables);
        var group = new ElementGroup();
        for (Element element : elements) {
            group.addElement(element);
        }
        query.setQueryPattern(group);
        return query;
    }

    private static ElementTriplesBlock block(Triple triple) {
        var block = new ElementTriplesBlock();
        block.addTriple(triple);
        return block;
    }

    private static Binding row(List<Var> variables, List<Node> values) {
        BindingBuilder row = Binding.builder();
        for (int i = 0; i < values.size(); i++) {
            row.add(variables.get(i), values.get(i));
        }
        return row.build();
    }

    private static Node orVariable(Node node, Var variable) {
        return node.isConcrete() ? node : variable;
    }
}

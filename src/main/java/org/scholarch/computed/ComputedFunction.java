// SPDX-License-Identifier: Apache-2.0
package org.scholarch.computed;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PFuncListAndList;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.jspecify.annotations.Nullable;

/** A computed property within a query. */
final class ComputedFunction extends PFuncListAndList {
    private final Indexes indexes;
    private final ComputedProperty property;

    ComputedFunction(Indexes indexes, ComputedProperty property) {
        this.indexes = indexes;
        this.property = property;
    }

    @Override
    public void build(PropFuncArg found, Node predicate, PropFuncArg asked, ExecutionContext context) {
        super.build(found, predicate, asked, context);
        if (size(found) != property.found() || size(asked) != property.asked()) {
            throw new QueryBuildException("<" + property.iri() + "> stands between lists of " + property.found()
                    + " and " + property.asked() + " things.");
        }
    }

    @Override
    public QueryIterator execEvaluated(
            Binding binding, PropFuncArg found, Node predicate, PropFuncArg asked, ExecutionContext context) {
        List<Node> question = terms(asked);
        if (!isOverTheDefaultGraph(context) || question.stream().anyMatch(Node::isVariable)) {
            return QueryIterNullIterator.create(context);
        }
        Iterator<Binding> rows = new Rows(indexes, question)
                .of(property)
                .map(row -> joined(binding, terms(found), row))
                .filter(Objects::nonNull)
                .iterator();
        return QueryIterPlainWrapper.create(rows, context);
    }

    /** The indexes are those of the default graph, and of no other choice of graphs. */
    private boolean isOverTheDefaultGraph(ExecutionContext context) {
        return indexes.areOf(context.getDataset())
                && context.getActiveGraph() instanceof GraphView view
                && (view.getGraphName() == null || Quad.isDefaultGraph(view.getGraphName()));
    }

    /** The binding with the terms of a row for its variables; null when another term stands there. */
    private static @Nullable Binding joined(Binding binding, List<Node> found, List<Node> row) {
        BindingBuilder builder = Binding.builder(binding);
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).equals(Terms.UNKNOWN)) {
                if (found.get(i).isConcrete()) {
                    return null;
                }
            } else if (found.get(i).isVariable()) {
                Var variable = Var.alloc(found.get(i));
                Node before = builder.getOrSame(variable);
                if (before.equals(variable)) {
                    builder.add(variable, row.get(i));
                } else if (!before.equals(row.get(i))) {
                    return null;
                }
            } else if (!found.get(i).sameValueAs(row.get(i))) {
                return null;
            }
        }
        return builder.build();
    }

    private static int size(PropFuncArg terms) {
        return terms(terms).size();
    }

    /** The empty list is a term of its own, {@code rdf:nil}. */
    private static List<Node> terms(PropFuncArg terms) {
        return terms.isList() ? terms.getArgList() : List.of();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one named graph from queries, as if it were not there. Queries are changed before they are planned: a {@code GRAPH} clause for
 * any graph gets a filter, one for this graph gives nothing. Queries without such a clause run as ever. The engine's own name
 * for the union of all named graphs is kept from them, too.
 *
 * @param name the name of the graph
 */
record HiddenGraph(Node name) {
    private static final Symbol HIDDEN = Symbol.create(HiddenGraph.class.getName());

    static {
        // There is but one list of them for the whole process; without a hidden graph in the context this one does as
        // the usual one.
        PublicDescription.register();
    }

    /** The graph that a query must not see; null for none. */
    static @Nullable Node in(Context context) {
        return context.get(HIDDEN);
    }

    /** Keeps the graph from an execution that has not begun. */
    QueryExec keptFrom(QueryExec execution) {
        Context context = execution.getContext();
        context.set(HIDDEN, name);
        RewriteFactory usual = Optimize.getFactory();
        context.set(ARQConstants.sysOptimizerFactory, (RewriteFactory)
                inner -> op -> usual.create(inner).rewrite(Transformer.transform(new Hiding(), op)));
        return execution;
    }

    /** Whether a query would make the graph a part of its dataset. */
    boolean isAskedFor(DatasetDescription description) {
        Set<String> names = Set.of(name.getURI(), Quad.unionGraph.getURI());
        return names.stream()
                .anyMatch(it -> description.getDefaultGraphURIs().contains(it)
                        || description.getNamedGraphURIs().contains(it));
    }

    private boolean isHidden(Node graph) {
        return graph.equals(name) || Quad.isUnionGraph(graph);
    }

    private final class Hiding extends TransformCopy {
        @Override
        public Op transform(OpGraph op, Op inside) {
            Op same = super.transform(op, inside);
            Node graph = op.getNode();
            if (!graph.isVariable()) {
                return isHidden(graph) ? OpTable.empty() : same;
            }
            var variable = new ExprVar(graph.getName());
            var filters = new ExprList();
            filters.add(new E_NotEquals(variable, NodeValue.makeNode(name)));
            filters.add(new E_NotEquals(variable, NodeValue.makeNode(Quad.unionGraph)));
            return OpFilter.filterBy(filters, same);
        }
    }
}

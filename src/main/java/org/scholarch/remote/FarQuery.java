// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.util.Context;
import org.scholarch.store.ForwardingQuery;

/**
 * A query over a query graph that is a named graph. One that asks for no graph by name gets that graph as its default graph; any
 * other one has its pattern put into that graph, since a server that is told the default graph knows no named ones. What asks
 * for yes or no asks for one row: Virtuoso answers the other question with a table.
 */
final class FarQuery extends ForwardingQuery {
    private final QueryExecHTTPBuilder builder;
    private final Node merged;
    private boolean asks;

    FarQuery(QueryExecHTTPBuilder builder, Node merged) {
        super(builder);
        this.builder = builder;
        this.merged = merged;
    }

    @Override
    public QueryExec build() {
        QueryExec query = super.build();
        return asks ? new AskedByRow(query) : query;
    }

    @Override
    public QueryExecBuilder query(Query query) {
        Query own = query.cloneQuery();
        asks = own.isAskType();
        if (asks) {
            own.setQuerySelectType();
            own.setQueryResultStar(true);
            own.setLimit(1);
        }
        if (!own.hasDatasetDescription()) {
            boolean namesGraphs = own.toString().contains("GRAPH");
            if (namesGraphs && own.getQueryPattern() != null) {
                own.setQueryPattern(new ElementNamedGraph(merged, own.getQueryPattern()));
            } else {
                builder.addDefaultGraphURI(merged.getURI());
            }
        }
        builder.query(own);
        return this;
    }

    @Override
    public QueryExecBuilder query(String text) {
        return query(QueryFactory.create(text));
    }

    @Override
    public QueryExecBuilder query(String text, Syntax syntax) {
        return query(QueryFactory.create(text, syntax));
    }

    /** The text is parsed here in any case. */
    @Override
    public QueryExecBuilder parseCheck(boolean check) {
        return this;
    }

    @Override
    public Context getContext() {
        return Optional.ofNullable(builder.getContext()).orElseGet(Context::create);
    }
}

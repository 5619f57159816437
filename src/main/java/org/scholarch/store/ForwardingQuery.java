// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/** Builds a query by another builder. Subclasses differ from that one where they say so. */
public abstract class ForwardingQuery implements QueryExecBuilder {
    private final QueryExecBuilder query;

    /** @param query builds it */
    protected ForwardingQuery(QueryExecBuilder query) {
        this.query = query;
    }

    @Override
    public QueryExec build() {
        return query.build();
    }

    @Override
    public QueryExecBuilder query(Query asked) {
        query.query(asked);
        return this;
    }

    @Override
    public QueryExecBuilder query(String text) {
        query.query(text);
        return this;
    }

    @Override
    public QueryExecBuilder query(String text, Syntax syntax) {
        query.query(text, syntax);
        return this;
    }

    @Override
    public QueryExecBuilder parseCheck(boolean check) {
        query.parseCheck(check);
        return this;
    }

    @Override
    public QueryExecBuilder set(Symbol symbol, Object value) {
        query.set(symbol, value);
        return this;
    }

    @Override
    public QueryExecBuilder set(Symbol symbol, boolean value) {
        query.set(symbol, value);
        return this;
    }

    @Override
    public QueryExecBuilder context(Context context) {
        query.context(context);
        return this;
    }

    @Override
    public QueryExecBuilder substitution(Binding binding) {
        query.substitution(binding);
        return this;
    }

    @Override
    public QueryExecBuilder substitution(Var variable, Node value) {
        query.substitution(variable, value);
        return this;
    }

    @Override
    public QueryExecBuilder timeout(long millis) {
        query.timeout(millis);
        return this;
    }

    @Override
    public QueryExecBuilder timeout(long value, TimeUnit unit) {
        query.timeout(value, unit);
        return this;
    }

    @Override
    public QueryExecBuilder initialTimeout(long value, TimeUnit unit) {
        query.initialTimeout(value, unit);
        return this;
    }

    @Override
    public QueryExecBuilder overallTimeout(long value, TimeUnit unit) {
        query.overallTimeout(value, unit);
        return this;
    }

    @Override
    public Context getContext() {
        return query.getContext();
    }
}

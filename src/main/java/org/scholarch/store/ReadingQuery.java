// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/** Builds a query that reads in a transaction of its own, from when it is built to when it is closed. */
final class ReadingQuery implements QueryExecBuilder {
    private final DatasetGraph dataset;
    private final QueryExecDatasetBuilder builder;

    ReadingQuery(DatasetGraph dataset) {
        this.dataset = dataset;
        this.builder = QueryExecDatasetBuilder.create().dataset(dataset);
    }

    @Override
    public QueryExec build() {
        boolean begun = !dataset.isInTransaction();
        if (begun) {
            dataset.begin(ReadWrite.READ);
        }
        Runnable end = begun ? dataset::end : () -> {};
        try {
            return new ReadingExecution(builder.build(), end);
        } catch (RuntimeException e) {
            end.run();
            throw e;
        }
    }

    @Override
    public QueryExecBuilder query(Query query) {
        builder.query(query);
        return this;
    }

    @Override
    public QueryExecBuilder query(String text) {
        builder.query(text);
        return this;
    }

    @Override
    public QueryExecBuilder query(String text, Syntax syntax) {
        builder.query(text, syntax);
        return this;
    }

    @Override
    public QueryExecBuilder parseCheck(boolean check) {
        builder.parseCheck(check);
        return this;
    }

    @Override
    public QueryExecBuilder set(Symbol symbol, Object value) {
        builder.set(symbol, value);
        return this;
    }

    @Override
    public QueryExecBuilder set(Symbol symbol, boolean value) {
        builder.set(symbol, value);
        return this;
    }

    @Override
    public QueryExecBuilder context(Context context) {
        builder.context(context);
        return this;
    }

    @Override
    public QueryExecBuilder substitution(Binding binding) {
        builder.substitution(binding);
        return this;
    }

    @Override
    public QueryExecBuilder substitution(Var variable, Node value) {
        builder.substitution(variable, value);
        return this;
    }

    @Override
    public QueryExecBuilder timeout(long millis) {
        builder.timeout(millis);
        return this;
    }

    @Override
    public QueryExecBuilder timeout(long value, TimeUnit unit) {
        builder.timeout(value, unit);
        return this;
    }

    @Override
    public QueryExecBuilder initialTimeout(long value, TimeUnit unit) {
        builder.initialTimeout(value, unit);
        return this;
    }

    @Override
    public QueryExecBuilder overallTimeout(long value, TimeUnit unit) {
        builder.overallTimeout(value, unit);
        return this;
    }

    @Override
    public Context getContext() {
        return builder.getContext();
    }
}

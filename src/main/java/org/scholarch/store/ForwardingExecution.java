// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.util.Iterator;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** A query that another one answers. Subclasses differ from that one where they say so. */
public abstract class ForwardingExecution implements QueryExec {
    private final QueryExec query;

    /** @param query answers everything */
    protected ForwardingExecution(QueryExec query) {
        this.query = query;
    }

    @Override
    public void close() {
        query.close();
    }

    @Override
    public boolean isClosed() {
        return query.isClosed();
    }

    @Override
    public void abort() {
        query.abort();
    }

    @Override
    public DatasetGraph getDataset() {
        return query.getDataset();
    }

    @Override
    public Context getContext() {
        return query.getContext();
    }

    @Override
    public Query getQuery() {
        return query.getQuery();
    }

    @Override
    public String getQueryString() {
        return query.getQueryString();
    }

    @Override
    public RowSet select() {
        return query.select();
    }

    @Override
    public Graph construct(Graph graph) {
        return query.construct(graph);
    }

    @Override
    public Iterator<Triple> constructTriples() {
        return query.constructTriples();
    }

    @Override
    public Iterator<Quad> constructQuads() {
        return query.constructQuads();
    }

    @Override
    public DatasetGraph constructDataset(DatasetGraph dataset) {
        return query.constructDataset(dataset);
    }

    @Override
    public Graph describe(Graph graph) {
        return query.describe(graph);
    }

    @Override
    public Iterator<Triple> describeTriples() {
        return query.describeTriples();
    }

    @Override
    public boolean ask() {
        return query.ask();
    }

    @Override
    public JsonArray execJson() {
        return query.execJson();
    }

    @Override
    public Iterator<JsonObject> execJsonItems() {
        return query.execJsonItems();
    }
}

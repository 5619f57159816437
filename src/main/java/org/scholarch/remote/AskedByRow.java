// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

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

/** A question for yes or no that is answered by whether there is a row. */
record AskedByRow(QueryExec query) implements QueryExec {
    @Override
    public boolean ask() {
        return query.select().hasNext();
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
    public JsonArray execJson() {
        return query.execJson();
    }

    @Override
    public Iterator<JsonObject> execJsonItems() {
        return query.execJsonItems();
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
    public void abort() {
        query.abort();
    }

    @Override
    public void close() {
        query.close();
    }

    @Override
    public boolean isClosed() {
        return query.isClosed();
    }
}

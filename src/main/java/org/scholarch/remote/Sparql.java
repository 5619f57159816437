// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.apache.jena.update.UpdateRequest;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.remote.http.Call;
import org.scholarch.remote.http.Percent;
import org.scholarch.remote.http.Reply;
import org.scholarch.remote.http.Web;
import org.scholarch.remote.http.WebFailure;

/** Query, update and graph store protocol of SPARQL 1.1 with one store. Says what went wrong in our own words. */
final class Sparql {
    private static final String ROWS = "application/sparql-results+json";
    private static final String N_TRIPLES = "application/n-triples";
    private static final String UPDATE = "application/sparql-update";
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final Endpoint endpoint;
    private final Web web;

    Sparql(Endpoint endpoint, Web web) {
        this.endpoint = endpoint;
        this.web = web;
    }

    Endpoint endpoint() {
        return endpoint;
    }

    Web web() {
        return web;
    }

    /** A query to be given its text and run by the caller. */
    QueryExecHTTPBuilder query() {
        return QueryExecHTTPBuilder.create()
                .endpoint(endpoint.query().toString())
                // Virtuoso was seen to give no answer to a long query that came as a body of its own.
                .sendMode(QuerySendMode.asGetWithLimitForm)
                .httpClient(web.client());
    }

    /**
     * All rows of an answer.
     *
     * @throws ScholarchException {@code store-unreachable}, {@code store-refused}, or {@code store-unusable} when the answer is none
     *     or was cut
     */
    List<Binding> select(Query query) {
        String form = "query=" + Percent.encode(query.serialize());
        Reply reply = send(Call.ask(endpoint.query(), "application/x-www-form-urlencoded", new Call.Text(form), ROWS));
        if (!reply.isGood()) {
            throw new ScholarchException(
                    ProblemCode.STORE_UNUSABLE, endpoint.query() + " does not answer a query: " + reply.told());
        }
        List<Binding> rows = new ArrayList<>();
        try {
            RowSet answer = RowSetReader.createReader(ResultSetLang.RS_JSON).read(reply.body(), ARQ.getContext());
            answer.forEachRemaining(rows::add);
        } catch (JenaException | IllegalArgumentException | IllegalStateException e) {
            throw new ScholarchException(
                    ProblemCode.STORE_UNUSABLE,
                    endpoint.query() + " answers a query with what is no table of results: " + e.getMessage(),
                    e);
        }
        requireWhole(reply, rows.size());
        return rows;
    }

    /** Virtuoso cuts an answer at a number of rows and tells so in a header alone. */
    private void requireWhole(Reply reply, int rows) {
        Optional<Integer> most = reply.header("X-SPARQL-MaxRows")
                .filter(value -> value.matches("\\d{1,9}"))
                .map(Integer::valueOf);
        if (most.isPresent() && rows >= most.get()) {
            throw new ScholarchException(
                    ProblemCode.STORE_UNUSABLE,
                    endpoint.query() + " cuts its answers at " + most.get()
                            + " rows: its ResultSetMaxRows must be larger than the largest record.");
        }
    }

    /** Whether a query has an answer at all. */
    boolean any(Query query) {
        query.setLimit(1);
        return !select(query).isEmpty();
    }

    /**
     * Sends an update.
     *
     * @throws ScholarchException {@code store-unreachable}, {@code store-refused}, {@code store-unwritable}
     */
    void update(UpdateRequest update) {
        require(tryUpdate(new Call.Text(update.toString())));
    }

    /** Sends an update that stands in a file. */
    void update(Path file) {
        require(tryUpdate(new Call.Stored(file)));
    }

    /** Sends an update that may fail. */
    Reply tryUpdate(Call.Body update) {
        return send(Call.change("POST", endpoint.update(), UPDATE, update));
    }

    /** Replaces a graph by the N-Triples of a file. */
    void put(Node graph, Path file) {
        require(send(Call.change("PUT", graph(graph), N_TRIPLES, new Call.Stored(file))));
    }

    /**
     * Adds the N-Quads of a file to the whole dataset, which is no part of the graph store protocol but known to some servers.
     *
     * @return whether this one does it
     */
    boolean post(Path file) {
        return send(Call.change("POST", endpoint.data(), "application/n-quads", new Call.Stored(file)))
                .isGood();
    }

    /** Ends a graph, if it is there. */
    void delete(Node graph) {
        Reply reply = send(Call.delete(graph(graph)));
        if (reply.status() != NOT_FOUND) {
            require(reply);
        }
    }

    private URI graph(Node graph) {
        String address = endpoint.data().toString();
        return URI.create(address + (endpoint.data().getRawQuery() == null ? "?" : "&") + "graph="
                + Percent.encode(graph.getURI()));
    }

    private void require(Reply reply) {
        if (!reply.isGood()) {
            throw new ScholarchException(
                    ProblemCode.STORE_UNWRITABLE, endpoint.update() + " does not take a change: " + reply.told());
        }
    }

    private Reply send(Call call) {
        Reply reply;
        try {
            reply = web.send(call);
        } catch (WebFailure e) {
            throw new ScholarchException(ProblemCode.STORE_UNREACHABLE, String.valueOf(e.getMessage()), e);
        }
        if (reply.status() == UNAUTHORIZED || reply.status() == FORBIDDEN) {
            throw new ScholarchException(ProblemCode.STORE_REFUSED, call.address() + " refuses us: " + reply.told());
        }
        return reply;
    }
}

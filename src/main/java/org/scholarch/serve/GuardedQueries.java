// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;

/**
 * Fuseki's query service, for strangers: plain SPARQL 1.1 and no more solutions than the limit. Results are written by us and as
 * a whole, because Fuseki begins to send before it knows whether a query ends in time.
 */
final class GuardedQueries extends SPARQL_QueryDataset {
    private static final String FORMAT = ResultFormat.class.getName();
    private static final String LOWERED = GuardedQueries.class.getName() + ".lowered";

    private final ServerSettings.Limits limits;
    private final HiddenGraph ledger;
    private final Map<HttpAction, Thread> watches = new ConcurrentHashMap<>();

    /** @param ledger holds what makes forgotten names guessable */
    GuardedQueries(ServerSettings.Limits limits, HiddenGraph ledger) {
        this.limits = limits;
        this.ledger = ledger;
    }

    @Override
    protected void execute(String queryText, HttpAction action) {
        if (queryText.length() > limits.queryLength()) {
            ServletOps.error(413, "The query is longer than " + limits.queryLength() + " characters.");
        }
        try {
            // Fuseki reads a larger language, in which functions can be called by computed names.
            QueryFactory.create(queryText, Syntax.syntaxSPARQL_11);
        } catch (QueryException e) {
            ServletOps.errorBadRequest("This is no SPARQL 1.1 query: " + e.getMessage());
        }
        try {
            super.execute(queryText, action);
        } finally {
            Thread watch = watches.remove(action);
            if (watch != null) {
                watch.interrupt();
            }
        }
    }

    /**
     * Starts the query with a watch of our own. The engine's timer waits for a lock that the engine holds while it skips an
     * OFFSET, so a query with one would never be given up; aborting it raises the flag before it asks for the lock.
     */
    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        QueryExec execution = ledger.keptFrom(super.createQueryExec(action, query, dataset));
        watches.put(action, Thread.startVirtualThread(() -> abortLate(execution)));
        return execution;
    }

    private void abortLate(QueryExec execution) {
        try {
            Thread.sleep(limits.time());
            execution.abort();
        } catch (InterruptedException e) {
            // The query ended in time.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        Optional<String> objection = QueryGuard.objectionTo(query);
        objection.ifPresent(ServletOps::errorBadRequest);
        DatasetDescription description = SPARQLProtocol.getDatasetDescription(action, query);
        if (description != null && ledger.isAskedFor(description)) {
            ServletOps.errorBadRequest("One of the graphs that the query is to be answered from is not public.");
        }
        boolean limited = !query.isAskType() && query.getQueryPattern() != null;
        if (limited && (!query.hasLimit() || query.getLimit() > limits.solutions())) {
            query.setLimit(limits.solutions());
            action.getRequest().setAttribute(LOWERED, true);
        }
        boolean graph = query.isConstructType() || query.isDescribeType();
        Optional<ResultFormat> format = format(graph, action.getRequest());
        if (format.isEmpty()) {
            ServletOps.error(406, ResultFormat.list(graph));
        }
        format.ifPresent(chosen -> action.getRequest().setAttribute(FORMAT, chosen));
    }

    private static Optional<ResultFormat> format(boolean graph, HttpServletRequest request) {
        String named = request.getParameter("output");
        return ResultFormat.choose(
                graph,
                named == null ? request.getParameter("format") : named,
                AcceptHeader.parse(Gate.all(request, "Accept")));
    }

    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        ResultFormat format = (ResultFormat) action.getRequest().getAttribute(FORMAT);
        byte[] body = ResultText.write(result, format, prologue);
        HttpServletResponse response = action.getResponse();
        if (action.getRequest().getAttribute(LOWERED) != null && mayBeCut(result)) {
            response.setHeader(SparqlRoute.LIMIT_HEADER, Long.toString(limits.solutions()));
        }
        response.setContentType(format.contentType());
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException e) {
            throw new RuntimeIOException(e);
        }
    }

    /** Whether the limit was reached. Solutions leave no count in a graph, so any graph with statements may be cut. */
    private boolean mayBeCut(QueryExecResult result) {
        if (result.isRowSet()) {
            return result.rowSet().getRowNumber() >= limits.solutions();
        }
        return result.isGraph()
                ? !result.graph().isEmpty()
                : !result.dataset().getDefaultGraph().isEmpty();
    }
}

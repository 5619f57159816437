// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/** Fuseki's query service, for strangers: plain SPARQL 1.1 and no more solutions than the limit. */
final class GuardedQueries extends SPARQL_QueryDataset {
    private final ServerSettings.Limits limits;

    GuardedQueries(ServerSettings.Limits limits) {
        this.limits = limits;
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
        super.execute(queryText, action);
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        Optional<String> objection = QueryGuard.objectionTo(query);
        objection.ifPresent(ServletOps::errorBadRequest);
        if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > limits.solutions())) {
            query.setLimit(limits.solutions());
            action.setResponseHeader(SparqlRoute.LIMIT_HEADER, Long.toString(limits.solutions()));
        }
    }
}

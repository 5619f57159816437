// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/**
 * Where a store answers, and what it can do.
 *
 * @param query where SPARQL 1.1 queries go
 * @param update where SPARQL 1.1 updates go
 * @param data where graphs are put and taken by the graph store protocol, named by the parameter {@code graph}
 * @param queryGraph which graph is the query graph
 * @param updates what the server does with an update request of many operations
 */
public record Endpoint(URI query, URI update, URI data, QueryGraph queryGraph, Updates updates) {
    /** Which graph is the query graph. */
    public enum QueryGraph {
        /** The default graph, which must be one of its own: not the union of the named graphs. */
        DEFAULT,
        /** The named graph {@code {base}graph/dataset/merged}. */
        NAMED
    }

    /** What a server does with an update request of many operations when it is cut off or one of them fails. */
    public enum Updates {
        /** All of the request happens or none. A run is one request. */
        WHOLE,
        /** What came before stays. A run is written in steps that the next run can finish. */
        IN_STEPS,
        /** Nobody said: it is tried out before anything is written, and doubted unless the trial proves it. */
        TRIED
    }

    /**
     * The addresses of a dataset of Fuseki.
     *
     * @param dataset e.g. {@code https://example.org/fuseki/institute}
     */
    public static Endpoint fuseki(String dataset) {
        String stem = dataset.endsWith("/") ? dataset : dataset + "/";
        return new Endpoint(
                address(stem + "query"),
                address(stem + "update"),
                address(stem + "data"),
                QueryGraph.DEFAULT,
                Updates.TRIED);
    }

    /**
     * The addresses of a Virtuoso.
     *
     * @param server e.g. {@code https://example.org:8890/}
     */
    public static Endpoint virtuoso(String server) {
        String stem = server.endsWith("/") ? server : server + "/";
        return new Endpoint(
                address(stem + "sparql"),
                address(stem + "sparql-auth"),
                address(stem + "sparql-graph-crud-auth"),
                QueryGraph.NAMED,
                Updates.IN_STEPS);
    }

    /**
     * An address of the web.
     *
     * @throws ScholarchException {@code store-unusable} when it is none
     */
    public static URI address(String text) {
        try {
            URI address = new URI(text);
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            if (web && address.getHost() != null && address.getUserInfo() == null && address.getFragment() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new ScholarchException(ProblemCode.STORE_UNUSABLE, "'" + text + "' is no web address.", e);
        }
        throw new ScholarchException(
                ProblemCode.STORE_UNUSABLE,
                "'" + text + "' is no web address without user and fragment; a password never stands in an address.");
    }

    /** The same place with another word on its updates. */
    public Endpoint with(Updates other) {
        return new Endpoint(query, update, data, queryGraph, other);
    }

    /** The same place with another query graph. */
    public Endpoint with(QueryGraph other) {
        return new Endpoint(query, update, data, other, updates);
    }

    Set<URI> servers() {
        return Set.copyOf(java.util.List.of(query, update, data).stream().map(it -> it.resolve("/")).toList().stream()
                .distinct()
                .toList());
    }
}

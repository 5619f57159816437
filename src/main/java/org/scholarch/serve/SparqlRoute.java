// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.scholarch.serve.page.Site;

/** The door to Fuseki's query service: describes it when nothing is asked, and turns away what is too large to read. */
final class SparqlRoute {
    /** Says that a result ends, or for a graph may end, where our limit is and not where the data does. */
    static final String LIMIT_HEADER = "X-Result-Limit";

    private static final long LONGEST_SKIPPED = 8L << 20;

    private final String path;
    private final int longest;
    private final ServiceDescription description;
    /** Queries that may run at once. Each takes a processor, and pages have to be served beside them. */
    private final Semaphore places =
            new Semaphore(Math.max(8, 2 * Runtime.getRuntime().availableProcessors()));

    SparqlRoute(Site site, ServerSettings.Limits limits) {
        this.path = site.root() + "sparql";
        // A form spells most characters of a query with three.
        this.longest = 3 * limits.queryLength() + 1024;
        this.description = new ServiceDescription(site);
    }

    boolean serves(HttpServletRequest request) {
        return request.getRequestURI().equals(path);
    }

    void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", CommonHeaders.DATA_POLICY);
        boolean post = request.getMethod().equals("POST");
        if (!post && request.getQueryString() == null) {
            AcceptHeader accept = AcceptHeader.parse(Gate.all(request, "Accept"));
            Gate.send(description.answer(accept), request, response);
        } else if (!post && request.getParameter("query") == null) {
            Gate.send(Answer.plain(400, "Name the query in the parameter \"query\"."), request, response);
        } else if (post && request.getContentLengthLong() < 0) {
            Gate.send(unread(411, "Say how long the query is: Content-Length."), request, response);
        } else if (post && request.getContentLengthLong() > longest) {
            skipBody(request);
            Gate.send(unread(413, "The query is too long."), request, response);
        } else {
            run(request, response, chain);
        }
    }

    private void run(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!places.tryAcquire()) {
            Gate.send(Answer.plain(503, "Too many queries run at once.").with("Retry-After", "10"), request, response);
            return;
        }
        try {
            response.setHeader("Cache-Control", "no-cache");
            chain.doFilter(new CappedRequest(request), new QuietResponse(response));
        } finally {
            places.release();
        }
    }

    /**
     * Reads what the client is still sending, unless it is very much: to a connection that is closed under its hands, a client sees
     * no answer.
     */
    private static void skipBody(HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        body.skipNBytes(Math.min(request.getContentLengthLong(), LONGEST_SKIPPED));
    }

    /** Refuses a body that was not read as a query; the connection may not go on after it. */
    private static Answer unread(int status, String message) {
        return Answer.plain(status, message).with("Connection", "close");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.scholarch.serve.page.Site;

/** The door to Fuseki's query service: describes it when nothing is asked, and turns away what is too large to read. */
final class SparqlRoute {
    /** Says how far the LIMIT of a query was lowered. */
    static final String LIMIT_HEADER = "X-Result-Limit";

    private final String path;
    private final int longest;
    private final ServiceDescription description;

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
        boolean post = request.getMethod().equals("POST");
        if (!post && request.getQueryString() == null) {
            AcceptHeader accept = AcceptHeader.parse(Gate.all(request, "Accept"));
            Gate.send(description.answer(accept), request, response);
        } else if (post && request.getContentLengthLong() < 0) {
            Gate.send(Answer.plain(411, "Say how long the query is: Content-Length."), request, response);
        } else if (post && request.getContentLengthLong() > longest) {
            Gate.send(Answer.plain(413, "The query is too long."), request, response);
        } else {
            response.setHeader("Cache-Control", "no-cache");
            chain.doFilter(new CappedRequest(request), new QuietResponse(response));
        }
    }
}

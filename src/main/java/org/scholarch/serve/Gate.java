// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import org.eclipse.jetty.http.BadMessageException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way in. Sets what every answer carries, lets SPARQL through to Fuseki and answers everything else itself, so that
 * no other door of Fuseki is open.
 */
final class Gate implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
    private static final String READS = "GET, HEAD, OPTIONS";

    private final Routes routes;
    private final SparqlRoute sparql;
    private final OaiRoute oai;

    Gate(Routes routes, SparqlRoute sparql, OaiRoute oai) {
        this.routes = routes;
        this.sparql = sparql;
        this.oai = oai;
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        CommonHeaders.ALL.forEach(response::setHeader);
        try {
            answer(request, response, chain);
        } catch (RuntimeException e) {
            fail(e, request, response);
        }
    }

    private static void fail(RuntimeException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // A broken escape in a parameter shows only when somebody asks for one.
        boolean unreadable = e instanceof BadMessageException;
        if (!unreadable) {
            // Not the address: it may name somebody who asked not to appear.
            LOG.error("A {} request failed", request.getMethod(), e);
        }
        if (!response.isCommitted()) {
            response.resetBuffer();
            Answer answer = unreadable
                    ? Answer.plain(400, "The request cannot be read.")
                    : Answer.plain(500, "The server could not answer.");
            send(answer, request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean query = sparql.serves(request);
        boolean harvest = oai.serves(request);
        String allowed = query || harvest ? "GET, HEAD, POST, OPTIONS" : READS;
        switch (request.getMethod()) {
            case "OPTIONS" -> {
                response.setHeader("Allow", allowed);
                preflight(allowed).forEach(response::setHeader);
                response.setStatus(204);
            }
            case "GET", "HEAD" -> {
                if (query) {
                    sparql.answer(request, response, chain);
                } else {
                    send(harvest ? oai.answer(request) : routes.answer(request), request, response);
                }
            }
            case "POST" -> {
                if (query) {
                    sparql.answer(request, response, chain);
                } else {
                    send(harvest ? oai.answer(request) : refused(allowed), request, response);
                }
            }
            default -> send(refused(allowed), request, response);
        }
    }

    private static Map<String, String> preflight(String allowed) {
        return Map.of(
                "Access-Control-Allow-Methods", allowed,
                "Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, If-Modified-Since",
                "Access-Control-Max-Age", "86400");
    }

    private static Answer refused(String allowed) {
        return Answer.plain(405, "This address can only be read: " + allowed + ".")
                .with("Allow", allowed);
    }

    /** Sends an answer as the method and the conditions of the request want it. */
    static void send(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Conditions conditions = new Conditions(all(request, "If-None-Match"), request.getHeader("If-Modified-Since"));
        boolean have = conditions.alreadyHave(answer);
        response.setStatus(have ? 304 : answer.status());
        answer.headers().forEach((name, value) -> {
            if (!have || !name.equals("Content-Type")) {
                response.setHeader(name, value);
            }
        });
        if (have) {
            return;
        }
        String type = answer.headers().getOrDefault("Content-Type", "");
        if (type.startsWith("text/html")) {
            response.setHeader("Content-Security-Policy", CommonHeaders.PAGE_POLICY);
        }
        response.setContentLength(answer.body().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(answer.body());
        }
    }

    /** All lines of a header as one, null when there is none. */
    static @Nullable String all(HttpServletRequest request, String header) {
        var lines = Collections.list(request.getHeaders(header));
        return lines.isEmpty() ? null : String.join(",", lines);
    }
}

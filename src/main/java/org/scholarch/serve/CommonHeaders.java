// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.util.Map;

/** What every answer carries, errors and redirects too. */
final class CommonHeaders {
    static final Map<String, String> ALL = Map.of(
            "Vary", "Accept",
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers",
                    "Link, ETag, Last-Modified, Location, Content-Type, Vary, Allow, " + SparqlRoute.LIMIT_HEADER,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin");

    /** Pages load our style sheet and nothing else; the JSON-LD in them is data and never runs. */
    static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'self'";

    /** What clients have a hand in, as query results, runs nothing and loads nothing even where a browser shows it. */
    static final String DATA_POLICY = "default-src 'none'; sandbox";

    /** Answers in XML load the style sheet that shows them to people. */
    static final String XML_POLICY = "default-src 'none'; style-src 'self'; frame-ancestors 'self'";

    private CommonHeaders() {}
}

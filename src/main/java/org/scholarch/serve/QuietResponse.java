// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Locale;
import java.util.Set;

/** Lets Fuseki say nothing about itself and nothing that every answer already carries. */
final class QuietResponse extends HttpServletResponseWrapper {
    private static final Set<String> DROPPED =
            Set.of("server", "fuseki-request-id", "vary", "access-control-allow-origin");

    QuietResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setHeader(String name, String value) {
        if (!isDropped(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!isDropped(name)) {
            super.addHeader(name, value);
        }
    }

    private static boolean isDropped(String name) {
        return DROPPED.contains(name.toLowerCase(Locale.ROOT));
    }
}

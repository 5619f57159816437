// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shows Fuseki the parameters of the SPARQL protocol and the one that names a result format, and no others. It would copy some
 * of them into the answer ({@code stylesheet}, {@code callback}), and take the client's own time limit instead of ours even
 * when it is longer.
 */
final class CappedRequest extends HttpServletRequestWrapper {
    private static final Set<String> KNOWN =
            Set.of("query", "default-graph-uri", "named-graph-uri", "output", "format");

    CappedRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return name.equalsIgnoreCase("timeout") ? null : super.getHeader(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return KNOWN.contains(name) ? super.getParameter(name) : null;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return KNOWN.contains(name) ? super.getParameterValues(name) : null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> known = new LinkedHashMap<>(super.getParameterMap());
        known.keySet().retainAll(KNOWN);
        return Collections.unmodifiableMap(known);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public @Nullable String getQueryString() {
        String all = super.getQueryString();
        return all == null
                ? null
                : Arrays.stream(all.split("&", -1))
                        .filter(CappedRequest::isKnown)
                        .collect(Collectors.joining("&"));
    }

    private static boolean isKnown(String pair) {
        try {
            return KNOWN.contains(URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // A broken escape names nothing.
            return false;
        }
    }
}

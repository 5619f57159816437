// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** Hides the client's own time limit, which Fuseki would take instead of ours even when it is longer. */
final class CappedRequest extends HttpServletRequestWrapper {
    private static final String TIMEOUT = "timeout";

    CappedRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return name.equalsIgnoreCase(TIMEOUT) ? null : super.getHeader(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return name.equals(TIMEOUT) ? null : super.getParameter(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return name.equals(TIMEOUT) ? null : super.getParameterValues(name);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Says in one line what went wrong before a request reached us. Jetty's own pages tell the world what runs here. */
final class PlainErrors extends ErrorHandler {

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        CommonHeaders.ALL.forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put("Content-Type", "text/plain; charset=utf-8");
        response.write(true, line(code), callback);
    }

    private static ByteBuffer line(int code) {
        return ByteBuffer.wrap((HttpStatus.getMessage(code) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}

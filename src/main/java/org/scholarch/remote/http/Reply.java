// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** An answer. */
public final class Reply {
    private static final int TOLD = 300;
    private static final int GOOD = 200;
    private static final int NOT_GOOD = 300;

    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;

    Reply(int status, HttpHeaders headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** The number of the status line. */
    public int status() {
        return status;
    }

    /** Whether it says that all went well. */
    public boolean isGood() {
        return status >= GOOD && status < NOT_GOOD;
    }

    /** The first header of a name. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The bytes that came with it. */
    public InputStream body() {
        return new ByteArrayInputStream(body);
    }

    /** The status and the beginning of what the server says, on one line, fit to be shown. */
    public String told() {
        String text = new String(body, 0, Math.min(body.length, 4 * TOLD), StandardCharsets.UTF_8)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return "status " + status + (text.isEmpty() ? "" : ", " + text.substring(0, Math.min(TOLD, text.length())));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is sent back, before anybody has looked at the method or at conditions. Nothing in it changes. */
final class Answer {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;
    private final Optional<Instant> modified;

    private Answer(int status, Map<String, String> headers, byte[] body, Optional<Instant> modified) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.modified = modified;
    }

    /** An answer with content. */
    static Answer of(int status, String contentType, byte[] body) {
        return new Answer(status, Map.of(), body, Optional.empty()).with("Content-Type", contentType);
    }

    /** A short message for whoever reads a terminal. */
    static Answer plain(int status, String message) {
        return of(status, "text/plain; charset=utf-8", (message + "\n").getBytes(StandardCharsets.UTF_8))
                .with("Cache-Control", "no-cache");
    }

    /** A redirect. */
    static Answer redirect(int status, String location) {
        return plain(status, "See " + location).with("Location", location);
    }

    /** The same with one header more, or with another value for it. */
    Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body, modified);
    }

    /** The same with other content. */
    Answer withBody(byte[] content) {
        return new Answer(status, headers, content, modified);
    }

    /** The same with its date. Rounded down, because HTTP counts in seconds. */
    Answer dated(Instant when) {
        Answer dated = with("Last-Modified", HTTP_DATE.format(when));
        return new Answer(status, dated.headers, body, Optional.of(Instant.ofEpochSecond(when.getEpochSecond())));
    }

    /** The entity tag, if there is one. */
    Optional<String> tag() {
        return Optional.ofNullable(headers.get("ETag"));
    }

    int status() {
        return status;
    }

    /** In the order in which they are sent, without those that every answer has. */
    Map<String, String> headers() {
        return headers;
    }

    /** The content; nobody writes to it. */
    byte[] body() {
        return body;
    }

    /** When the content last changed, if that is known. */
    Optional<Instant> modified() {
        return modified;
    }
}

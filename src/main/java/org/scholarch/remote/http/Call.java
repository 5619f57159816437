// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote.http;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A request to be sent.
 *
 * @param headers by name
 * @param onlyReads whether it asks for something and changes nothing
 */
public record Call(String method, URI address, Map<String, String> headers, Optional<Body> body, boolean onlyReads) {
    /** What is sent with it; both kinds can be sent again. */
    public sealed interface Body {}

    /** A short text. */
    public record Text(String text) implements Body {}

    /** The bytes of a file. */
    public record Stored(Path file) implements Body {}

    /** Copies the headers. */
    public Call {
        headers = Map.copyOf(headers);
    }

    /** A question without a body. */
    public static Call get(URI address, String accept) {
        return new Call("GET", address, Map.of("Accept", accept), Optional.empty(), true);
    }

    /** A request with a body that changes something. */
    public static Call change(String method, URI address, String type, Body body) {
        return new Call(method, address, Map.of("Content-Type", type), Optional.of(body), false);
    }

    /** A question with a body. */
    public static Call ask(URI address, String type, Body body, String accept) {
        return new Call("POST", address, Map.of("Content-Type", type, "Accept", accept), Optional.of(body), true);
    }

    /** A request for the end of something. */
    public static Call delete(URI address) {
        return new Call("DELETE", address, Map.of(), Optional.empty(), false);
    }

    /** With one more header. */
    public Call with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Call(method, address, more, body, onlyReads);
    }

    HttpRequest.BodyPublisher publisher() {
        return body.map(Call::publisher).orElseGet(HttpRequest.BodyPublishers::noBody);
    }

    private static HttpRequest.BodyPublisher publisher(Body body) {
        return switch (body) {
            case Text(String text) -> HttpRequest.BodyPublishers.ofString(text, StandardCharsets.UTF_8);
            case Stored(Path file) -> ofFile(file);
        };
    }

    private static HttpRequest.BodyPublisher ofFile(Path file) {
        try {
            return HttpRequest.BodyPublishers.ofFile(file);
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.scholarch.harvest.RepositoryDescription;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.vocab.Minter;

/** A server over the test institute on a free port, for the time of one test class. */
final class RunningServer implements BeforeAllCallback, AfterAllCallback {
    static final String BASE = "https://example.org/";

    private final HttpClient client = HttpClient.newBuilder().build();
    private final String base;
    private final ServerSettings.Limits limits;
    private @Nullable EmbeddedStore store;
    private @Nullable ProfileServer server;

    RunningServer() {
        this(BASE, ServerSettings.Limits.DEFAULT);
    }

    RunningServer(String base, ServerSettings.Limits limits) {
        this.base = base;
        this.limits = limits;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        store = Institute.store(base);
        ServerSettings settings = ServerSettings.of(new Minter(base))
                .withPort(0)
                .withTitle("Institute for <Learning>")
                .withLimits(limits)
                .withHarvesting(Optional.of(new RepositoryDescription(
                        "Institute for <Learning>", "example.org", "office@example.org", base + "oai", 3, false)));
        server = new ProfileServer(store, settings).start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Objects.requireNonNull(server).close();
        Objects.requireNonNull(store).close();
        client.close();
    }

    EmbeddedStore store() {
        return Objects.requireNonNull(store);
    }

    int port() {
        return Objects.requireNonNull(server).port();
    }

    String address(String path) {
        return "http://localhost:" + port() + path;
    }

    /** A GET with header names and values in turn. */
    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers));
    }

    HttpResponse<String> method(String method, String path, String... headers) {
        return send(request(path, headers).method(method, BodyPublishers.noBody()));
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)));
    }

    /** A query by GET, answered as CSV. */
    HttpResponse<String> query(String query) {
        return get("/sparql?query=" + encoded(query), "Accept", "text/csv");
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        return headers.length == 0 ? request : request.headers(headers);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}

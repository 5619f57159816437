// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote.http;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's client with Digest beside Basic, see {@link Authentication}. It follows no redirect. A class of its own so that Jena
 * can be given it for queries.
 */
final class AuthenticatingClient extends HttpClient {
    private static final int UNAUTHORIZED = 401;

    private final HttpClient client;
    private final Authentication authentication;

    AuthenticatingClient(HttpClient client, Authentication authentication) {
        this.client = client;
        this.authentication = authentication;
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<T>> future = sendAsync(request, handler);
        try {
            return future.get();
        } catch (InterruptedException e) {
            future.cancel(true);
            throw e;
        } catch (CancellationException e) {
            throw new IOException("The request was given up.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        }
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        HttpRequest first = authentication.on(request);
        CompletableFuture<HttpResponse<T>> running = client.sendAsync(first, handler);
        var result = new Chained<HttpResponse<T>>(running);
        var unused = running.whenComplete((response, failure) -> {
            if (failure != null) {
                result.completeExceptionally(failure);
            } else if (response.statusCode() == UNAUTHORIZED && authentication.refused(first, response.headers())) {
                discard(response.body());
                result.follow(client.sendAsync(authentication.on(request), handler));
            } else {
                authentication.accepted(first, response.headers());
                result.complete(response);
            }
        });
        return result;
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request,
            HttpResponse.BodyHandler<T> handler,
            HttpResponse.@Nullable PushPromiseHandler<T> pushes) {
        return sendAsync(request, handler);
    }

    private static void discard(@Nullable Object body) {
        if (body instanceof AutoCloseable open) {
            try {
                open.close();
            } catch (Exception e) {
                // Nobody wants what a refusal says.
                return;
            }
        }
    }

    /** Cancelling it cancels the request that is on its way, whichever it is. */
    private static final class Chained<T> extends CompletableFuture<T> {
        private volatile CompletableFuture<T> running;

        Chained(CompletableFuture<T> running) {
            this.running = running;
        }

        void follow(CompletableFuture<T> next) {
            running = next;
            var unused = next.whenComplete((value, failure) -> {
                if (failure == null) {
                    complete(value);
                } else {
                    completeExceptionally(failure);
                }
            });
            if (isCancelled()) {
                next.cancel(true);
            }
        }

        @Override
        public boolean cancel(boolean interrupt) {
            boolean cancelled = super.cancel(interrupt);
            running.cancel(interrupt);
            return cancelled;
        }
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return client.cookieHandler();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return client.connectTimeout();
    }

    @Override
    public Redirect followRedirects() {
        return client.followRedirects();
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return client.proxy();
    }

    @Override
    public SSLContext sslContext() {
        return client.sslContext();
    }

    @Override
    public SSLParameters sslParameters() {
        return client.sslParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return client.authenticator();
    }

    @Override
    public Version version() {
        return client.version();
    }

    @Override
    public Optional<Executor> executor() {
        return client.executor();
    }
}

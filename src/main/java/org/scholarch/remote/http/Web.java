// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLException;

/**
 * Sends requests to a store and takes its answers: bounded in time and size, tried again when the server was busy or the
 * connection broke. Every request must be one that does no harm when it arrives twice.
 *
 * <p>Redirects are followed within one origin; to another only when nothing but an answer is wanted, and then without a word
 * of who we are. Safe for use by several threads.
 */
public final class Web {
    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
    private static final Set<Integer> MOVED_FOR_ALL = Set.of(307, 308);
    private static final Set<Integer> MOVED_FOR_READERS = Set.of(301, 302, 303);
    private static final int REDIRECTS = 5;
    private static final int LONGEST_PAUSE_SECONDS = 30;

    private final HttpClient client;
    private final Limits limits;
    private final AtomicLong requests = new AtomicLong();

    /**
     * A way to some servers.
     *
     * @param login whom to say we are, if asked
     * @param servers who may ask
     */
    public Web(Connections connections, Optional<Login> login, Set<URI> servers, Limits limits) {
        Set<String> origins = new java.util.HashSet<>();
        servers.forEach(server -> origins.add(Authentication.origin(server)));
        this.client =
                new AuthenticatingClient(connections.client(limits.connect()), new Authentication(login, origins));
        this.limits = limits;
    }

    /** The client below, for libraries that bring their own requests. */
    public HttpClient client() {
        return client;
    }

    /** How many requests were sent so far, those that were sent again included. */
    public long requests() {
        return requests.get();
    }

    /**
     * Sends a request and gives the answer, whatever its status.
     *
     * @throws WebFailure when there is no answer
     */
    public Reply send(Call call) {
        WebFailure last = null;
        for (int attempt = 0; attempt <= limits.retries(); attempt++) {
            boolean isLast = attempt == limits.retries();
            try {
                Reply reply = follow(call);
                if (isLast || !BUSY.contains(reply.status())) {
                    return reply;
                }
                pause(attempt, reply.header("Retry-After"));
            } catch (WebFailure e) {
                if (isLast || !e.isPassing()) {
                    throw e;
                }
                last = e;
                pause(attempt, Optional.empty());
            }
        }
        throw last == null ? new WebFailure("No request was allowed.", false, null) : last;
    }

    private Reply follow(Call call) {
        URI address = call.address();
        for (int hop = 0; ; hop++) {
            Reply reply = once(call, address);
            boolean reads = call.body().isEmpty() || call.onlyReads();
            boolean moved = MOVED_FOR_ALL.contains(reply.status())
                    || (MOVED_FOR_READERS.contains(reply.status())
                            && call.method().equals("GET"));
            Optional<URI> next = moved ? target(address, reply) : Optional.empty();
            if (next.isEmpty()) {
                return reply;
            }
            boolean away = !Authentication.origin(next.get()).equals(Authentication.origin(address));
            if (hop == REDIRECTS || (away && !reads)) {
                throw new WebFailure(address + " sends us on to " + next.get() + ".", false, null);
            }
            address = next.get();
        }
    }

    private static Optional<URI> target(URI address, Reply reply) {
        try {
            return reply.header("Location")
                    .map(address::resolve)
                    .filter(next -> "http".equals(next.getScheme()) || "https".equals(next.getScheme()))
                    .filter(next -> !("https".equals(address.getScheme()) && "http".equals(next.getScheme())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Reply once(Call call, URI address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(limits.request()).method(call.method(), call.publisher());
        call.headers().forEach(request::header);
        requests.incrementAndGet();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), Capped.handler(limits.mostBytes()));
        try {
            HttpResponse<byte[]> response = answer.get(limits.request().toMillis(), TimeUnit.MILLISECONDS);
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new WebFailure("The wait for " + address + " was broken off.", false, e);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new WebFailure(late(address), false, e);
        } catch (ExecutionException | CancellationException e) {
            throw failure(address, e);
        }
    }

    private WebFailure failure(URI address, Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null
                && (cause instanceof ExecutionException
                        || cause instanceof CompletionException
                        || cause instanceof CancellationException)) {
            cause = cause.getCause();
        }
        return switch (cause) {
            case Capped.TooMuch tooMuch ->
                new WebFailure(address + " answers with more than " + limits.mostBytes() + " bytes.", false, tooMuch);
            case SSLException refused ->
                new WebFailure("No trust in " + address + ": " + refused.getMessage(), false, refused);
            case ConnectException refused -> new WebFailure("Nobody listens at " + address + ".", true, refused);
            case HttpTimeoutException slow -> new WebFailure(late(address), false, slow);
            case IOException broken ->
                new WebFailure("The connection to " + address + " broke: " + broken.getMessage(), true, broken);
            default -> new WebFailure("No answer from " + address + ": " + cause, false, cause);
        };
    }

    private String late(URI address) {
        return address + " did not answer within " + limits.request().toSeconds() + " s.";
    }

    private void pause(int attempt, Optional<String> wanted) {
        long millis = limits.pause().toMillis() << Math.min(attempt, 10);
        if (wanted.isPresent() && wanted.get().matches("\\d{1,4}")) {
            millis = Math.max(millis, 1000L * Math.min(LONGEST_PAUSE_SECONDS, Integer.parseInt(wanted.get())));
        }
        try {
            Thread.sleep(Math.min(millis, 1000L * LONGEST_PAUSE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WebFailure("The wait for a busy server was broken off.", false, e);
        }
    }
}

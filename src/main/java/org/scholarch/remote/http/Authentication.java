// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells the servers of a store who we are, in the way each asks for, and nobody else. Digest goes before Basic. Nothing is said
 * before it was asked for; once it was, each later request says it at once. Safe for use by several threads.
 */
final class Authentication {
    private static final String AUTHORIZATION = "Authorization";
    private static final int OWN_NONCE = 16;

    private final Optional<Login> login;
    private final Set<String> origins;
    private final Map<String, Way> ways = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    /** @param origins whom it may be told, see {@link #origin} */
    Authentication(Optional<Login> login, Set<String> origins) {
        this.login = login;
        this.origins = Set.copyOf(origins);
    }

    /** Scheme, host and port of an address. */
    static String origin(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        int known = scheme.equals("https") ? 443 : 80;
        int port = address.getPort() < 0 ? known : address.getPort();
        return scheme + "://" + String.valueOf(address.getHost()).toLowerCase(Locale.ROOT) + ":" + port;
    }

    /** The request with what its server asked for before, if anything. */
    HttpRequest on(HttpRequest request) {
        Way way = ways.get(origin(request.uri()));
        if (way == null) {
            return request;
        }
        String value = way.authorization(request.method(), target(request.uri()));
        return HttpRequest.newBuilder(request, (name, one) -> true)
                .setHeader(AUTHORIZATION, value)
                .build();
    }

    /**
     * Takes a refusal.
     *
     * @param sent as it went out
     * @return whether it is worth asking again
     */
    boolean refused(HttpRequest sent, HttpHeaders headers) {
        String origin = origin(sent.uri());
        if (login.isEmpty() || !origins.contains(origin)) {
            return false;
        }
        List<Challenge> challenges = Challenge.parse(headers.allValues("WWW-Authenticate"));
        boolean stale =
                challenges.stream().anyMatch(it -> it.parameter("stale", "").equalsIgnoreCase("true"));
        Optional<Way> way = best(challenges, login.get());
        boolean again = way.isPresent() && (stale || !answered(sent, way.get()));
        if (again) {
            ways.put(origin, way.get());
        }
        return again;
    }

    /** Takes what the server says about the next request. */
    void accepted(HttpRequest sent, HttpHeaders headers) {
        if (ways.get(origin(sent.uri())) instanceof Digested digested) {
            Challenge.parse(headers.allValues("Authentication-Info").stream()
                            .map("Info "::concat)
                            .toList())
                    .stream()
                    .map(info -> info.parameter("nextnonce", ""))
                    .filter(next -> !next.isEmpty())
                    .forEach(digested.digest::next);
        }
    }

    /** Whether the refused request carried what this way would say again. A number used once that is another one is worth a try. */
    private static boolean answered(HttpRequest sent, Way way) {
        return sent.headers().firstValue(AUTHORIZATION).filter(way::wasTried).isPresent();
    }

    private Optional<Way> best(List<Challenge> challenges, Login who) {
        Optional<Way> digest = challenges.stream()
                .flatMap(challenge -> Digest.of(challenge, who, this::ownNonce).stream())
                .max((one, other) -> Integer.compare(one.strength(), other.strength()))
                .map(Digested::new);
        boolean basic = challenges.stream().anyMatch(it -> it.scheme().equals("basic"));
        return digest.isPresent() || !basic ? digest : Optional.of(new Basic(who));
    }

    private String ownNonce() {
        byte[] bytes = new byte[OWN_NONCE];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String target(URI address) {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private sealed interface Way {
        String authorization(String method, String target);

        boolean wasTried(String authorization);
    }

    private record Basic(Login login) implements Way {
        @Override
        public String authorization(String method, String target) {
            byte[] both = (login.user() + ":" + login.password()).getBytes(StandardCharsets.UTF_8);
            return "Basic " + Base64.getEncoder().encodeToString(both);
        }

        @Override
        public boolean wasTried(String authorization) {
            return authorization.startsWith("Basic ");
        }
    }

    private record Digested(Digest digest) implements Way {
        @Override
        public String authorization(String method, String target) {
            return digest.authorization(method, target);
        }

        /** A server that wants a new number says so by {@code stale}: a second refusal without it is one of the password. */
        @Override
        public boolean wasTried(String authorization) {
            return authorization.startsWith("Digest ");
        }
    }
}

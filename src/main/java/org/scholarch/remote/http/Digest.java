// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Digest authentication (RFC 7616) with MD5 and SHA-256, as they are or as sessions. One object answers one challenge as often as
 * the server takes the same number used once, which we count. Safe for use by several threads.
 */
final class Digest {
    private static final Map<String, String> FUNCTIONS = Map.of("md5", "MD5", "sha-256", "SHA-256");
    private static final String SESSION = "-sess";

    private final Challenge challenge;
    private final Login login;
    private final String algorithm;
    private final Supplier<String> ownNonces;
    private String nonce;
    private int count;

    private Digest(Challenge challenge, Login login, Supplier<String> ownNonces) {
        this.challenge = challenge;
        this.login = login;
        this.algorithm = challenge.parameter("algorithm", "MD5");
        this.nonce = challenge.parameter("nonce", "");
        this.ownNonces = ownNonces;
    }

    /**
     * An answer to a challenge.
     *
     * @param ownNonces gives what nobody can foresee
     * @return empty when it asks for what we do not speak
     */
    static Optional<Digest> of(Challenge challenge, Login login, Supplier<String> ownNonces) {
        var digest = new Digest(challenge, login, ownNonces);
        boolean known = challenge.scheme().equals("digest") && FUNCTIONS.containsKey(digest.function());
        String quality = challenge.parameter("qop", "");
        boolean plain = quality.isEmpty()
                || Arrays.stream(quality.split(",")).anyMatch(it -> it.strip().equalsIgnoreCase("auth"));
        return known && plain && !digest.nonce.isEmpty() ? Optional.of(digest) : Optional.empty();
    }

    /** The higher the better. */
    int strength() {
        return function().equals("md5") ? 1 : 2;
    }

    /** Takes the number that the server wants to see next (the parameter {@code nextnonce} of {@code Authentication-Info}). */
    synchronized void next(String next) {
        nonce = next;
        count = 0;
    }

    /**
     * The value of {@code Authorization}.
     *
     * @param target path and query as they stand in the request line
     */
    synchronized String authorization(String method, String target) {
        String own = ownNonces.get();
        String counted = String.format(Locale.ROOT, "%08x", ++count);
        boolean counts = challenge.parameters().containsKey("qop");
        String secret = hash(user() + ":" + realm() + ":" + login.password());
        if (algorithm.toLowerCase(Locale.ROOT).endsWith(SESSION)) {
            secret = hash(secret + ":" + nonce + ":" + own);
        }
        String middle = counts ? nonce + ":" + counted + ":" + own + ":auth" : nonce;
        String response = hash(secret + ":" + middle + ":" + hash(method + ":" + target));
        var value = new StringBuilder("Digest ").append(username());
        quoted(value, "realm", realm());
        quoted(value, "nonce", nonce);
        quoted(value, "uri", target);
        quoted(value, "response", response);
        if (challenge.parameters().containsKey("opaque")) {
            quoted(value, "opaque", challenge.parameter("opaque", ""));
        }
        if (challenge.parameters().containsKey("algorithm")) {
            value.append(", algorithm=").append(algorithm);
        }
        if (counts) {
            value.append(", qop=auth, nc=").append(counted);
        }
        if (counts || algorithm.endsWith(SESSION)) {
            quoted(value, "cnonce", own);
        }
        return value.append(hidesUser() ? ", userhash=true" : "").toString();
    }

    private String realm() {
        return challenge.parameter("realm", "");
    }

    private boolean hidesUser() {
        return challenge.parameter("userhash", "").equalsIgnoreCase("true");
    }

    private String user() {
        return login.user();
    }

    private String username() {
        var value = new StringBuilder();
        if (hidesUser()) {
            quoted(value, "username", hash(user() + ":" + realm()));
        } else if (user().chars().allMatch(c -> c >= ' ' && c < 127)) {
            quoted(value, "username", user());
        } else {
            return "username*=UTF-8''" + Percent.encode(user());
        }
        return value.toString();
    }

    private static void quoted(StringBuilder value, String name, String text) {
        boolean first = value.isEmpty() || value.charAt(value.length() - 1) == ' ';
        value.append(first ? "" : ", ").append(name).append("=\"");
        value.append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }

    private String function() {
        String lower = algorithm.toLowerCase(Locale.ROOT);
        return lower.endsWith(SESSION) ? lower.substring(0, lower.length() - SESSION.length()) : lower;
    }

    private String hash(String text) {
        try {
            MessageDigest function = MessageDigest.getInstance(FUNCTIONS.getOrDefault(function(), "SHA-256"));
            return HexFormat.of().formatHex(function.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5 and SHA-256.", e);
        }
    }
}

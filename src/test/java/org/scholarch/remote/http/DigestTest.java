// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Against the worked examples of RFC 7616, section 3.9. */
class DigestTest {
    private static final Login MUFASA = new Login("Mufasa", "Circle of Life");

    @Test
    void answersLikeTheExampleWithMd5() {
        assertEquals("8ca523f5e9506fed4657c9700eebdbec", response(digest("MD5")));
    }

    @Test
    void answersLikeTheExampleWithSha256() {
        assertEquals("753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1", response(digest("SHA-256")));
    }

    @Test
    void countsEachUseOfANumber() {
        Digest digest = digest("MD5");
        String first = digest.authorization("GET", "/");
        String second = digest.authorization("GET", "/");
        assertTrue(first.contains(", qop=auth, nc=00000001, "), first);
        assertTrue(second.contains(", qop=auth, nc=00000002, "), second);
        digest.next("another");
        String third = digest.authorization("GET", "/");
        assertTrue(third.contains("nonce=\"another\"") && third.contains("nc=00000001"), third);
    }

    @Test
    void asksForNoMoreThanWasOffered() {
        String plain = of("Digest realm=\"r\", nonce=\"n\"").orElseThrow().authorization("GET", "/");
        assertFalse(plain.contains("qop") || plain.contains("cnonce") || plain.contains("algorithm"), plain);
        assertTrue(of("Digest realm=\"r\", nonce=\"n\", qop=\"auth-int\"").isEmpty());
        assertTrue(of("Digest realm=\"r\", nonce=\"n\", algorithm=SHA-512-256").isEmpty());
        assertTrue(of("Digest realm=\"r\"").isEmpty());
        assertTrue(of("Basic realm=\"r\"").isEmpty());
    }

    @Test
    void namesInOtherLettersAreEncodedAndQuotesEscaped() {
        Challenge challenge = new Challenge("digest", Map.of("realm", "a \"b\"", "nonce", "n"));
        String value = Digest.of(challenge, new Login("J\u00e4s\u00f8n D\u014de", "x"), () -> "c")
                .orElseThrow()
                .authorization("GET", "/");
        assertTrue(value.startsWith("Digest username*=UTF-8''J%C3%A4s%C3%B8n%20D%C5%8De, "), value);
        assertTrue(value.contains("realm=\"a \\\"b\\\"\""), value);
    }

    private static Digest digest(String algorithm) {
        return of("Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm=" + algorithm
                        + ", nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\","
                        + " opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"")
                .orElseThrow();
    }

    private static Optional<Digest> of(String header) {
        return Digest.of(
                Challenge.parse(List.of(header)).getFirst(),
                MUFASA,
                () -> "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ");
    }

    private static String response(Digest digest) {
        String value = digest.authorization("GET", "/dir/index.html");
        return value.replaceFirst(".*response=\"([0-9a-f]+)\".*", "$1");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.jena.graph.Graph;

/**
 * Fingerprints of content and of names. That of content is the SHA-256 of the record's canonical N-Triples lines, in the order
 * of their bytes: whoever has the statements can work it out.
 */
public final class Fingerprint {
    private static final String SCHEME = "sha256:";
    private static final int SALT_BYTES = 16;

    /** The fingerprint of statements, {@code sha256:} and 64 hexadecimal digits. */
    public static String of(Graph statements) {
        var lines = new NTriplesLines();
        statements.find().forEach(lines::add);
        return SCHEME + HexFormat.of().formatHex(lines.sortedInto(sha256()).digest());
    }

    /** The fingerprint that a store notes of statements: it keeps numbers and dates by their value. */
    public static String asKept(Graph statements) {
        return KeptStatements.of(statements, of(statements)).content();
    }

    /** What nobody can guess. */
    static String newSalt() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** 64 hexadecimal digits that stand for a name: without the salt nobody can try out names. */
    public static String ofName(String salt, String name) {
        MessageDigest digest = sha256();
        digest.update(salt.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) ' ');
        return HexFormat.of().formatHex(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java runtime has SHA-256", e);
        }
    }

    private Fingerprint() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** A digest of statements in the order in which they come. */
final class StatementDigest extends AbstractRDFHandler {
    private final MessageDigest digest = sha256();
    private final StringBuilder text = new StringBuilder(1 << 12);

    @Override
    public void handleStatement(Statement statement) {
        add(statement.getSubject().stringValue());
        add(statement.getPredicate().stringValue());
        add(statement.getObject().stringValue());
        if (statement.getObject() instanceof Literal literal) {
            add(literal.getDatatype().stringValue());
            add(literal.getLanguage().orElse(""));
        } else {
            text.append('.');
        }
        if (text.length() > 1 << 12) {
            flush();
        }
    }

    /** The digest, in hexadecimal digits. */
    String end() {
        flush();
        return HexFormat.of().formatHex(digest.digest());
    }

    /** With its length, so that no two rows of texts are one. */
    private void add(String value) {
        text.append(value.length()).append(':').append(value);
    }

    private void flush() {
        digest.update(text.toString().getBytes(StandardCharsets.UTF_16BE));
        text.setLength(0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java runtime has SHA-256", e);
        }
    }
}

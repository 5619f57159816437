// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholarch.problem.Problem;
import org.scholarch.profile.Origin;
import org.scholarch.source.ProfileDocuments;

/**
 * Tells whether a run could come to anything else than an earlier one: a digest of every document, of all that people wrote beside
 * them, and of the program.
 */
final class SourceFingerprint {
    private final MessageDigest digest = sha256();

    /** The fingerprint; empty when a document cannot be read, or nobody knows whether the program is the same. */
    static Optional<String> of(Publisher publisher, ProfileDocuments documents) {
        Optional<String> program = program();
        if (program.isEmpty() || !documents.missing().isEmpty()) {
            return Optional.empty();
        }
        var fingerprint = new SourceFingerprint();
        fingerprint.add(program.get());
        fingerprint.add(publisher.settings());
        for (int document = 0; document < documents.size(); document++) {
            if (!fingerprint.add(documents, document)) {
                return Optional.empty();
            }
        }
        return Optional.of(fingerprint.end());
    }

    /** The SHA-256 of a text, in hexadecimal digits. */
    static String digest(String text) {
        var fingerprint = new SourceFingerprint();
        fingerprint.add(text);
        return fingerprint.end();
    }

    private boolean add(ProfileDocuments documents, int document) {
        var visitor = new ProfileDocuments.Visitor() {
            private boolean read;

            @Override
            public void document(Origin origin, byte[] bytes) {
                add(origin.file());
                add(origin.sha256());
                read = true;
            }

            @Override
            public void problem(Problem problem) {
                // It is told when the documents are read.
            }
        };
        documents.fetch(document, visitor);
        return visitor.read;
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private String end() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The files that this program stands in, each with its size and date. */
    private static Optional<String> program() {
        CodeSource source = Publisher.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(Path.of(source.getLocation().toURI()))) {
            List<String> all = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(SourceFingerprint::stamp)
                    .toList();
            return Optional.of(String.join("\n", all));
        } catch (IOException | UncheckedIOException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String stamp(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java runtime has SHA-256", e);
        }
    }
}

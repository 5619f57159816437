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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scholarch.problem.Problem;
import org.scholarch.profile.Origin;
import org.scholarch.source.ProfileDocuments;

/**
 * Tells whether a run could come to anything else than an earlier one.
 *
 * @param circumstances a digest of the program and of all that people wrote beside the documents; empty when nobody knows whether the
 *     program is the same
 * @param documents a digest of each document; empty for one that cannot be read
 * @param complete whether all that was named is there
 */
record SourceFingerprint(Optional<String> circumstances, List<Optional<String>> documents, boolean complete) {

    /** Reads every document. */
    static SourceFingerprint of(Publisher publisher, ProfileDocuments documents) {
        List<Optional<String>> prints = IntStream.range(0, documents.size())
                .parallel()
                .mapToObj(document -> print(documents, document))
                .toList();
        return new SourceFingerprint(
                program().map(program -> digest(program, publisher.settings(), publisher.policy())),
                prints,
                documents.missing().isEmpty());
    }

    /** What stands for all of it; empty when a part is not known. */
    Optional<String> whole() {
        boolean known = complete && documents.stream().allMatch(Optional::isPresent);
        return circumstances.filter(it -> known).map(it -> {
            List<String> all = new ArrayList<>(List.of(it));
            documents.forEach(print -> print.ifPresent(all::add));
            return digest(all.toArray(String[]::new));
        });
    }

    /** What stands for a document: another name, other bytes or another place that it is from, another text. */
    static String print(Origin origin) {
        return digest(
                origin.file(),
                origin.sha256(),
                origin.address().orElse(""),
                origin.retrieved().map(LocalDate::toString).orElse(""));
    }

    private static Optional<String> print(ProfileDocuments documents, int document) {
        var visitor = new ProfileDocuments.Visitor() {
            private Optional<String> print = Optional.empty();

            @Override
            public void document(Origin origin, byte[] bytes) {
                print = Optional.of(SourceFingerprint.print(origin));
            }

            @Override
            public void problem(Problem problem) {
                // It is told when the documents are read.
            }
        };
        documents.fetch(document, visitor);
        return visitor.print;
    }

    /** The SHA-256 of texts, in hexadecimal digits. */
    static String digest(String... texts) {
        MessageDigest digest = sha256();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
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

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.vocab.Minter;

/**
 * The file of a backup, which was read once and is whole.
 *
 * @param layout where the store in it keeps what
 */
record BackupFile(Path file, Layout layout) {
    private static final String FIRST = "# scholarch backup 1 ";
    private static final String LAST = "# sha256:";

    /** The first line. */
    static String first(String base) {
        return FIRST + base;
    }

    /** The last line, by the checksum of all before it. */
    static String last(String sum) {
        return LAST + sum;
    }

    /** @throws ScholarchException {@code backup-unreadable} when it is none or is damaged */
    static BackupFile at(Path file) {
        MessageDigest digest = Fingerprint.sha256();
        // Bytes as characters, so that each line has the bytes that it had.
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.ISO_8859_1))) {
            String first = lines.readLine();
            if (first == null || !first.startsWith(FIRST)) {
                throw unreadable(file, "is no backup", null);
            }
            String base = first.substring(FIRST.length());
            String last = first;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                digest.update((last + "\n").getBytes(StandardCharsets.ISO_8859_1));
                last = line;
            }
            if (!last.equals(last(HexFormat.of().formatHex(digest.digest()))) || !Minter.isBase(base)) {
                throw unreadable(file, "was cut or changed since it was written", null);
            }
            return new BackupFile(file, new Layout(base));
        } catch (IOException e) {
            throw unreadable(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    /** Gives each statement; how many there are. */
    long statements(Consumer<Quad> each) {
        long[] statements = {0};
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            RDFParser.source(in)
                    .lang(Lang.NQUADS)
                    .checking(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(new StreamRDFBase() {
                        @Override
                        public void quad(Quad quad) {
                            statements[0]++;
                            each.accept(quad);
                        }
                    });
            return statements[0];
        } catch (IOException | RiotException | RuntimeIOException e) {
            throw unreadable(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    private static ScholarchException unreadable(Path file, String why, @Nullable Exception cause) {
        return new ScholarchException(ProblemCode.BACKUP_UNREADABLE, "The file " + file + " " + why + ".", cause);
    }
}

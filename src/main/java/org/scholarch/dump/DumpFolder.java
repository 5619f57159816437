// SPDX-License-Identifier: Apache-2.0
package org.scholarch.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.rdf.QuadFormat;

/** The folder of the dumps. What is written stands beside under other names until all of it is finished. */
final class DumpFolder implements AutoCloseable {
    private static final String DESCRIPTION = "void.ttl";
    private static final String SUMS = "SHA256SUMS";

    private final Path folder;
    /** Drafts by the names that they get. */
    private final Map<String, Path> drafts = new TreeMap<>();

    private DumpFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes a folder, which is made when it is missing.
     *
     * @throws ScholarchException {@code output-unwritable}, here and everywhere
     */
    static DumpFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            return new DumpFolder(folder);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Begins a dump. */
    DumpFile dump(QuadFormat format, boolean gzip) {
        String name = DumpFile.name(format, gzip);
        return DumpFile.open(format, gzip, draft(name));
    }

    /** Writes the description. */
    void describe(Consumer<OutputStream> description) {
        Path draft = draft(DESCRIPTION);
        try (OutputStream out = Files.newOutputStream(draft)) {
            description.accept(out);
        } catch (IOException | RuntimeIOException e) {
            throw unwritable(draft, e);
        }
    }

    /** The names of what was begun, and of the checksums. */
    List<String> names() {
        var names = new ArrayList<>(drafts.keySet());
        names.add(SUMS);
        return List.copyOf(names);
    }

    /** Lets the files take their places, the checksums last, and removes dumps of an earlier time in other formats. */
    void publish() {
        var sums = new StringBuilder();
        drafts.forEach((name, draft) ->
                sums.append(sha256(draft)).append("  ").append(name).append('\n'));
        try {
            for (QuadFormat format : QuadFormat.values()) {
                for (boolean gzip : new boolean[] {false, true}) {
                    String name = DumpFile.name(format, gzip);
                    if (!drafts.containsKey(name)) {
                        Files.deleteIfExists(folder.resolve(name));
                    }
                }
            }
            for (var draft : List.copyOf(drafts.entrySet())) {
                place(draft.getValue(), draft.getKey());
            }
            place(Files.writeString(draft(SUMS), sums, StandardCharsets.US_ASCII), SUMS);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Gives up what was begun. */
    void clear() {
        drafts.values().forEach(draft -> draft.toFile().delete());
        drafts.clear();
    }

    @Override
    public void close() {
        clear();
    }

    /** The SHA-256 of a file in hexadecimal digits. */
    static String sha256(Path file) {
        try (var digest =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            Files.copy(file, digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException e) {
            throw unwritable(file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java runtime has SHA-256", e);
        }
    }

    static ScholarchException unwritable(Path path, Exception e) {
        return new ScholarchException(ProblemCode.OUTPUT_UNWRITABLE, "Cannot write to " + path + ".", e);
    }

    /** A file with the same bytes keeps its date: nobody has to fetch it again. */
    private void place(Path draft, String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file) || Files.mismatch(draft, file) >= 0) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path draft(String name) {
        Path draft = folder.resolve("." + name + ".part");
        drafts.put(name, draft);
        return draft;
    }
}

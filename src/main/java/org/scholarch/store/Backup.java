// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/**
 * All of an embedded store in one file, from which a store can be made that goes on where this one stood: N-Quads packed with
 * gzip, between a first line that tells the base and a last one with a checksum over all before. The query graph is not in it, since
 * the records make it.
 */
public final class Backup {
    private static final int ROOM = 1 << 16;

    /**
     * Writes the store as it is at this moment; runs and readers go on meanwhile. The file is read back before it takes the place
     * of one that has its name.
     *
     * @return how many statements there are
     * @throws ScholarchException {@code store-unusable} when nothing was ever published to the store; {@code output-unwritable}
     */
    public static long write(EmbeddedStore store, Path file) {
        String base = store.base()
                .orElseThrow(() -> new ScholarchException(
                        ProblemCode.STORE_UNUSABLE,
                        "Nothing was ever published to the store: there is nothing to keep."));
        Path draft = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            long statements = store.reading(() -> written(store.dataset(), base, draft));
            if (BackupFile.at(draft).statements(quad -> {}) != statements) {
                throw new IOException("The backup cannot be read back.");
            }
            StoreFolder.sync(draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return statements;
        } catch (IOException | UncheckedIOException | RuntimeIOException e) {
            throw new ScholarchException(ProblemCode.OUTPUT_UNWRITABLE, "Cannot write to " + file + ".", e);
        } finally {
            draft.toFile().delete();
        }
    }

    private static long written(DatasetGraph dataset, String base, Path draft) {
        MessageDigest sum = Fingerprint.sha256();
        long[] statements = {0};
        try (OutputStream packed =
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(draft), ROOM), ROOM)) {
            var out = new DigestOutputStream(packed, sum);
            out.write(ascii(BackupFile.first(base)));
            StreamRDF lines = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
            lines.start();
            var log = new ChangeLog(dataset, new Layout(base));
            dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining((Quad quad) -> {
                // What files of this store may hold is not in those of another.
                if (!log.isUntidy(quad)) {
                    lines.quad(quad);
                    statements[0]++;
                }
            });
            lines.finish();
            packed.write(ascii(BackupFile.last(HexFormat.of().formatHex(sum.digest()))));
            return statements[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes a store of a backup, as a whole or not at all. A backup that is damaged is noticed before anything is written.
     *
     * @param folder made when it is missing; else empty, or a store that nothing was ever published to
     * @return how many statements there are, without those of the query graph
     * @throws ScholarchException {@code backup-unreadable}, {@code store-not-empty}, {@code store-busy}, {@code store-unwritable}
     */
    public static long restore(Path file, Path folder) {
        BackupFile backup = BackupFile.at(file);
        boolean fits = !Files.exists(folder) || StoreFolder.isAt(folder) || StoreFolder.isEmpty(folder);
        if (!fits) {
            throw notEmpty(folder, "holds files that are no store");
        }
        try (StoreFolder taken = StoreFolder.take(folder, EmbeddedStore.WAIT)) {
            if (StoreFolder.isAt(folder) && !isEmpty(taken.current())) {
                throw notEmpty(folder, "holds a store to which something was published");
            }
            return fill(backup, taken);
        } catch (IOException e) {
            throw new ScholarchException(ProblemCode.STORE_UNWRITABLE, "Cannot write to " + folder + ".", e);
        }
    }

    private static long fill(BackupFile backup, StoreFolder folder) throws IOException {
        var load = new BulkLoad(folder.fresh());
        long statements;
        DatasetGraph full;
        try {
            statements = backup.statements(quad -> {
                load.add(quad);
                if (!backup.layout().isBookkeeping(quad.getGraph())) {
                    load.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
                }
            });
            full = load.finish();
        } catch (ScholarchException e) {
            load.abandon();
            throw e;
        } catch (RuntimeException | InternalError e) {
            // Also an error: what the system says about a mapped file that cannot grow.
            load.abandon();
            throw new ScholarchException(
                    ProblemCode.STORE_UNWRITABLE, "The store cannot be written: " + e.getMessage(), e);
        }
        Database.closed(full);
        folder.makeCurrent(load.folder());
        return statements;
    }

    private static boolean isEmpty(Path database) {
        DatasetGraph dataset = Database.opened(database);
        try {
            return Txn.calculateRead(dataset, dataset::isEmpty);
        } finally {
            Database.closed(dataset);
        }
    }

    private static ScholarchException notEmpty(Path folder, String what) {
        return new ScholarchException(ProblemCode.STORE_NOT_EMPTY, "The folder " + folder + " " + what + ".");
    }

    private static byte[] ascii(String line) {
        return (line + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private Backup() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.dump;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.scholarch.problem.ScholarchException;
import org.scholarch.rdf.QuadFormat;
import org.scholarch.vocab.Prefixes;

/** One dump while it is written. */
final class DumpFile implements AutoCloseable {
    private static final int ROOM = 1 << 16;

    private final QuadFormat format;
    private final boolean gzip;
    private final Path draft;
    private final OutputStream out;
    private final StreamRDF stream;

    private DumpFile(QuadFormat format, boolean gzip, Path draft) throws IOException {
        this.format = format;
        this.gzip = gzip;
        this.draft = draft;
        OutputStream file = Files.newOutputStream(draft);
        // The header that Java writes has no time in it.
        this.out = new BufferedOutputStream(gzip ? new GZIPOutputStream(file, ROOM) : file, ROOM);
        this.stream = format.writer(out);
    }

    /**
     * Begins a dump.
     *
     * @param draft what is written to, and moved by others afterwards
     * @throws ScholarchException {@code output-unwritable}, here and everywhere
     */
    static DumpFile open(QuadFormat format, boolean gzip, Path draft) {
        try {
            DumpFile file = new DumpFile(format, gzip, draft);
            file.stream.start();
            Prefixes.ALL.forEach(file.stream::prefix);
            return file;
        } catch (IOException | RuntimeIOException e) {
            throw DumpFolder.unwritable(draft, e);
        }
    }

    /** The name of such a file. */
    static String name(QuadFormat format, boolean gzip) {
        return "dataset." + format.ending() + (gzip ? ".gz" : "");
    }

    String name() {
        return name(format, gzip);
    }

    QuadFormat format() {
        return format;
    }

    boolean isGzip() {
        return gzip;
    }

    Path draft() {
        return draft;
    }

    void write(Node graph, List<Triple> statements) {
        try {
            statements.forEach(triple -> stream.quad(Quad.create(graph, triple)));
        } catch (RuntimeIOException e) {
            throw DumpFolder.unwritable(draft, e);
        }
    }

    /** Ends the file. */
    @Override
    public void close() {
        try (out) {
            stream.finish();
        } catch (IOException | RuntimeIOException e) {
            throw DumpFolder.unwritable(draft, e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/** A file for the body of a request, gone when it is closed. */
final class ScratchFile implements AutoCloseable {
    private final Path path;

    ScratchFile(String ending) {
        try {
            path = Files.createTempFile("scholarch", ending);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** With statements as N-Triples. */
    static ScratchFile of(Iterator<Triple> triples) {
        var file = new ScratchFile(".nt");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.path))) {
            StreamRDF lines = StreamRDFWriter.getWriterStream(out, Lang.NTRIPLES);
            lines.start();
            triples.forEachRemaining(triple -> lines.triple(Terms.sendable(triple)));
            lines.finish();
        } catch (IOException e) {
            file.close();
            throw unwritable(e);
        }
        return file;
    }

    Path path() {
        return path;
    }

    static ScholarchException unwritable(IOException e) {
        return new ScholarchException(
                ProblemCode.OUTPUT_UNWRITABLE, "What goes to the store cannot be kept in a file: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }
}

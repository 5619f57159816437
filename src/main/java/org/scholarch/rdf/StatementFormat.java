// SPDX-License-Identifier: Apache-2.0
package org.scholarch.rdf;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;

/** A format that a stream of statements is written in. The name in lower case is its file ending and its command line name. */
public enum StatementFormat {
    /** N-Quads. */
    NQ(RDFFormat.NQUADS),
    /** TriG. */
    TRIG(RDFFormat.TRIG),
    /** Turtle; named graphs are merged. */
    TTL(RDFFormat.TURTLE),
    /** N-Triples; named graphs are merged. */
    NT(RDFFormat.NTRIPLES),
    /** JSON-LD, expanded. */
    JSONLD(RDFFormat.JSONLD),
    /** RDF/XML; named graphs are merged. */
    RDF(RDFFormat.RDFXML),
    /** Jelly, binary. */
    JELLY(JellyWriter.FORMAT);

    // Rio's formats never change, though nothing tells the compiler.
    @SuppressWarnings("ImmutableEnumChecker")
    private final RDFFormat format;

    StatementFormat(RDFFormat format) {
        this.format = format;
    }

    /** The format of a file ending or command line name. */
    public static Optional<StatementFormat> named(String name) {
        return Arrays.stream(values()).filter(it -> it.ending().equals(name)).findFirst();
    }

    /** The file ending without its dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A writer in UTF-8.
     *
     * @param out is not closed; the writer flushes it at the end of the stream
     */
    public RDFWriter writer(OutputStream out) {
        return switch (this) {
            case NQ, NT -> new LineWriter(format, out);
            case JELLY -> new JellyWriter(out);
            // Rio writes to a Writer about twice as fast as to a bare stream.
            case TRIG, TTL, JSONLD, RDF ->
                Rio.createWriter(
                        format, new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
        };
    }
}

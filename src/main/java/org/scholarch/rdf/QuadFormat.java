// SPDX-License-Identifier: Apache-2.0
package org.scholarch.rdf;

import eu.neverblink.jelly.convert.jena.riot.JellyLanguage;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** A format that named graphs which stand in a Jena dataset are written in, one after the other, whatever their number. */
public enum QuadFormat {
    /** N-Quads. */
    NQUADS("nq", "application/n-quads", true),
    /** TriG. */
    TRIG("trig", "application/trig", true),
    /** Jelly, binary. */
    JELLY("jelly", "application/x-jelly-rdf", false);

    private final String ending;
    private final String mediaType;
    private final boolean registered;

    QuadFormat(String ending, String mediaType, boolean registered) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.registered = registered;
    }

    /** The command line name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file ending without its dot. */
    public String ending() {
        return ending;
    }

    /** The media type. */
    public String mediaType() {
        return mediaType;
    }

    /** The entry of the media type in IANA's register; empty when it has none. */
    public Optional<String> registration() {
        return registered ? Optional.of("https://www.iana.org/assignments/media-types/" + mediaType) : Optional.empty();
    }

    /**
     * A writer that is not yet started. The same quads in the same order give the same bytes.
     *
     * @param out is not closed; the writer flushes it at the end of the stream
     */
    public StreamRDF writer(OutputStream out) {
        return switch (this) {
            case NQUADS -> StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
            case TRIG -> StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
            case JELLY -> StreamRDFWriter.getWriterStream(out, JellyLanguage.JELLY);
        };
    }
}

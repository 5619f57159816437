// SPDX-License-Identifier: Apache-2.0
package org.scholarch.rdf;

import eu.neverblink.jelly.convert.jena.riot.JellyLanguage;
import java.io.OutputStream;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFWriter;

/** Writes Jelly, a binary format for streams of statements. Prefixes are not written: Jelly has its own way to shorten addresses. */
final class JellyWriter extends AbstractRDFWriter implements RDFWriter {
    static final RDFFormat FORMAT = new RDFFormat(
            "Jelly",
            "application/x-jelly-rdf",
            null,
            "jelly",
            RDFFormat.NO_NAMESPACES,
            RDFFormat.SUPPORTS_CONTEXTS,
            RDFFormat.NO_RDF_STAR);

    private final StreamRDF stream;

    /** @param out is not closed */
    JellyWriter(OutputStream out) {
        stream = StreamRDFWriter.getWriterStream(out, JellyLanguage.JELLY);
    }

    @Override
    public RDFFormat getRDFFormat() {
        return FORMAT;
    }

    @Override
    public void startRDF() {
        super.startRDF();
        stream.start();
    }

    @Override
    protected void consumeStatement(Statement statement) {
        Resource graph = statement.getContext();
        if (graph == null) {
            stream.triple(Terms.triple(statement));
        } else {
            stream.quad(Quad.create(Terms.node(graph), Terms.triple(statement)));
        }
    }

    @Override
    public void handleComment(String comment) {}

    @Override
    public void endRDF() {
        stream.finish();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.patch;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Quads as lines of N-Quads, for those that wait in a file. */
final class QuadLines implements SerializationFactory<Quad> {
    @Override
    public Sink<Quad> createSerializer(OutputStream out) {
        return new Lines(StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8));
    }

    @Override
    public Iterator<Quad> createDeserializer(InputStream in) {
        // What was read once is not judged again, and blank nodes keep their labels.
        var profile = RiotLib.createParserProfile(
                new FactoryRDFStd(LabelToNode.createUseLabelEncoded()),
                ErrorHandlerFactory.errorHandlerStrictNoLogging,
                false);
        return Iter.map(IteratorParsers.createIteratorNQuads(in, profile), QuadLines::named);
    }

    /** The default graph has one name here, whatever a reader calls it. */
    static Quad named(Quad quad) {
        Node graph = quad.getGraph();
        return graph == null || Quad.isDefaultGraph(graph) ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad;
    }

    private record Lines(StreamRDF stream) implements Sink<Quad> {
        private Lines {
            stream.start();
        }

        @Override
        public void send(Quad quad) {
            stream.quad(quad);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            stream.finish();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.UpdateWriter;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/**
 * Writes a run as one request, where the server does all of a request or none of it. The request goes over a file: it may be
 * larger than the memory, and can be sent again.
 */
final class WholeWriting implements Writing {
    /** Statements of one operation; the server keeps one operation at a time in memory. */
    private static final int AT_ONCE = 2000;

    private final Sparql sparql;
    private final Names names;
    private final Lease lease;

    WholeWriting(Sparql sparql, Names names, Lease lease) {
        this.sparql = sparql;
        this.names = names;
        this.lease = lease;
    }

    @Override
    public void write(Changes changes) {
        if (!changes.isWhole() || !post(changes)) {
            update(changes);
        }
        if (!lease.isDone()) {
            throw new ScholarchException(
                    ProblemCode.STORE_BUSY,
                    "Another publisher took the store " + sparql.endpoint().update()
                            + " over, since this one was not heard of for too long.");
        }
    }

    /**
     * Sends a whole dataset as N-Quads, which a server reads several times as fast as an update.
     *
     * @return whether the server takes such a thing; if not, it is as it was
     */
    private boolean post(Changes changes) {
        try (var file = new ScratchFile(".nq")) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.path()))) {
                StreamRDF lines = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
                lines.start();
                for (Node graph : changes.graphs()) {
                    Node name = names.there(graph).orElse(Quad.defaultGraphIRI);
                    changes.added(graph)
                            .forEachRemaining(triple -> lines.quad(Quad.create(name, Terms.sendable(triple))));
                }
                lines.quad(lease.done());
                lines.finish();
            } catch (IOException e) {
                throw ScratchFile.unwritable(e);
            }
            lease.renew();
            // Quads cannot be bound to the lease as an update is: this is as near as it gets.
            return lease.isOurs() && (sparql.post(file.path()) || lease.isDone());
        }
    }

    private void update(Changes changes) {
        try (var file = new ScratchFile(".ru")) {
            write(changes, file.path());
            lease.renew();
            try {
                sparql.update(file.path());
            } catch (ScholarchException e) {
                // A connection that broke after all was done looks like one that broke before.
                if (e.code() != ProblemCode.STORE_UNREACHABLE || !lease.isDone()) {
                    throw e;
                }
            }
        }
    }

    private void write(Changes changes, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            var writer = new UpdateWriter(new IndentedWriter(out), new SerializationContext());
            writer.open();
            for (Node graph : changes.graphs()) {
                operations(writer, graph, changes.removed(graph), true);
                operations(writer, graph, changes.added(graph), false);
            }
            writer.update(lease.guard().change(List.of(), List.of(lease.done())));
            writer.close();
        } catch (IOException e) {
            throw ScratchFile.unwritable(e);
        }
    }

    private void operations(UpdateWriter writer, Node graph, Iterator<Triple> triples, boolean leaving) {
        List<Quad> some = new ArrayList<>();
        while (triples.hasNext()) {
            some.add(names.head(graph, Terms.sendable(triples.next())));
            if (some.size() == AT_ONCE || !triples.hasNext()) {
                writer.update(lease.guard().change(leaving ? some : List.of(), leaving ? List.of() : some));
                some = new ArrayList<>();
            }
        }
    }
}

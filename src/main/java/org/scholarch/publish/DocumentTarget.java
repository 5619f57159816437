// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.profile.Profile;
import org.scholarch.rdf.StatementFormat;
import org.scholarch.vocab.Minter;
import org.scholarch.vocab.Prefixes;
import org.scholarch.write.ProfileWriter;

/** Writes everything that a run publishes into one document. The caller closes the stream that it goes to. */
public final class DocumentTarget implements Target {
    private final Target target;

    private DocumentTarget(Target target) {
        this.target = target;
    }

    /** The profiles as YAML or JSON, as they are after everything that is decided over all of them. */
    public static DocumentTarget profiles(OutputStream out, ProfileWriter.Notation notation) {
        return new DocumentTarget(new Profiles(new ProfileWriter(out, notation)));
    }

    /** The statements, as {@code build} writes them. */
    public static DocumentTarget statements(OutputStream out, StatementFormat format) {
        return new DocumentTarget(new Statements(format.writer(out)));
    }

    /** The JSON-LD for web pages: one object, or a list of them when there are several profiles. */
    public static DocumentTarget jsonLd(OutputStream out, Minter minter) {
        return new DocumentTarget(new JsonLd(out, minter));
    }

    @Override
    public void profile(Profile profile) {
        target.profile(profile);
    }

    @Override
    public RDFHandler statements() {
        return target.statements();
    }

    @Override
    public void record(RecordGraph record) {
        target.record(record);
    }

    /** @throws ScholarchException {@code output-unwritable} when the stream takes no more */
    @Override
    public void close() {
        try {
            target.close();
        } catch (UncheckedIOException | RDFHandlerException e) {
            throw new ScholarchException(ProblemCode.OUTPUT_UNWRITABLE, "Cannot write the document.", e);
        }
    }

    private record Profiles(ProfileWriter writer) implements Target {
        @Override
        public void profile(Profile profile) {
            writer.write(profile);
        }

        @Override
        public void close() {
            writer.close();
        }
    }

    private record Statements(RDFWriter writer) implements Target {
        private Statements {
            writer.startRDF();
            Prefixes.ALL.forEach(writer::handleNamespace);
        }

        @Override
        public RDFHandler statements() {
            return new Unbounded(writer);
        }

        @Override
        public void close() {
            writer.endRDF();
        }
    }

    private static final class JsonLd implements Target {
        private final OutputStream out;
        private final JsonLdTarget pages;
        private byte[] waiting = new byte[0];
        private boolean several;

        JsonLd(OutputStream out, Minter minter) {
            this.out = out;
            pages = new JsonLdTarget(minter, (slug, json) -> next(json));
        }

        @Override
        public void record(RecordGraph record) {
            pages.record(record);
        }

        private void next(byte[] json) {
            if (waiting.length > 0) {
                write(several ? ",\n" : "[\n", waiting, "");
                several = true;
            }
            waiting = json;
        }

        private void write(String before, byte[] json, String after) {
            try {
                out.write(before.getBytes(StandardCharsets.UTF_8));
                out.write(json);
                out.write(after.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            write(several ? ",\n" : "", waiting, several ? "]\n" : "");
        }
    }
}

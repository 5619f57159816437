// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.scholarch.identity.Identities;
import org.scholarch.identity.IdentitiesBuilder;
import org.scholarch.profile.Profile;
import org.scholarch.rdf.StatementFormat;
import org.scholarch.vocab.Minter;

/** Profile to statements, beside Rio's own writer and the scanning of the same statements as bytes. */
@State(Scope.Benchmark)
public class MapBenchmark {
    private final Profile profile = SamplePage.profile();
    private final DecidedMapper mapper = mapper(profile);
    private final byte[] written = nQuads(StatementFormat.NQ::writer);

    /** Counts statements. */
    static final class Counter extends AbstractRDFHandler {
        private int count;

        int count() {
            return count;
        }

        @Override
        public void handleStatement(Statement statement) {
            count++;
        }
    }

    @Benchmark
    public int map() {
        Counter counter = new Counter();
        mapper.map(profile, counter);
        return counter.count();
    }

    @Benchmark
    public int mapToNQuads() {
        return nQuads(StatementFormat.NQ::writer).length;
    }

    /** The same through Rio, in the way that suits it best. */
    @Benchmark
    public int mapToNQuadsByRio() {
        return nQuads(out -> new NQuadsWriter(
                        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16)))
                .length;
    }

    /** The ends of terms and of statements, found as a parser has to find them. */
    @Benchmark
    public int scan() {
        return terms(written);
    }

    /** How many terms and statements end in N-Quads. */
    static int terms(byte[] written) {
        int terms = 0;
        boolean quoted = false;
        for (int i = 0; i < written.length; i++) {
            switch (written[i]) {
                case '\\' -> i++;
                case '"' -> quoted = !quoted;
                case ' ', '\n' -> terms += quoted ? 0 : 1;
                default -> {}
            }
        }
        return terms;
    }

    static DecidedMapper mapper(Profile profile) {
        IdentitiesBuilder identities = Identities.builder();
        identities.add(profile).ifPresent(problem -> {
            throw new IllegalStateException(problem.message());
        });
        return new DecidedMapper(new Minter(Minter.DEFAULT_BASE), identities.build());
    }

    private byte[] nQuads(Function<OutputStream, RDFHandler> format) {
        var bytes = new ByteArrayOutputStream(1 << 19);
        RDFHandler writer = format.apply(bytes);
        writer.startRDF();
        mapper.map(profile, writer);
        writer.endRDF();
        return bytes.toByteArray();
    }
}

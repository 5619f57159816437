// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.scholarch.identity.Identities;
import org.scholarch.identity.IdentitiesBuilder;
import org.scholarch.map.ProfileMapper;
import org.scholarch.profile.Profile;
import org.scholarch.vocab.Minter;

/** Profile to statements, beside the copying and the scanning of the same statements as bytes. */
@State(Scope.Benchmark)
public class MapBenchmark {
    private final Profile profile = SamplePage.profile();
    private final ProfileMapper mapper = mapper(profile);
    private final byte[] written = nQuads(mapper, profile);
    private final byte[] copy = new byte[written.length];

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
        return nQuads(mapper, profile).length;
    }

    @Benchmark
    public byte[] copy() {
        System.arraycopy(written, 0, copy, 0, written.length);
        return copy;
    }

    /** The ends of terms and of statements, found as a parser has to find them. */
    @Benchmark
    public int scan() {
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

    static ProfileMapper mapper(Profile profile) {
        IdentitiesBuilder identities = Identities.builder();
        identities.add(profile).ifPresent(problem -> {
            throw new IllegalStateException(problem.message());
        });
        return new ProfileMapper(new Minter(Minter.DEFAULT_BASE), identities.build(), Optional.empty());
    }

    private static byte[] nQuads(ProfileMapper mapper, Profile profile) {
        var bytes = new ByteArrayOutputStream(1 << 18);
        RDFHandler writer = new NQuadsWriter(bytes);
        writer.startRDF();
        mapper.map(profile, writer);
        writer.endRDF();
        return bytes.toByteArray();
    }
}

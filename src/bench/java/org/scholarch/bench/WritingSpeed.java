// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;
import org.scholarch.identity.Identities;
import org.scholarch.identity.IdentitiesBuilder;
import org.scholarch.profile.Profile;
import org.scholarch.rdf.StatementFormat;

/**
 * Profiles to N-Quads at any number of profiles, beside Rio's writer and beside the mere scanning of the same bytes. Identities are decided
 * for each group of profiles by itself, outside of the time: deciding them over all keeps something of each profile in memory,
 * and is measured by {@link IdentityScale}. Memory for what is written does not grow.
 */
public final class WritingSpeed {
    /** Every so many groups the others are measured too. */
    private static final int BESIDE = 10;

    private final PrintStream out;
    private final Clock written = new Clock();
    private final Clock writtenByRio = new Clock();
    private final Clock scanned = new Clock();
    private final Sink sink = new Sink();
    private final RDFWriter writer = StatementFormat.NQ.writer(sink);
    private final RDFWriter rio = new NQuadsWriter(new BufferedWriter(
            new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8), 1 << 16));
    private long quads;
    private long quadsBeside;
    private long terms;

    private WritingSpeed(PrintStream out) {
        this.out = out;
        writer.startRDF();
        rio.startRDF();
    }

    /** Counts the bytes that go nowhere. */
    private static final class Sink extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] more, int from, int length) {
            bytes += length;
        }
    }

    /**
     * Prints a line for each number of profiles.
     *
     * @param arguments numbers of profiles
     */
    public static void main(String[] arguments) {
        // Compiled code is measured: what the first groups take is thrown away.
        new WritingSpeed(System.out).run(400);
        System.out.printf(
                "%n| profiles | quads | MB | M quads/s | M quads/s of processor | scanned | by Rio | peak heap MB of %,d |%n",
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (String size : arguments) {
            var speed = new WritingSpeed(System.out);
            speed.run(Integer.parseInt(size));
            speed.print(size);
        }
    }

    private void run(int size) {
        Institute institute = new Institute(size, 1);
        for (int start = 0; start < size; start += Institute.GROUP) {
            List<Profile> group = new ArrayList<>();
            for (int i = start; i < Math.min(size, start + Institute.GROUP); i++) {
                group.add(institute.profile(i));
            }
            DecidedMapper mapper = mapper(group);
            written.time(() -> map(group, mapper, writer));
            MapBenchmark.Counter counter = new MapBenchmark.Counter();
            map(group, mapper, counter);
            quads += counter.count();
            if (start / Institute.GROUP % BESIDE == 0) {
                beside(group, mapper, counter.count());
            }
        }
        written.time(writer::endRDF);
        writtenByRio.time(rio::endRDF);
    }

    private void beside(List<Profile> group, DecidedMapper mapper, int count) {
        quadsBeside += count;
        writtenByRio.time(() -> map(group, mapper, rio));
        for (Profile profile : group) {
            var bytes = new ByteArrayOutputStream(1 << 19);
            RDFWriter copy = StatementFormat.NQ.writer(bytes);
            copy.startRDF();
            mapper.map(profile, copy);
            copy.endRDF();
            byte[] nQuads = bytes.toByteArray();
            scanned.time(() -> terms += MapBenchmark.terms(nQuads));
        }
    }

    private static void map(List<Profile> group, DecidedMapper mapper, RDFHandler handler) {
        for (Profile profile : group) {
            mapper.map(profile, handler);
        }
    }

    static DecidedMapper mapper(List<Profile> profiles) {
        IdentitiesBuilder identities = Identities.builder();
        for (Profile profile : profiles) {
            identities.add(profile).ifPresent(problem -> {
                throw new IllegalStateException(problem.message());
            });
        }
        return new DecidedMapper(InstituteDatabase.MINTER, identities.build());
    }

    private void print(String size) {
        out.printf(
                Locale.ROOT,
                "| %s | %,d | %,d | %.2f | %.2f | %.2f | %.2f | %,d |%n",
                size,
                quads,
                sink.bytes / 1_000_000,
                quads / 1e6 / written.wall(),
                quads / 1e6 / written.processor(),
                quadsBeside / 1e6 / scanned.processor(),
                quadsBeside / 1e6 / writtenByRio.processor(),
                Clock.peakHeap() >> 20);
        if (terms == 0) {
            throw new IllegalStateException("nothing was scanned");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.logicalsourceresolver.JsonPathResolver;
import io.carml.util.RmlMappingLoader;
import io.carml.vocab.Rdf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;
import org.scholarch.map.ProfileMapper;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Profile;
import org.scholarch.rdf.StatementFormat;
import org.scholarch.read.DocumentReader;
import org.scholarch.read.Reading;
import org.scholarch.write.ProfileWriter;

/**
 * JSON to N-Quads by Scholarch and by CARML on the same bytes. CARML states a part of what Scholarch does, {@link RmlMapping}; what is
 * compared is statements a second. Both write with Scholarch's writer, the faster one.
 */
public final class RmlSpeed {
    private static final int ROUNDS = 5;

    private final PrintStream out;
    private final byte[] json;
    private final Origin origin = new Origin("all.json", "all", "0".repeat(64), Optional.empty(), Optional.empty());
    private final DocumentReader reader = new DocumentReader();

    private RmlSpeed(int size, PrintStream out) {
        this.out = out;
        var bytes = new ByteArrayOutputStream();
        try (ProfileWriter writer = new ProfileWriter(bytes, ProfileWriter.Notation.JSON)) {
            new Institute(size, 1).forEach(writer::write);
        }
        this.json = bytes.toByteArray();
    }

    /**
     * Prints a line a round.
     *
     * @param arguments the number of profiles
     */
    public static void main(String[] arguments) {
        new RmlSpeed(Integer.parseInt(arguments[0]), System.out).run();
    }

    private void run() {
        out.printf(Locale.ROOT, "%nJSON of %.1f MB%n%n", json.length / 1e6);
        out.println("| round | Scholarch, statements/s of processor | CARML | ratio | by the clock |");
        out.println("|---|---|---|---|---|");
        for (int round = -2; round < ROUNDS; round++) {
            double[] ours = rates(this::scholarch);
            double[] theirs = rates(this::carml);
            if (round >= 0) {
                out.printf(
                        Locale.ROOT,
                        "| %d | %,.0f | %,.0f | %.1f | %.1f |%n",
                        round + 1,
                        ours[0],
                        theirs[0],
                        ours[0] / theirs[0],
                        ours[1] / theirs[1]);
            }
        }
    }

    /** Statements a second of processor time, all threads together, and by the clock. */
    private double[] rates(ToLongFunction<OutputStream> work) {
        long processor = processor();
        long wall = System.nanoTime();
        long statements = work.applyAsLong(OutputStream.nullOutputStream());
        return new double[] {statements * 1e9 / (processor() - processor), statements * 1e9 / (System.nanoTime() - wall)
        };
    }

    private static long processor() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return system.getProcessCpuTime();
    }

    private long scholarch(OutputStream to) {
        Reading reading = reader.read(json, origin);
        if (!(reading instanceof Reading.Accepted accepted)) {
            throw new IllegalStateException(reading.toString());
        }
        List<Profile> profiles = accepted.profiles();
        ProfileMapper mapper = WritingSpeed.mapper(profiles);
        return written(to, counter -> profiles.forEach(profile -> mapper.map(profile, counter)));
    }

    private long carml(OutputStream to) {
        RdfRmlMapper mapper = RdfRmlMapper.builder()
                .setLogicalSourceResolver(Rdf.Ql.JsonPath, JsonPathResolver::getInstance)
                .triplesMaps(RmlMappingLoader.build()
                        .load(
                                RDFFormat.TURTLE,
                                new ByteArrayInputStream(RmlMapping.TURTLE.getBytes(StandardCharsets.UTF_8))))
                .build();
        return written(
                to,
                counter -> mapper.map(new ByteArrayInputStream(json)).toStream().forEach(counter::handleStatement));
    }

    private static long written(OutputStream to, java.util.function.Consumer<Counted> statements) {
        Counted counted = new Counted(StatementFormat.NQ.writer(to));
        counted.startRDF();
        statements.accept(counted);
        counted.endRDF();
        return counted.count;
    }

    private static final class Counted extends RDFHandlerWrapper {
        private long count;

        Counted(RDFWriter writer) {
            super(writer);
        }

        @Override
        public void handleStatement(Statement statement) {
            count++;
            super.handleStatement(statement);
        }
    }
}

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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
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
 * compared is statements a second. Both write with Scholarch's writer, the faster one. RML decides no identities, so that part of
 * Scholarch's work is told apart.
 */
public final class RmlSpeed {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 3;

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
        out.printf(Locale.ROOT, "%nJSON of %.1f MB; statements a second of processor time%n%n", json.length / 1e6);
        out.println("| round | read, map, write | with identities | CARML | ratio | with identities |");
        out.println("|---|---|---|---|---|---|");
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            Clock stating = new Clock();
            Clock identities = new Clock();
            Clock carml = new Clock();
            long ours = scholarch(stating, identities);
            long[] theirs = new long[1];
            carml.time(() -> theirs[0] = carml(OutputStream.nullOutputStream()));
            double rate = ours / stating.processor();
            double whole = ours / (stating.processor() + identities.processor());
            double other = theirs[0] / carml.processor();
            if (round >= 0) {
                out.printf(
                        Locale.ROOT,
                        "| %d | %,.0f | %,.0f | %,.0f | %.1f | %.1f |%n",
                        round + 1,
                        rate,
                        whole,
                        other,
                        rate / other,
                        whole / other);
            }
        }
    }

    private long scholarch(Clock stating, Clock identities) {
        List<Profile> profiles = new ArrayList<>();
        stating.time(() -> profiles.addAll(read()));
        List<ProfileMapper> mapper = new ArrayList<>();
        identities.time(() -> mapper.add(WritingSpeed.mapper(profiles)));
        long[] statements = new long[1];
        stating.time(() -> statements[0] = written(
                OutputStream.nullOutputStream(),
                handler -> profiles.forEach(profile -> mapper.getFirst().map(profile, handler))));
        return statements[0];
    }

    private List<Profile> read() {
        Reading reading = reader.read(json, origin);
        if (!(reading instanceof Reading.Accepted accepted)) {
            throw new IllegalStateException(reading.toString());
        }
        return accepted.profiles();
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
                handler -> mapper.map(new ByteArrayInputStream(json)).toStream().forEach(handler::handleStatement));
    }

    private static long written(OutputStream to, Consumer<Counted> statements) {
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

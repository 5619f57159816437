// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import com.sun.management.OperatingSystemMXBean;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Profile;
import org.scholarch.rdf.StatementFormat;
import org.scholarch.read.DocumentReader;
import org.scholarch.read.Reading;
import org.scholarch.write.ProfileWriter;

/**
 * JSON to N-Quads by Scholarch and by CARML on the same bytes. CARML states a part of what Scholarch does, {@link RmlMapping}; what is
 * compared is statements a second of the process, its compiler and its collector included. Both write with Scholarch's writer, the
 * faster one.
 *
 * <p>RML decides no identities, and a mapper that is fed with records reads no JSON, so each step is told apart: the first round of a
 * fresh process, and the median of later ones.
 */
public final class RmlSpeed {
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 7;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final PrintStream out;
    private final byte[] json;
    private final Origin origin = new Origin("all.json", "all", "0".repeat(64), Optional.empty(), Optional.empty());
    private final DocumentReader reader = new DocumentReader();

    /** Statements, and seconds of processor time for each step. */
    private record Round(long ours, double reading, double deciding, double mapping, long theirs, double carml) {
        private static final String ROW = "| %s | %,.0f | %,.0f | %,.0f | %,.0f | %.1f | %.1f | %.1f |%n";

        /** Times what CARML does a second. */
        private double ratio(double seconds) {
            return ours / seconds / (theirs / carml);
        }

        private String row(String name) {
            double read = reading + mapping;
            double whole = read + deciding;
            return String.format(
                    Locale.ROOT,
                    ROW,
                    name,
                    ours / mapping,
                    ours / read,
                    ours / whole,
                    theirs / carml,
                    ratio(mapping),
                    ratio(read),
                    ratio(whole));
        }
    }

    private RmlSpeed(int size, PrintStream out) {
        this.out = out;
        var bytes = new ByteArrayOutputStream();
        try (ProfileWriter writer = new ProfileWriter(bytes, ProfileWriter.Notation.JSON)) {
            new Institute(size, 1).forEach(writer::write);
        }
        this.json = bytes.toByteArray();
    }

    /**
     * Prints a line for the first round and one for the later ones.
     *
     * @param arguments the number of profiles
     */
    public static void main(String[] arguments) {
        new RmlSpeed(Integer.parseInt(arguments[0]), System.out).run();
    }

    private void run() {
        out.printf(Locale.ROOT, "%nJSON of %.1f MB; statements a second of processor time%n%n", json.length / 1e6);
        out.println("| round | map, write | read, map, write | with identities | CARML | ratio | ratio | ratio |");
        out.println("|---|---|---|---|---|---|---|---|");
        Round first = round();
        out.print(first.row("first"));
        List<Round> rounds = new ArrayList<>();
        for (int i = 1; i < WARM_UP + ROUNDS; i++) {
            Round round = round();
            if (i >= WARM_UP) {
                rounds.add(round);
            }
        }
        out.print(median(rounds).row("median of " + rounds.size() + " after " + WARM_UP));
        for (ToDoubleFunction<Round> step : List.<ToDoubleFunction<Round>>of(
                it -> it.ratio(it.mapping),
                it -> it.ratio(it.mapping + it.reading),
                it -> it.ratio(it.mapping + it.reading + it.deciding))) {
            double[] ratios = rounds.stream().mapToDouble(step).sorted().toArray();
            out.printf(Locale.ROOT, "%nratio %.1f to %.1f", ratios[0], ratios[ratios.length - 1]);
        }
        out.printf(
                Locale.ROOT,
                "%n%nfirst round: reading %.0f %%, identities %.0f %%, mapping %.0f %% of ours%n%,d statements of ours, %,d of CARML%n",
                100 * first.reading / (first.reading + first.deciding + first.mapping),
                100 * first.deciding / (first.reading + first.deciding + first.mapping),
                100 * first.mapping / (first.reading + first.deciding + first.mapping),
                first.ours,
                first.theirs);
    }

    private static Round median(List<Round> rounds) {
        return new Round(
                rounds.getFirst().ours,
                median(rounds, Round::reading),
                median(rounds, Round::deciding),
                median(rounds, Round::mapping),
                rounds.getFirst().theirs,
                median(rounds, Round::carml));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> step) {
        double[] seconds = rounds.stream().mapToDouble(step).sorted().toArray();
        return seconds[seconds.length / 2];
    }

    private Round round() {
        List<Profile> profiles = new ArrayList<>();
        List<DecidedMapper> mapper = new ArrayList<>();
        long[] ours = new long[1];
        long[] theirs = new long[1];
        double reading = seconds(() -> profiles.addAll(read()));
        double deciding = seconds(() -> mapper.add(WritingSpeed.mapper(profiles)));
        double mapping = seconds(() -> ours[0] = written(
                OutputStream.nullOutputStream(),
                handler -> profiles.forEach(profile -> mapper.getFirst().map(profile, handler))));
        double carml = seconds(() -> theirs[0] = carml(OutputStream.nullOutputStream()));
        return new Round(ours[0], reading, deciding, mapping, theirs[0], carml);
    }

    /** What the whole process works meanwhile: CARML is free to use several threads. */
    private static double seconds(Runnable work) {
        long before = SYSTEM.getProcessCpuTime();
        work.run();
        return (SYSTEM.getProcessCpuTime() - before) / 1e9;
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

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.scholarch.computed.Indexes;
import org.scholarch.problem.ScholarchException;
import org.scholarch.query.QueryRun;
import org.scholarch.query.QueryRun.Format;
import org.scholarch.query.SavedQueries;
import org.scholarch.query.SavedQuery;

/** How long each saved query takes over an invented institute in TDB2, from the parsed query to the last byte of CSV or Turtle. */
public final class QuerySpeed {
    private static final int RUNS = 20;
    /** Of those that take seconds. */
    private static final int FEW_RUNS = 1;

    private static final int WARM_UP = 5;
    private static final Duration SLOW = Duration.ofSeconds(10);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final DatasetGraph dataset;
    private final PrintStream out;

    private QuerySpeed(DatasetGraph dataset, PrintStream out) {
        this.dataset = dataset;
        this.out = out;
    }

    /**
     * Prints a table.
     *
     * @param arguments the number of profiles, a folder for the database, and the queries to ask; without any, all of them
     */
    public static void main(String[] arguments) {
        int size = Integer.parseInt(arguments[0]);
        List<String> names = List.of(arguments).subList(2, arguments.length);
        DatasetGraph dataset = InstituteDatabase.open(Path.of(arguments[1]), size);
        index(dataset);
        var speed = new QuerySpeed(dataset, System.out);
        Asked asked = Asked.of(dataset);
        System.out.printf(
                "%n| query | values | rows | median ms | p95 ms | median ms of processor |%n|---|---|---|---|---|---|%n");
        for (SavedQuery query : SavedQueries.bundled().all()) {
            if (names.isEmpty() || names.contains(query.name())) {
                asked.valuesFor(query).forEach((label, values) -> speed.measure(query, label, values));
            }
        }
    }

    private static void index(DatasetGraph dataset) {
        Indexes indexes = new Indexes(dataset, () -> 0).attach();
        System.out.println("| index | MB | read in s of processor |%n|---|---|---|".formatted());
        Txn.executeRead(dataset, () -> {
            read("network", () -> indexes.network().bytes());
            read("names", () -> indexes.names().bytes());
            read("supervisions", () -> indexes.supervisions().bytes());
            read("topics", () -> indexes.topics().bytes());
            read("posts", () -> indexes.posts().bytes());
            read("decisions", () -> indexes.decisions().bytes());
            System.out.printf(
                    Locale.ROOT,
                    "%n%s, %,d names%n",
                    indexes.network(),
                    indexes.names().size());
        });
    }

    private static void read(String name, LongSupplier index) {
        Clock clock = new Clock();
        long[] bytes = new long[1];
        clock.time(() -> bytes[0] = index.getAsLong());
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f |%n", name, bytes[0] / 1e6, clock.processor());
    }

    private void measure(SavedQuery saved, String label, Map<String, String> values) {
        Query query = saved.bind(values, InstituteDatabase.MINTER);
        Format format = query.isSelectType() ? Format.CSV : Format.TTL;
        var run = new QueryRun(query, format, TIMEOUT, InstituteDatabase.MINTER);
        var lines = new LineCounter();
        try {
            Times times = times(run, lines);
            double[] wall = times.wall;
            out.printf(
                    Locale.ROOT,
                    "| `%s` | %s | %,d | %.1f | %.1f | %.1f |%n",
                    saved.name(),
                    label,
                    lines.count - 1,
                    wall[wall.length / 2],
                    wall[(int) Math.ceil(wall.length * 0.95) - 1],
                    times.processor[wall.length / 2]);
        } catch (ScholarchException e) {
            out.printf("| `%s` | %s | %s | | | |%n", saved.name(), label, e.getMessage());
        }
    }

    /** Milliseconds of each run, in order, by the clock and by the processor time of the thread. */
    private static final class Times {
        private final double[] wall;
        private final double[] processor;

        Times(int runs) {
            this.wall = new double[runs];
            this.processor = new double[runs];
        }
    }

    private Times times(QueryRun run, LineCounter lines) {
        long deadline = System.nanoTime() + SLOW.toNanos();
        run.over(dataset, lines);
        for (int i = 0; i < WARM_UP && System.nanoTime() < deadline; i++) {
            run.over(dataset, OutputStream.nullOutputStream());
        }
        int runs = System.nanoTime() < deadline ? RUNS : FEW_RUNS;
        Times times = new Times(runs);
        for (int i = 0; i < runs; i++) {
            Clock clock = new Clock();
            clock.time(() -> run.over(dataset, OutputStream.nullOutputStream()));
            times.wall[i] = clock.wall() * 1e3;
            times.processor[i] = clock.processor() * 1e3;
        }
        Arrays.sort(times.wall);
        Arrays.sort(times.processor);
        return times;
    }

    private static final class LineCounter extends OutputStream {
        private long count;

        @Override
        public void write(int b) {
            if (b == '\n') {
                count++;
            }
        }
    }
}

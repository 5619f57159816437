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
    private static final int WARM_UP = 5;
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
        System.out.printf("%n| query | values | rows | median ms | p95 ms |%n|---|---|---|---|---|%n");
        for (SavedQuery query : SavedQueries.bundled().all()) {
            if (names.isEmpty() || names.contains(query.name())) {
                asked.valuesFor(query).forEach((label, values) -> speed.measure(query, label, values));
            }
        }
    }

    private static void index(DatasetGraph dataset) {
        Indexes indexes = new Indexes(dataset, () -> 0).attach();
        Clock network = new Clock();
        Clock names = new Clock();
        Txn.executeRead(dataset, () -> {
            network.time(indexes::network);
            names.time(indexes::names);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d MB, read in %.1f s of processor time%n%,d names: %,d MB, read in %.1f s%n",
                    indexes.network(),
                    indexes.network().bytes() >> 20,
                    network.processor(),
                    indexes.names().size(),
                    indexes.names().bytes() >> 20,
                    names.processor());
        });
    }

    private void measure(SavedQuery saved, String label, Map<String, String> values) {
        Query query = saved.bind(values, InstituteDatabase.MINTER);
        Format format = query.isSelectType() ? Format.CSV : Format.TTL;
        var run = new QueryRun(query, format, TIMEOUT, InstituteDatabase.MINTER);
        var lines = new LineCounter();
        try {
            double[] times = times(run, lines);
            out.printf(
                    Locale.ROOT,
                    "| `%s` | %s | %,d | %.1f | %.1f |%n",
                    saved.name(),
                    label,
                    lines.count - 1,
                    times[times.length / 2],
                    times[(int) (times.length * 0.95) - 1]);
        } catch (ScholarchException e) {
            out.printf("| `%s` | %s | %s | | |%n", saved.name(), label, e.getMessage());
        }
    }

    private double[] times(QueryRun run, LineCounter lines) {
        long deadline = System.nanoTime() + TIMEOUT.toNanos();
        for (int i = 0; i < WARM_UP && System.nanoTime() < deadline; i++) {
            run.over(dataset, OutputStream.nullOutputStream());
        }
        run.over(dataset, lines);
        double[] times = new double[System.nanoTime() < deadline ? RUNS : 3];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            run.over(dataset, OutputStream.nullOutputStream());
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
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

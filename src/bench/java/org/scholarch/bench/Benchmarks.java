// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs every benchmark in one go and prints the ratios that {@code docs/performance.md} speaks of. */
public final class Benchmarks {
    private final Map<String, Result<?>> results = new TreeMap<>();
    private final PrintStream out;

    private Benchmarks(Collection<RunResult> runs, PrintStream out) {
        this.out = out;
        for (RunResult run : runs) {
            String name = run.getParams().getBenchmark();
            results.put(name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1), run.getPrimaryResult());
        }
    }

    /**
     * Runs them.
     *
     * @param arguments regular expressions over the names of those to run; none for all
     */
    public static void main(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder()
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(2))
                .jvmArgs("-Xmx1g", "-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
        for (String argument : arguments) {
            options.include(argument);
        }
        if (arguments.length == 0) {
            options.include("org\\.scholarch\\.bench\\..*");
        }
        new Benchmarks(new Runner(options.build()).run(), System.out).print();
    }

    private void print() {
        double megabytes = SamplePage.text().length / 1e6;
        MapBenchmark.Counter counter = new MapBenchmark.Counter();
        MapBenchmark.mapper(SamplePage.profile()).map(SamplePage.profile(), counter);
        double statements = counter.count();
        out.printf(Locale.ROOT, "%nA page of %.1f kB, %.0f statements%n%n", megabytes * 1e3, statements);
        rates("ReadBenchmark", name -> ReadBenchmark.size(name) / 1e6, "MB/s");
        rates("MapBenchmark", name -> statements, "statements/s");
        rates("CheckBenchmark", name -> statements, "statements/s");
        rates("JsonLdBenchmark", name -> statements, "statements/s");
        out.println();
        ratio("reading text : decoding it", "ReadBenchmark.readText", "ReadBenchmark.decodeText");
        ratio("reading French text : decoding it", "ReadBenchmark.readFrench", "ReadBenchmark.decodeFrench");
        ratio("reading HTML : jsoup", "ReadBenchmark.readHtml", "ReadBenchmark.jsoup");
        ratio("reading YAML : SnakeYAML's events", "ReadBenchmark.readYaml", "ReadBenchmark.snakeYaml");
        ratio("reading JSON : Jackson", "ReadBenchmark.readJson", "ReadBenchmark.jackson");
        ratio("mapping : scanning the N-Quads", "MapBenchmark.map", "MapBenchmark.scan");
        ratio("mapping to N-Quads : scanning them", "MapBenchmark.mapToNQuads", "MapBenchmark.scan");
        ratio("mapping to N-Quads : the same by Rio", "MapBenchmark.mapToNQuads", "MapBenchmark.mapToNQuadsByRio");
        ratio("checking : Jena's validator", "CheckBenchmark.check", "CheckBenchmark.jenaShacl");
        ratio("mapping and checking : Jena's validator", "CheckBenchmark.mapAndCheck", "CheckBenchmark.jenaShacl");
        ratio("JSON-LD for a page : Titanium framing", "JsonLdBenchmark.embedded", "JsonLdBenchmark.titaniumFraming");
        ratio("JSON-LD for a page : Jena's writer", "JsonLdBenchmark.embedded", "JsonLdBenchmark.jenaWriter");
        ratio("JSON-LD of all data : Titanium framing", "JsonLdBenchmark.data", "JsonLdBenchmark.titaniumFraming");
        ratio("JSON-LD of all data : Jena's writer", "JsonLdBenchmark.data", "JsonLdBenchmark.jenaWriter");
    }

    private void rates(String group, ToDoubleFunction<String> size, String unit) {
        results.forEach((name, result) -> {
            if (name.startsWith(group)) {
                double spread = (result.getStatistics().getMax()
                                - result.getStatistics().getMin())
                        / result.getScore();
                out.printf(
                        Locale.ROOT,
                        "%-32s %12.0f pages/s %14.1f %s, spread %.0f %%%n",
                        name,
                        result.getScore(),
                        result.getScore() * size.applyAsDouble(name),
                        unit,
                        spread * 100);
            }
        });
    }

    private void ratio(String what, String ours, String other) {
        Result<?> one = results.get(ours);
        Result<?> two = results.get(other);
        if (one != null && two != null) {
            out.printf(Locale.ROOT, "%-42s %10.3f%n", what, one.getScore() / two.getScore());
        }
    }
}

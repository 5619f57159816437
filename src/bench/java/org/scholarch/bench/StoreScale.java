// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.Run;

/**
 * How long a store in a folder takes for a first run and for later ones, beside the bulk loader of TDB2 on the same quads. One run
 * in a process of its own.
 */
public final class StoreScale {
    private final int records;
    private final Path folder;
    private final PrintStream out;

    private StoreScale(int records, Path folder, PrintStream out) {
        this.records = records;
        this.folder = folder;
        this.out = out;
    }

    /**
     * Prints a line for each measurement.
     *
     * @param arguments the number of records
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("store-scale");
        try {
            new StoreScale(Integer.parseInt(arguments[0]), folder, System.out).measure();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void measure() throws IOException {
        warmUp();
        try (EmbeddedStore store = EmbeddedStore.at(folder.resolve("store"))) {
            store.claim(InventedRecords.BASE);
            double generated = timed("the records alone, in memory", () -> {
                for (int i = 0; i < records; i++) {
                    InventedRecords.record(i, 0);
                }
            });
            double first = timed("first run", () -> publish(store, 0));
            double loader = timed("bulk loader, all that the store holds", () -> load(store.dataset(), "all", false));
            double bare = timed("bulk loader, the records' quads alone", () -> load(store.dataset(), "bare", true));
            long quads = Txn.calculateRead(
                    store.dataset(), () -> store.dataset().stream().count());
            out.printf(
                    Locale.ROOT,
                    "%,d records, %,d quads in the store; first run %.2f x the loader on them, %.2f x on the records alone;"
                            + " making the records took %.1f s of it%n",
                    records,
                    quads,
                    first / loader,
                    first / bare,
                    generated);
            timed("unchanged run", () -> publish(store, 0));
            timed("run with one changed", () -> change(store, 1));
            timed("run with one hundred changed", () -> change(store, 100));
        }
    }

    private void publish(EmbeddedStore store, int edition) {
        try (Run run = store.begin(InstantSource.system())) {
            for (int i = 0; i < records; i++) {
                run.put(InventedRecords.name(i), InventedRecords.record(i, edition));
            }
            run.commit();
        }
    }

    private static void change(EmbeddedStore store, int changes) {
        try (Run run = store.begin(InstantSource.system())) {
            for (int i = 0; i < changes; i++) {
                run.put(InventedRecords.name(i), InventedRecords.record(i, changes));
            }
            run.commit();
        }
    }

    private void load(DatasetGraph from, String name, boolean bare) {
        DatasetGraph into = DatabaseMgr.connectDatasetGraph(Location.create(folder.resolve(name)));
        DataLoader loader = LoaderFactory.phasedLoader(into, (format, arguments) -> {});
        loader.startBulk();
        StreamRDF stream = loader.stream();
        Txn.executeRead(
                from,
                () -> from.stream().forEach(quad -> {
                    if (!quad.isDefaultGraph() && (!bare || isRecord(quad))) {
                        stream.quad(quad);
                    } else if (!bare) {
                        stream.triple(quad.asTriple());
                    }
                }));
        loader.finishBulk();
        TDBInternal.expel(into, true);
    }

    private static boolean isRecord(Quad quad) {
        return !quad.getGraph().getURI().startsWith(InventedRecords.BASE + "graph/dataset/");
    }

    private void warmUp() {
        try (EmbeddedStore store = EmbeddedStore.at(folder.resolve("warm"))) {
            store.claim(InventedRecords.BASE);
            new StoreScale(Math.min(records, 100), folder, out).publish(store, 0);
        }
    }

    private double timed(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(Locale.ROOT, "%8.2f s  %s%n", seconds, what);
        return seconds;
    }
}

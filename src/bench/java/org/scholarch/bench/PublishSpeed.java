// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.scholarch.identity.Identities;
import org.scholarch.identity.IdentitiesBuilder;
import org.scholarch.rdf.GraphCollector;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.Run;

/**
 * A first publish into an empty store beside TDB2's bulk loader, and further ones with none, one and a hundred records changed. Both load the
 * same records, one named graph each and all merged in the default graph; the store keeps its ledger and its log besides. Before that, the
 * whole line from files, see {@link PublishAgain}.
 */
public final class PublishSpeed {
    private final int size;
    private final PrintStream out;
    private final DecidedMapper mapper;

    private PublishSpeed(int size, PrintStream out) {
        this.size = size;
        this.out = out;
        IdentitiesBuilder builder = Identities.builder();
        new Institute(size, 1).forEach(builder::add);
        this.mapper = new DecidedMapper(InstituteDatabase.MINTER, builder.build());
    }

    /**
     * Prints a line for each step.
     *
     * @param arguments the number of profiles and a folder; each run makes its databases in one of its own there, and the files are
     *     written once
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Path pages = folder.resolve("pages-" + arguments[0]);
        if (!Files.exists(pages)) {
            InstituteFiles.main(new String[] {arguments[0], pages.toString(), "yaml"});
        }
        Path databases = Files.createTempDirectory(folder, "run");
        new PublishAgain(pages, System.out).run(databases.resolve("files"));
        new PublishSpeed(Integer.parseInt(arguments[0]), System.out).run(databases);
    }

    private void run(Path folder) {
        measure("bulk loader", () -> load(folder.resolve("loader")));
        try (EmbeddedStore store = EmbeddedStore.at(folder.resolve("store"))) {
            store.claim(InstituteDatabase.MINTER.base());
            measure("first publish", () -> publish(store, 0));
            measure("publish, none changed", () -> publish(store, 0));
            measure("publish, 1 changed", () -> publish(store, 1));
            measure("publish, 100 changed", () -> publish(store, 100));
            measure("publish, none changed, mapped only", this::map);
        }
    }

    private void measure(String what, Runnable work) {
        Clock clock = new Clock();
        clock.time(work);
        out.printf(Locale.ROOT, "%-36s %8.1f s, %8.1f s of this thread%n", what, clock.wall(), clock.processor());
    }

    private void load(Path folder) {
        DatasetGraph database = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        DataLoader loader = LoaderFactory.phasedLoader(database, (format, arguments) -> {});
        loader.startBulk();
        records(
                0,
                (name, graph) -> graph.find().forEachRemaining(it -> {
                    loader.stream().quad(Quad.create(name, it));
                    loader.stream().triple(it);
                }));
        loader.finishBulk();
        TDBInternal.expel(database, true);
    }

    private void publish(EmbeddedStore store, int changed) {
        try (Run run = store.begin(InstantSource.system())) {
            records(changed, (name, graph) -> run.put(name.getURI(), graph));
            run.commit();
        }
    }

    private void map() {
        records(0, (name, graph) -> {});
    }

    /** Gives every record; the first ones, as many as have changed, say something more. */
    private void records(int changed, BiConsumer<Node, Graph> each) {
        new Institute(size, 1).forEach(profile -> {
            var collector = new GraphCollector();
            String name = mapper.map(profile, collector).graph();
            Graph graph = collector.graph();
            int number = Integer.parseInt(profile.origin().slug().replaceAll(".*-", ""));
            if (number < changed) {
                graph.add(
                        NodeFactory.createURI(name),
                        NodeFactory.createURI("http://purl.org/dc/terms/description"),
                        NodeFactory.createLiteralString("changed with " + changed));
            }
            each.accept(NodeFactory.createURI(name), graph);
        });
    }
}

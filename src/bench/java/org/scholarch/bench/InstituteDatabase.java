// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.scholarch.identity.Identities;
import org.scholarch.identity.IdentitiesBuilder;
import org.scholarch.map.CollaborationMapper;
import org.scholarch.map.DecisionRecord;
import org.scholarch.map.ListedWorks;
import org.scholarch.map.VocabularyMapper;
import org.scholarch.rdf.GraphCollector;
import org.scholarch.vocab.Minter;

/** An invented institute in a TDB2 database: all records merged in the default graph, each statement once. */
final class InstituteDatabase {
    static final Minter MINTER = new Minter("https://institute.example/");

    /** Puts what passes into the loader, some thousand statements at a time. */
    private static final class Feed extends AbstractRDFHandler {
        private static final int MOST = 20_000;

        private final DataLoader loader;
        private GraphCollector collector = new GraphCollector();
        private int count;

        Feed(DataLoader loader) {
            this.loader = loader;
        }

        @Override
        public void handleStatement(Statement statement) {
            collector.handleStatement(statement);
            if (++count == MOST) {
                endRDF();
            }
        }

        @Override
        public void endRDF() {
            collector
                    .graph()
                    .find()
                    .forEachRemaining((Triple it) -> loader.stream().triple(it));
            collector = new GraphCollector();
            count = 0;
        }
    }

    /** Opens the database in a folder, and makes it first when it is not there. */
    static DatasetGraph open(Path folder, int size) {
        boolean there = Files.isDirectory(folder);
        DatasetGraph database = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        if (!there) {
            DataLoader loader = LoaderFactory.phasedLoader(database, (format, arguments) -> {});
            loader.startBulk();
            state(new Institute(size, 1), new Feed(loader));
            loader.finishBulk();
            // Statistics and caches are those of a database that was closed and opened again.
            TDBInternal.expel(database, true);
            return DatabaseMgr.connectDatasetGraph(Location.create(folder));
        }
        return database;
    }

    /** Gives all statements of an institute. */
    static void state(Institute institute, RDFHandler handler) {
        IdentitiesBuilder builder = Identities.builder();
        institute.forEach(profile -> builder.add(profile).ifPresent(problem -> {
            throw new IllegalStateException(problem.message());
        }));
        Identities identities = builder.build();
        var mapper = new DecidedMapper(MINTER, identities);
        var listed = new ListedWorks();
        institute.forEach(profile -> mapper.map(profile, handler).works().forEach(listed::add));
        var collaborations = new CollaborationMapper(MINTER, identities.collaborations(), listed);
        collaborations.graphs().forEach(graph -> collaborations.map(graph, handler));
        new VocabularyMapper(MINTER).map(handler);
        DecisionRecord.of(identities.decisions(), MINTER).forEach(record -> record.map(handler));
        handler.endRDF();
    }

    private InstituteDatabase() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills a database that nobody reads yet in the way of the bulk loader, index after index. It does so in the caller's thread: the
 * loaders with threads of their own wait for ever when one of them finds the disk full.
 */
final class BulkLoad {
    private static final Logger LOG = LoggerFactory.getLogger(BulkLoad.class);

    private final Path folder;
    private final DatasetGraph dataset;
    private final DataLoader loader;
    private final StreamRDF stream;

    /** @param folder an empty folder */
    BulkLoad(Path folder) {
        this.folder = folder;
        this.dataset = Database.opened(folder);
        this.loader = LoaderFactory.sequentialLoader(dataset, (format, arguments) -> {});
        loader.startBulk();
        this.stream = loader.stream();
        stream.start();
    }

    /** Adds a statement; one that is there already stays one. */
    void add(Quad quad) {
        if (quad.isDefaultGraph()) {
            stream.triple(quad.asTriple());
        } else {
            stream.quad(quad);
        }
    }

    /** Adds a record, to its graph and to the query graph. */
    void add(Node record, Set<Triple> statements) {
        statements.forEach(triple -> {
            stream.quad(Quad.create(record, triple));
            stream.triple(triple);
        });
    }

    /** Where the database is. */
    Path folder() {
        return folder;
    }

    /** Ends the load; the full database, open. */
    DatasetGraph finish() {
        stream.finish();
        loader.finishBulk();
        return dataset;
    }

    /** Gives up and deletes what there is. */
    void abandon() {
        try {
            loader.finishException(new IllegalStateException("The load was given up."));
        } catch (RuntimeException e) {
            // It is given up all the same.
            LOG.debug("{} was given up", folder, e);
        } finally {
            TDBInternal.expel(dataset, true);
            StoreFolder.delete(folder);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterEach;
import org.scholarch.store.RecordStore;
import org.scholarch.store.RecordStoreContract;

/** The contract on a Fuseki of this process, over a database in memory. */
abstract class FusekiContract implements RecordStoreContract {
    private final List<LocalFuseki> servers = new ArrayList<>();

    /** The way in which the store is taken. */
    abstract Endpoint endpoint(Endpoint usual);

    @Override
    public RecordStore open() {
        var server = new LocalFuseki(DatabaseMgr.createDatasetGraph());
        servers.add(server);
        RecordStore store = SparqlStore.at(endpoint(Endpoint.fuseki(server.address())), Access.of(Map.of()));
        store.claim("https://example.org/");
        return store;
    }

    @AfterEach
    void stop() {
        servers.forEach(LocalFuseki::close);
    }
}

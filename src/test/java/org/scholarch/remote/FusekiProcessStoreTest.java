// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.update.UpdateRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.store.RecordStore;
import org.scholarch.store.RecordStoreContract;

/** The contract on a Fuseki in a process of its own, over a database in a folder. */
class FusekiProcessStoreTest implements RecordStoreContract {
    @TempDir
    static @Nullable Path folder;

    private static @Nullable FusekiProcess server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = new FusekiProcess(Objects.requireNonNull(folder).resolve("database"));
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Override
    public RecordStore open() {
        Endpoint endpoint = Endpoint.fuseki(Objects.requireNonNull(server).address());
        Access access = Access.of(Map.of());
        new Sparql(endpoint, access.to(endpoint)).update(new UpdateRequest(new UpdateDrop(Target.ALL, true)));
        RecordStore store = SparqlStore.at(endpoint, access);
        store.claim("https://example.org/");
        return store;
    }
}

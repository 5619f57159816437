// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.store.RecordStore;
import org.scholarch.store.RecordStoreContract;

/** The contract on a real Virtuoso: Digest, steps, a named query graph, values that it writes in its own way. */
class VirtuosoStoreTest implements RecordStoreContract {
    @TempDir
    static @Nullable Path folder;

    private static @Nullable LocalVirtuoso server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        assumeTrue(LocalVirtuoso.isInstalled(), "Virtuoso is not installed (virtuoso-opensource-7-bin)");
        server = new LocalVirtuoso(Objects.requireNonNull(folder), 1_000_000);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    public RecordStore open() {
        LocalVirtuoso running = Objects.requireNonNull(server);
        try {
            running.clear();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        RecordStore store = SparqlStore.at(running.endpoint(), running.access());
        store.claim("https://example.org/");
        return store;
    }
}

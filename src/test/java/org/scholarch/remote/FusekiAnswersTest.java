// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

/** The answers of a Fuseki in a process of its own, over a database in a folder. */
class FusekiAnswersTest extends SameAnswersContract {
    @TempDir
    static @Nullable Path folder;

    private static @Nullable FusekiProcess server;

    @Override
    PublishedSample publish() throws IOException, InterruptedException {
        var started = new FusekiProcess(Objects.requireNonNull(folder).resolve("database"));
        server = started;
        return PublishedSample.to(SparqlStore.at(Endpoint.fuseki(started.address()), Access.of(Map.of())), false);
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}

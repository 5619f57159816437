// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Fuseki in a process of its own that is killed while it works for us, and started again on the same files. */
class KilledFusekiTest {
    @TempDir
    Path folder;

    @Test
    void runOnAServerThatIsKilledIsFinishedByTheNextOne() throws IOException, InterruptedException {
        int rounds = "all".equals(System.getProperty("scholarch.faults")) ? 30 : 2;
        int requests = round(folder.resolve("0"), 0);
        for (int i = 1; i <= rounds; i++) {
            // The last requests are those that write.
            round(folder.resolve(String.valueOf(i)), requests - i % 4 - 1);
        }
    }

    private static int round(Path database, int number) throws IOException, InterruptedException {
        try (var server = new FusekiProcess(database)) {
            Endpoint direct = Endpoint.fuseki(server.address());
            try (var proxy = new FaultyProxy(direct.query())) {
                var store = new DyingStore(
                        direct, DyingStore.moved(direct, proxy.port()), Access.of(Map.of()), true);
                store.fill();
                if (number > 0) {
                    proxy.killAt(number, server::kill);
                }
                store.attempt();
                if (number > 0) {
                    server.restart();
                }
                store.requireOldOrNew("killed at " + number);
                int requests = proxy.requests();
                store.requireFinished("killed at " + number);
                return requests;
            }
        }
    }
}

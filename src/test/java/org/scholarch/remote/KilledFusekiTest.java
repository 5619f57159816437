// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.remote.FaultyProxy.Fault;

/** A Fuseki in a process of its own that is killed while it works for us, and started again on the same files. */
class KilledFusekiTest {
    @TempDir
    Path folder;

    @Test
    void runOnAServerThatIsKilledIsFinishedByTheNextOne() throws IOException, InterruptedException {
        int rounds = "all".equals(System.getProperty("scholarch.faults")) ? 30 : 1;
        int requests = DyingFusekiTest.round(0, Fault.KILL, Endpoint.Updates.TRIED);
        for (int i = 0; i < rounds; i++) {
            // The update is followed by a look whether it was done and by the end of the lease.
            round(folder.resolve(String.valueOf(i)), requests - 2 - i % 4);
        }
    }

    private static void round(Path database, int number) throws IOException, InterruptedException {
        try (var server = new FusekiProcess(database)) {
            Endpoint direct = Endpoint.fuseki(server.address());
            try (var proxy = new FaultyProxy(direct.query())) {
                var store = new DyingStore(direct, DyingStore.moved(direct, proxy.port()), Access.of(Map.of()), true);
                store.fill();
                proxy.killAt(number, server::kill);
                store.attempt();
                server.restart();
                store.requireOldOrNew("killed at " + number);
                store.requireFinished("killed at " + number);
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.Run;
import org.scholarch.vocab.Minter;

/** Nobody has to ask first: a server reads its indexes when it starts and after each change of its store. */
class PreparedServerTest {
    private static final String BASE = RunningServer.BASE;

    @Test
    void indexesAreReadAfterTheStartAndAfterEachChange() throws InterruptedException {
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            store.claim(BASE);
            publish(store, "one");
            ProfileServer server =
                    new ProfileServer(store, ServerSettings.of(new Minter(BASE)).withPort(0));
            assertFalse(server.isPrepared());
            server.start();
            try (server) {
                awaitPrepared(server);
                publish(store, "two");
                awaitPrepared(server);
                publish(store, "three");
                awaitPrepared(server);
            }

            publish(store, "four");
            Thread.sleep(50);
            assertFalse(server.isPrepared(), "it goes on after its end");
        }
    }

    private static void awaitPrepared(ProfileServer server) throws InterruptedException {
        for (int i = 0; i < 3_000 && !server.isPrepared(); i++) {
            Thread.sleep(10);
        }
        assertTrue(server.isPrepared());
    }

    private static void publish(EmbeddedStore store, String name) {
        try (Run run = store.begin(() -> Instant.EPOCH)) {
            run.put(
                    BASE + "graph/person/" + name,
                    RDFParser.fromString(
                                    "<%sperson/%s> <http://xmlns.com/foaf/0.1/name> \"%s\" ."
                                            .formatted(BASE, name, name),
                                    Lang.TURTLE)
                            .toGraph());
            run.commit();
        }
    }
}

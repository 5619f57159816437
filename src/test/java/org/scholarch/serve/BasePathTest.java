// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.serve.RunningServer.encoded;
import static org.scholarch.serve.RunningServer.header;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.vocab.Minter;

class BasePathTest {
    @RegisterExtension
    static final RunningServer SERVER =
            new RunningServer("https://x.example.org/staff/people/", ServerSettings.Limits.DEFAULT);

    @Test
    void everythingStandsUnderThePathOfTheBase() {
        String root = "/staff/people/";
        assertEquals(
                root + "person/plato.ttl",
                header(SERVER.get(root + "person/plato", "Accept", "text/turtle"), "Location"));
        assertEquals(200, SERVER.get(root + "person/plato.ttl").statusCode());
        assertTrue(SERVER.get(root).body().contains("href=\"/staff/people/style.css\""));
        assertEquals(200, SERVER.get(root + "sparql?query=" + encoded("ASK {}")).statusCode());
        assertEquals(200, SERVER.get(root + "sparql").statusCode());
    }

    @Test
    void nothingStandsBesideIt() {
        for (String path : new String[] {"/", "/person/plato", "/sparql", "/staff/", "/staff/people", "/style.css"}) {
            assertEquals(404, SERVER.get(path).statusCode(), path);
        }
    }

    @Test
    void takenPortIsSaid() {
        try (EmbeddedStore store = EmbeddedStore.inMemory();
                ProfileServer second = new ProfileServer(
                        store, ServerSettings.of(new Minter(RunningServer.BASE)).withPort(SERVER.port()))) {
            ScholarchException refusal = assertThrows(ScholarchException.class, second::start);
            assertEquals(ProblemCode.PORT_UNAVAILABLE, refusal.code());
        }
    }
}

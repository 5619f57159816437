// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.serve.RunningServer.BASE;
import static org.scholarch.serve.RunningServer.header;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scholarch.store.Run;

/** What a client is told of things that are not there any more. */
class GoneTest {
    private static final Instant LATER = Instant.parse("2026-11-25T09:00:00Z");

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @Test
    void removedThingIsGone() {
        publish("leaver");
        assertEquals(200, SERVER.get("/person/leaver.ttl").statusCode());
        remove("leaver", Map.of(), false);
        for (String path : new String[] {"/person/leaver", "/person/leaver.ttl", "/person/leaver.html"}) {
            HttpResponse<String> answer = SERVER.get(path);
            assertEquals(410, answer.statusCode(), path);
            assertTrue(answer.body().contains("2026-11-25T09:00:00Z"), answer.body());
        }
    }

    @Test
    void mergedThingLeadsToItsSurvivor() {
        publish("double");
        remove("double", Map.of(BASE + "person/double", BASE + "person/ines-aldana"), false);
        for (String path : new String[] {"/person/double", "/person/double.ttl"}) {
            HttpResponse<String> answer = SERVER.get(path);
            assertEquals(301, answer.statusCode(), path);
            assertEquals("/person/ines-aldana", header(answer, "Location"));
        }
    }

    @Test
    void forgottenThingIsGoneAndNamedNowhere() {
        publish("hidden");
        remove("hidden", Map.of(), true);
        assertEquals(410, SERVER.get("/person/hidden").statusCode());
        String all = SERVER.query("SELECT * { GRAPH ?g { ?s ?p ?o } FILTER(CONTAINS(STR(?s), 'hidden')"
                        + " || CONTAINS(STR(?o), 'hidden') || CONTAINS(STR(?g), 'hidden')) }")
                .body();
        assertEquals(1, all.lines().count(), all);
    }

    @Test
    void returnedThingIsThereAgain() {
        publish("guest");
        remove("guest", Map.of(), false);
        publish("guest");
        assertEquals(200, SERVER.get("/person/guest.ttl").statusCode());
    }

    @Test
    void booksOfTheStoreHaveNoPage() {
        for (String path : new String[] {"/graph/dataset/ledger", "/graph/dataset/changes", "/change/1"}) {
            assertEquals(404, SERVER.get(path).statusCode(), path);
        }
    }

    private static void publish(String slug) {
        String turtle = "<" + BASE + "person/" + slug + "> <http://schema.org/name> \"" + slug + "\" .";
        Institute.put(
                SERVER.store(),
                BASE + "graph/person/" + slug,
                RDFParser.fromString(turtle, Lang.TURTLE).toGraph(),
                Institute.LOADED);
    }

    private static void remove(String slug, Map<String, String> survivors, boolean forget) {
        try (Run run = SERVER.store().begin(() -> LATER)) {
            run.remove(BASE + "graph/person/" + slug);
            run.survivors(survivors);
            if (forget) {
                run.forget();
            }
            run.commit();
        }
    }
}

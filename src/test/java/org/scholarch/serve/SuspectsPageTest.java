// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.vocab.Minter;

class SuspectsPageTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/suspects",
                "/decision/person/mallory--00000001.html",
                "/person/mallory.html",
                "/organization/odd.html"
            })
    void namesAndEvidenceNeverBecomeMarkup(String path) {
        String body = page(path);
        assertFalse(body.contains("<script>") || body.contains("<b>Sons"), path);
        assertTrue(body.contains("alert("), path);
    }

    @Test
    void pairsStandByScoreWithTheLinesThatSettleThem() {
        String body = page("/suspects");
        for (String expected : List.of(
                "2 pairs in all",
                "href=\"/person/plato\"",
                "<p class=\"kind\">person, score 1.5</p>",
                "<code>- {slug: mallory, same: [plato]}</code>",
                "<code>- {slug: mallory, different: [plato]}</code>",
                // An organisation that nothing is known about has no page to lead to.
                "<code>- {name: \"O\\\"dd, {of: all} \\\\ # '&lt;b&gt;Sons'\"")) {
            assertTrue(body.contains(expected), expected + "\n" + body);
        }
        assertFalse(body.contains("href=\"/organization/nowhere"));
        assertTrue(body.indexOf("/person/plato") < body.indexOf("/organization/odd"));
    }

    @Test
    void pageIsForThoseWhoLookAfterTheDatasetAndNotForSearchEngines() {
        assertTrue(page("/suspects").contains("<meta name=\"robots\" content=\"noindex\">"));
        assertTrue(page("/decision/person/mallory--00000001.html").contains("content=\"noindex\""));
        assertFalse(page("/person/plato.html").contains("noindex"));
        assertTrue(page("/").contains("href=\"/suspects\""));
    }

    @Test
    void pageOfAPersonTellsTheOtherNamesAndWhy() {
        String body = page("/person/ines-aldana.html");
        for (String expected : List.of(
                "Found under 2 other names",
                ">I. Aldana</span>",
                "worked with Ravi Menon (+1.9); an initial stands for a given name (+1.2)",
                ">Inés Quarry</span>",
                ">a curator in people.yaml:4</td>")) {
            assertTrue(body.contains(expected), expected);
        }
        assertTrue(page("/person/plato.html").contains("May be the same as"));
        assertFalse(page("/person/tomas-herrera.html").contains("id=\"names\""));
    }

    @Test
    void decisionHasAPageAndData() {
        String body = page("/decision/person/ines-aldana--00000004.html");
        assertTrue(body.contains("<dt>Decided by</dt>") && body.contains("a curator in people.yaml:4"), body);
        assertTrue(
                SERVER.get("/decision/person/ines-aldana--00000004.ttl").body().contains("who:verdict-same"));
    }

    @Test
    void listIsPagedAndSaysWhenItIsEmpty() {
        var minter = new Minter("http://localhost/");
        try (EmbeddedStore store = EmbeddedStore.inMemory();
                var server = new ProfileServer(store, ServerSettings.of(minter).withPort(0))) {
            server.start();
            int port = server.port();
            assertTrue(answer(port, "/suspects")
                    .body()
                    .contains("Nothing here looks as if it were another entry once more."));
            assertEquals(404, answer(port, "/suspects?page=2").statusCode());
            store.claim(minter.base());
            Institute.put(
                    store,
                    "http://localhost/graph/person-decisions/all",
                    RDFParser.fromString(many(51), Lang.TURTLE).toGraph(),
                    Institute.LOADED);
            assertTrue(answer(port, "/suspects").body().contains("51 pairs in all, page 1 of 2"));
            assertEquals(2, answer(port, "/suspects?page=2").body().split("<article", -1).length);
            for (String number : List.of("0", "3", "x", "")) {
                assertEquals(404, answer(port, "/suspects?page=" + number).statusCode(), number);
            }
        }
    }

    private static HttpResponse<String> answer(int port, String path) {
        URI address = URI.create("http://localhost:" + port + path);
        return SERVER.send(HttpRequest.newBuilder(address).header("Accept", "text/html"));
    }

    private static String many(int count) {
        var turtle = new StringBuilder(
                "@prefix who: <https://w3id.org/scholarch/identity#> .\n@base <http://localhost/> .\n");
        for (int i = 0; i < count; i++) {
            turtle.append(
                            "<decision/person/a--%1$d> who:first <person/a-%1$d> ; who:second <person/b-%1$d> ; who:firstName \"A\" ; who:secondName \"B\" ;"
                                    .formatted(i))
                    .append(" who:verdict who:verdict-suspect ; who:score 1.0 ; who:evidence \"so\"@en .\n");
        }
        return turtle.toString();
    }

    private static String page(String path) {
        HttpResponse<String> response = SERVER.get(path, "Accept", "text/html");
        assertEquals(200, response.statusCode(), path);
        return response.body();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.serve.RunningServer.header;

import java.io.File;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#?]*)");

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/people",
                "/publications",
                "/topics",
                "/organizations",
                "/person/mallory.html",
                "/publication/odd.html",
                "/organization/odd.html",
                "/topic/odd.html",
                "/role/odd.html",
                "/appointment/mallory/odd.html",
                "/supervision/mallory/odd.html",
                "/person/<script>alert(0)</script>",
                "/graph/person/ines-aldana.html",
            })
    void namesNeverBecomeMarkup(String path) {
        String body = SERVER.get(path.replace("<", "%3C").replace(">", "%3E"), "Accept", "text/html")
                .body();
        assertTrue(body.contains("<h1>"), path);
        assertFalse(body.contains("<script>"), path);
        assertFalse(body.contains("<img"), path);
        assertFalse(body.contains("<b>Sons"), path);
        assertTrue(body.contains("Institute for &lt;Learning&gt;"), path);
    }

    @Test
    void namesNeverEndTheScriptThatHoldsTheData() {
        String body = page("/person/mallory.html");
        assertEquals(1, body.split("<script", -1).length - 1);
        assertEquals(1, body.split("</script", -1).length - 1);
        assertFalse(SERVER.get("/person/mallory.json").body().contains("<"));
    }

    @Test
    void pageOfAPersonSaysWhatIsKnown() {
        String body = page("/person/ines-aldana.html");
        for (String expected : List.of(
                ">Inés Aldana</span></h1>",
                ">Associate Professor</a>",
                ">Department of Mathematics</a>",
                ">Core Academic Member</a>",
                "Northern Chair in Learning",
                "<a href=\"/topic/deep-learning\" lang=\"en\">Deep Learning</a>",
                "not named on the page",
                ">Ravi Menon</a>",
                "author list incomplete",
                "cut here by the page it comes from",
                "<b>5</b> publications",
                "<b>7</b> supervisions",
                "<b>6</b> co-authors",
                "<p lang=\"en\">Before she came to Lakeside")) {
            assertTrue(body.contains(expected), expected);
        }
    }

    @Test
    void supervisionsStandInTheOrderOfThePage() {
        String body = page("/person/ines-aldana.html");
        assertTrue(body.indexOf("doctorate-1") < body.indexOf("doctorate-2"));
        assertTrue(body.indexOf("collaborating-alumni-5") < body.indexOf("doctorate-7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/person/tomas-herrera.html",
                "/supervision/tomas-herrera/phd.html",
                "/organization/eth-north.html"
            })
    void principalSupervisorStandsBeforeTheCoSupervisorWhateverTheirNames(String path) {
        String body = page(path);
        String supervision = body.substring(body.indexOf("PhD"));
        int principal = supervision.indexOf(">Ravi Menon</a>");
        assertTrue(principal >= 0 && principal < supervision.indexOf(">Anneke de Wit</a>"), supervision);
    }

    @Test
    void listedAuthorsStandInTheirOrderAndTheOwnerLast() {
        String body = page("/publication/noise-as-teacher.html");
        assertTrue(body.contains("Ravi Menon</a>, <a href=\"/person/mei-ling-zhou\">Mei-Ling Zhou</a>, "
                + "<a href=\"/person/s-j-park\">S. J. Park</a>, <a href=\"/person/l-okafor\">L. Okafor</a>, "
                + "<a href=\"/person/ines-aldana\">Inés Aldana</a>"));
    }

    @Test
    void personKnownByNameAloneHasAPage() {
        assertTrue(page("/person/plato.html").contains("Known here by name alone."));
    }

    @Test
    void relationsHavePages() {
        assertTrue(page("/topic/deep-learning.html").contains(">Inés Aldana</a>"));
        assertTrue(page("/role/associate-professor.html").contains(">Inés Aldana</a>"));
        assertTrue(page("/collaboration/ines-aldana/ravi-menon.html").contains("Slow memories"));
        assertTrue(page("/appointment/ines-aldana/visiting-researcher-harbour-labs.html")
                .contains(">Harbour Labs</a>"));
        assertTrue(page("/supervision/ines-aldana/postdoctorate-3.html").contains("not named on the page"));
        assertTrue(page("/organization/lakeside-university.html").contains(">Department of Mathematics</a>"));
        assertTrue(page("/organization/lakeside-university-department-of-mathematics.html")
                .contains("Part of <a href=\"/organization/lakeside-university\">Lakeside University</a>"));
    }

    @Test
    void recordSaysWhatItWasReadFromInWords() {
        String body = page("/graph/person/ines-aldana.html");
        for (String expected : List.of(
                "<p class=\"kind\">Record</p>",
                "<dt>About</dt>",
                "href=\"/person/ines-aldana\"",
                "<dt>Read from</dt>",
                "ines-aldana.txt",
                "<dt>Checksum</dt>",
                "sha256:00")) {
            assertTrue(body.contains(expected), expected);
        }
        assertFalse(body.contains("<dt>type</dt>"));
        assertFalse(body.contains("wasDerivedFrom</dt>"));
    }

    @Test
    void everyCellOfTheSupervisionsNamesItsColumnForNarrowScreens() {
        String body = page("/person/ines-aldana.html");
        String table = body.substring(body.indexOf("<tbody>"), body.indexOf("</tbody>"));
        assertEquals(table.split("<td", -1).length, table.split("<td data-label=\"[A-Z]", -1).length);
        assertTrue(SERVER.get("/style.css").body().contains("attr(data-label)"));
    }

    @Test
    void pageOfAThingThatThousandsPointToComesQuickly() {
        int topics = 3_000;
        StringBuilder turtle = new StringBuilder("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n");
        for (int i = 0; i < topics; i++) {
            turtle.append("<%1$stopic/t-%2$d> skos:inScheme <%1$stopics> ; skos:prefLabel \"Topic %2$d\"@en .\n"
                    .formatted(RunningServer.BASE, i));
        }
        Institute.put(
                SERVER.store(),
                RunningServer.BASE + "graph/topics",
                RDFParser.fromString(turtle.toString(), Lang.TURTLE).toGraph(),
                Institute.LOADED);
        String page = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> page("/topics.html"));
        assertTrue(page.contains(">Topic 2999</a>"));
    }

    @Test
    void listsArePaged() {
        assertTrue(page("/publications").contains("page 1 of 2"));
        assertTrue(page("/publications?page=2").contains("Previous"));
        for (String number : List.of("0", "3", "-1", "x", "99999999999", "")) {
            assertEquals(404, SERVER.get("/publications?page=" + number).statusCode(), number);
        }
    }

    @Test
    void everyLinkOfThePagesLeadsSomewhere() {
        for (String path : List.of("/", "/people", "/topics", "/person/ines-aldana.html", "/organization/odd.html")) {
            Matcher link = LINK.matcher(page(path));
            while (link.find()) {
                int status = SERVER.get(link.group(1)).statusCode();
                assertTrue(status == 200 || status == 303, link.group(1) + " on " + path + " is " + status);
            }
        }
    }

    @Test
    void pagesRunNothingAndLoadNothingForeign() {
        HttpResponse<String> page = SERVER.get("/person/ines-aldana.html");
        assertTrue(header(page, "Content-Security-Policy").startsWith("default-src 'none'"));
        assertFalse(page.body().matches("(?s).*\\s(src|srcset|on[a-z]+|style)=.*"));
        assertEquals("", header(SERVER.get("/person/ines-aldana.ttl"), "Content-Security-Policy"));
        assertEquals(
                "text/css", header(SERVER.get("/style.css"), "Content-Type").split(";", -1)[0]);
    }

    @Test
    void browserBuildsTheTreeThatWasWritten(@TempDir Path profile) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium at /usr/bin/chromium");
        String written = page("/person/mallory.html");
        String built = dom(SERVER.address("/person/mallory.html"), profile);
        for (String element :
                List.of("article", "section", "h1", "h2", "li", "a", "p", "table", "details", "script", "header")) {
            assertEquals(count(written, element), count(built, element), element);
        }
        assertFalse(built.contains("<b>Sons"));
        assertTrue(built.contains("O'Mallory &amp; &lt;b&gt;Sons"));
    }

    private static String page(String path) {
        HttpResponse<String> response = SERVER.get(path, "Accept", "text/html");
        assertEquals(200, response.statusCode(), path);
        return response.body();
    }

    private static int count(String html, String element) {
        return html.split("<" + element + "[ >]", -1).length;
    }

    private static String dom(String address, Path profile) throws IOException, InterruptedException {
        File out = profile.resolve("dom.html").toFile();
        Process browser = new ProcessBuilder(
                        CHROMIUM.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + profile.resolve("browser"),
                        "--dump-dom",
                        address)
                .redirectOutput(out)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertTrue(browser.waitFor(45, TimeUnit.SECONDS), "Chromium did not finish");
        } finally {
            browser.destroyForcibly().waitFor();
        }
        return Files.readString(out.toPath(), StandardCharsets.UTF_8);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.serve.RunningServer.BASE;
import static org.scholarch.serve.RunningServer.header;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements S1 to S7 on signposts and T3 on robots. */
class GuidesTest {
    private static final Pattern LINK =
            Pattern.compile("<([^>]+)>; rel=\"([^\"]+)\"(?:; type=\"([^\"]+)\")?(?:; anchor=\"([^\"]+)\")?");

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private record Found(String target, String relation, String type, String anchor) {}

    @ParameterizedTest
    @ValueSource(strings = {"person/ines-aldana", "publication/busy-1", "person/busy"})
    void s1s5s7PageLeadsToWhatBelongsToItAndThatIsThere(String thing) {
        HttpResponse<String> page = SERVER.get("/" + thing + ".html", "Accept", "text/html");
        assertEquals(200, page.statusCode());
        List<Found> links = links(header(page, "Link"));
        assertEquals(List.of(BASE + thing), targets(links, "cite-as"));
        assertEquals(2, targets(links, "type").size());
        assertEquals(Variant.values().length - 1, targets(links, "describedby").size());
        assertEquals(2, targets(links, "linkset").size());
        for (Found link : links) {
            if (link.target().startsWith(BASE) && !link.type().isEmpty()) {
                HttpResponse<String> target = SERVER.get("/" + link.target().substring(BASE.length()), "Accept", "*/*");
                assertEquals(200, target.statusCode(), link.target());
                assertEquals(link.type(), header(target, "Content-Type").replaceAll(";.*", ""), link.target());
            }
        }
        String back = header(SERVER.get("/" + thing, "Accept", "text/html"), "Location");
        assertEquals("/" + thing + ".html", back);
        HttpResponse<String> head = SERVER.method("HEAD", "/" + thing + ".html", "Accept", "text/html");
        assertEquals(header(page, "Link"), header(head, "Link"));
    }

    @Test
    void authorsOfAWorkAreSignposted() {
        String page = "/publication/slow-memories.html";
        List<Found> links = links(header(SERVER.get(page, "Accept", "text/html"), "Link"));
        assertEquals(
                List.of(
                        BASE + "person/anneke-de-wit",
                        BASE + "person/ines-aldana",
                        BASE + "person/l-okafor",
                        BASE + "person/ravi-menon"),
                targets(links, "author"));
    }

    @Test
    void s2DataLeadsBackToThePage() {
        for (Variant variant : Variant.values()) {
            if (variant != Variant.HTML) {
                List<Found> links = links(header(SERVER.get("/person/busy" + variant.extension()), "Link"));
                assertTrue(targets(links, "describes").contains(BASE + "person/busy.html"), variant.name());
                assertEquals(2, targets(links, "linkset").size());
                assertEquals(List.of(), targets(links, "cite-as"));
            }
        }
    }

    @Test
    void s3LinksetHoldsTheLinksOfThePageAndOfEveryDocument() {
        HttpResponse<String> text = SERVER.get("/linkset/person/busy.txt");
        assertEquals("application/linkset", header(text, "Content-Type"));
        List<Found> all = links(text.body());
        for (Found link : links(header(SERVER.get("/person/busy.html", "Accept", "text/html"), "Link"))) {
            if (!List.of("alternate", "canonical", "describes").contains(link.relation())) {
                var anchored = new Found(link.target(), link.relation(), link.type(), BASE + "person/busy.html");
                assertTrue(all.contains(anchored), anchored.toString());
            }
        }
        for (Variant variant : Variant.values()) {
            String document = BASE + "person/busy" + variant.extension();
            assertTrue(all.stream().anyMatch(link -> link.anchor().equals(document)), document);
        }
        HttpResponse<String> json = SERVER.get("/linkset/person/busy.json");
        assertEquals("application/linkset+json", header(json, "Content-Type"));
        assertEquals(all.size(), json.body().split("\"href\"", -1).length - 1, json.body());
    }

    @Test
    void linksOfNothingAreMissing() {
        for (String path :
                List.of("person/nobody.json", "person/busy", "person/busy.ttl.json", "people.txt", ".json")) {
            assertEquals(404, SERVER.get("/linkset/" + path).statusCode(), path);
        }
    }

    @Test
    void t3RobotsMayReadPagesAndFindTheSitemap() {
        HttpResponse<String> robots = SERVER.get("/robots.txt");
        assertEquals("text/plain;charset=utf-8", header(robots, "Content-Type").replace(" ", ""));
        assertTrue(robots.body().contains("\nSitemap: https://example.org/sitemap.xml\n"), robots.body());
        assertTrue(robots.body().contains("\nDisallow: /sparql\n"), robots.body());
        assertTrue(robots.body().contains("\nAllow: /oai\n"), robots.body());
        HttpResponse<String> index = SERVER.get("/sitemap.xml");
        assertEquals(
                "application/xml;charset=utf-8", header(index, "Content-Type").replace(" ", ""));
        assertTrue(index.body().contains("<loc>https://example.org/sitemap/1.xml</loc>"), index.body());
        String file = SERVER.get("/sitemap/1.xml").body();
        assertTrue(file.contains("<loc>https://example.org/person/busy.html</loc>"), file);
        assertEquals(404, SERVER.get("/sitemap/2.xml").statusCode());
    }

    private static List<String> targets(List<Found> links, String relation) {
        return links.stream()
                .filter(it -> it.relation().equals(relation))
                .map(Found::target)
                .toList();
    }

    private static List<Found> links(String header) {
        List<Found> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(header);
        while (matcher.find()) {
            links.add(new Found(matcher.group(1), matcher.group(2), text(matcher.group(3)), text(matcher.group(4))));
        }
        return links;
    }

    private static String text(@Nullable String group) {
        return group == null ? "" : group;
    }
}

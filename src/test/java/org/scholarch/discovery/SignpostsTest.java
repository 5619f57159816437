// SPDX-License-Identifier: Apache-2.0
package org.scholarch.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Schema;

class SignpostsTest {
    private static final String BASE = "https://example.org/";
    private static final String WORK = "publication/w-1";
    private static final Signposts POSTS = new Signposts(BASE, Map.of(".ttl", "text/turtle"));

    @Test
    void pageOfAWorkLeadsToAllThatBelongsToIt() {
        List<Link> links = POSTS.ofPage(WORK, work(2));
        assertEquals(
                List.of(
                        "<https://example.org/publication/w-1>; rel=\"cite-as\"",
                        "<https://schema.org/ScholarlyArticle>; rel=\"type\"",
                        "<https://schema.org/AboutPage>; rel=\"type\"",
                        "<https://example.org/publication/w-1.ttl>; rel=\"describedby\"; type=\"text/turtle\"",
                        "<https://example.org/linkset/publication/w-1.json>; rel=\"linkset\"; type=\"application/linkset+json\"",
                        "<https://example.org/linkset/publication/w-1.txt>; rel=\"linkset\"; type=\"application/linkset\"",
                        "<https://example.org/person/p0>; rel=\"author\"",
                        "<https://example.org/person/p1>; rel=\"author\""),
                links.stream().map(Link::value).toList());
    }

    @Test
    void pageOfAPersonIsAProfilePageWithoutAuthors() {
        List<Link> links = POSTS.ofPage("person/ada", GraphFactory.createGraphMem());
        assertEquals(
                List.of("https://schema.org/ProfilePage", "https://schema.org/AboutPage"),
                links.stream()
                        .filter(it -> it.relation().equals("type"))
                        .map(Link::target)
                        .toList());
        assertTrue(links.stream().noneMatch(it -> it.relation().equals("author")));
    }

    @Test
    void s6HeaderOfManyAuthorsIsCutAndTheLinksetIsNot() {
        List<Link> links = POSTS.ofPage(WORK, work(1_000));
        String header = Signposts.header(links);
        assertTrue(header.length() > 4_000 && header.length() < 5_200, header);
        assertTrue(header.startsWith("<https://example.org/publication/w-1>; rel=\"cite-as\", <"), header);
        String text = new String(Linkset.write(links, Linkset.Form.TEXT), StandardCharsets.UTF_8);
        assertEquals(links.size(), text.lines().count());
        assertEquals(1_000, text.split("rel=\"author\"", -1).length - 1);
    }

    @Test
    void s3LinksetTellsEveryLinkWithItsAnchor() {
        List<Link> links = List.of(
                new Link(BASE + "a", "describes", BASE + "b", Optional.of("text/html")),
                new Link(BASE + "a", "describes", BASE + "c", Optional.empty()),
                new Link(BASE + "b", "author", BASE + "d", Optional.empty()));
        assertEquals(
                "{\"linkset\":[{\"anchor\":\"https://example.org/a\",\"describes\":[{\"href\":\"https://example.org/b\","
                        + "\"type\":\"text/html\"},{\"href\":\"https://example.org/c\"}]},"
                        + "{\"anchor\":\"https://example.org/b\",\"author\":[{\"href\":\"https://example.org/d\"}]}]}",
                new String(Linkset.write(links, Linkset.Form.JSON), StandardCharsets.UTF_8));
        assertEquals("""
                <https://example.org/b>; rel="describes"; type="text/html"; anchor="https://example.org/a",
                <https://example.org/c>; rel="describes"; anchor="https://example.org/a",
                <https://example.org/d>; rel="author"; anchor="https://example.org/b"
                """, new String(Linkset.write(links, Linkset.Form.TEXT), StandardCharsets.UTF_8));
    }

    private static Graph work(int authors) {
        Graph graph = GraphFactory.createGraphMem();
        var work = NodeFactory.createURI(BASE + WORK);
        graph.add(work, NodeFactory.createURI(Rdf.TYPE), NodeFactory.createURI(Schema.NS + "ScholarlyArticle"));
        graph.add(work, NodeFactory.createURI(Rdf.TYPE), NodeFactory.createURI(Foaf.NS + "Document"));
        for (int i = 0; i < authors; i++) {
            graph.add(work, NodeFactory.createURI(Dcterms.CREATOR), NodeFactory.createURI(BASE + "person/p" + i));
        }
        return graph;
    }
}

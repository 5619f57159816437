// SPDX-License-Identifier: Apache-2.0
package org.scholarch.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.Run;
import org.scholarch.vocab.Foaf;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** T1 and T2 of the list of statements about sitemaps. */
class SitemapTest {
    private static final String BASE = "https://example.org/a&b/";
    private static final Path SCHEMA = Path.of("../shared/schemas/sitemap/sitemap.xsd");
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void t1EveryPageStandsOnceWithTheDateOfItsThing() {
        try (EmbeddedStore store = store()) {
            for (int i = 0; i < 7; i++) {
                put(store, "person/p" + i, MONDAY);
            }
            put(store, "publication/w-1", TUESDAY);
            put(store, "supervision/p1/s", TUESDAY);
            put(store, "role/dean", TUESDAY);
            Map<String, String> pages = pages(new Sitemap(store, BASE, 3), 3);
            assertEquals(8, pages.size());
            assertEquals(MONDAY.toString(), pages.get(BASE + "person/p3.html"));
            assertEquals(TUESDAY.toString(), pages.get(BASE + "publication/w-1.html"));
        }
    }

    @Test
    void t2WhatIsGoneOrChangedIsToldSo() {
        try (EmbeddedStore store = store()) {
            put(store, "person/ada", MONDAY);
            put(store, "person/eve", MONDAY);
            var sitemap = new Sitemap(store, BASE);
            assertEquals(2, pages(sitemap, 1).size());
            try (Run run = store.begin(() -> TUESDAY)) {
                run.remove(BASE + "graph/person/eve");
                run.put(BASE + "graph/person/ada", graph("person/ada", "another name"));
                run.commit();
            }
            assertEquals(Map.of(BASE + "person/ada.html", TUESDAY.toString()), pages(sitemap, 1));
        }
    }

    @Test
    void thereIsNoFileBeyondTheLastAndNoIndexOfNothing() {
        try (EmbeddedStore store = store()) {
            var sitemap = new Sitemap(store, BASE);
            assertEquals(Optional.empty(), sitemap.answer("sitemap.xml"));
            put(store, "person/ada", MONDAY);
            assertTrue(sitemap.answer("sitemap/1.xml").isPresent());
            for (String path : List.of("sitemap/0.xml", "sitemap/2.xml", "sitemap/999999.xml", "sitemap/01.xml", "x")) {
                assertEquals(Optional.empty(), sitemap.answer(path), path);
            }
        }
    }

    private static EmbeddedStore store() {
        EmbeddedStore store = EmbeddedStore.inMemory();
        store.claim(BASE);
        return store;
    }

    private static void put(EmbeddedStore store, String thing, Instant at) {
        try (Run run = store.begin(() -> at)) {
            run.put(BASE + "graph/" + thing, graph(thing, "a name"));
            run.commit();
        }
    }

    private static Graph graph(String thing, String name) {
        Graph graph = GraphFactory.createGraphMem();
        graph.add(
                NodeFactory.createURI(BASE + thing),
                NodeFactory.createURI(Foaf.NAME),
                NodeFactory.createLiteralString(name));
        return graph;
    }

    /** All addresses with their dates, by way of the index, which must have so many files. */
    private static Map<String, String> pages(Sitemap sitemap, int files) {
        Map<String, String> pages = new TreeMap<>();
        Document index = parsed(sitemap.answer("sitemap.xml").orElseThrow());
        assertEquals(files, index.getElementsByTagName("sitemap").getLength());
        entries(index).forEach((address, at) -> {
            Map<String, String> inFile = entries(
                    parsed(sitemap.answer(address.substring(BASE.length())).orElseThrow()));
            inFile.forEach((page, date) -> assertEquals(null, pages.put(page, date), page));
            assertEquals(new TreeSet<>(inFile.values()).last(), at);
        });
        return pages;
    }

    private static Map<String, String> entries(Document document) {
        Map<String, String> entries = new TreeMap<>();
        List<String> dates = texts(document, "lastmod");
        List<String> addresses = texts(document, "loc");
        for (int i = 0; i < addresses.size(); i++) {
            entries.put(addresses.get(i), dates.get(i));
        }
        return entries;
    }

    private static List<String> texts(Document document, String name) {
        List<String> texts = new ArrayList<>();
        var nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(((Element) nodes.item(i)).getTextContent());
        }
        return texts;
    }

    private static Document parsed(byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
            boolean index = document.getDocumentElement().getTagName().equals("sitemapindex");
            // The schema at hand is that of the files.
            if (!index && Files.exists(SCHEMA)) {
                SchemaFactory.newDefaultInstance()
                        .newSchema(SCHEMA.toFile())
                        .newValidator()
                        .validate(new DOMSource(document));
            }
            return document;
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError(e.getMessage() + "\n" + new String(bytes, StandardCharsets.UTF_8), e);
        }
    }
}

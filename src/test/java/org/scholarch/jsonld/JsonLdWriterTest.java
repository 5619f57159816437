// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.scholarch.jsonld.JsonLdWriter.Form;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Org;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Schema;

class JsonLdWriterTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Node ADA = iri("https://example.org/person/ada");

    private final Graph graph = GraphFactory.createDefaultGraph();

    @Test
    void theContextOfDataIsTheOnePublished() throws IOException {
        JsonNode published = JSON.readTree(Files.readAllBytes(Path.of("ontology/context.jsonld")));
        JsonNode written = JSON.readTree(write(Form.DATA, ADA)).path("@context");
        assertEquals(published.path("@context").toString(), written.toString());
    }

    @Test
    void whatWeHoldOfTheSchemaOrgContextIsTrue() throws IOException {
        assumeTrue(Files.exists(Titanium.SCHEMA_ORG), "skipped: " + Titanium.SCHEMA_ORG + " is not there");
        JsonNode context =
                JSON.readTree(Files.readAllBytes(Titanium.SCHEMA_ORG)).path("@context");
        Set<String> taken = new TreeSet<>();
        for (Map.Entry<String, JsonNode> term : context.properties()) {
            boolean own = term.getValue().path("@id").asText().equals("schema:" + term.getKey());
            if (!own && DataTerms.isWord(term.getKey())) {
                taken.add(term.getKey());
            }
        }
        assertEquals(new TreeSet<>(SchemaOrgTerms.TAKEN), taken);
        SchemaOrgTerms.TEXTS.forEach(t -> assertEquals(1, context.path(t).size(), t));
        SchemaOrgTerms.ADDRESSES.forEach(
                t -> assertEquals("@id", context.path(t).path("@type").asText(), t));
    }

    @Test
    void datesInPagesKeepTheirDatatype() {
        state(ADA, Rdf.TYPE, iri(Schema.PERSON));
        state(ADA, Schema.NS + "birthDate", NodeFactory.createLiteralDT("1815-12-10", XSDDatatype.XSDdate));
        state(ADA, Schema.NS + "deathDate", text("unknown"));
        String json = write(Form.EMBEDDED, ADA);
        assertTrue(json.contains(
                "\"birthDate\":{\"@value\":\"1815-12-10\",\"@type\":\"http://www.w3.org/2001/XMLSchema#date\"}"));
        assertTrue(json.contains("\"deathDate\":{\"@value\":\"unknown\"}"));
    }

    @Test
    void addressesInPagesAreBareStrings() {
        state(ADA, Rdf.TYPE, iri(Schema.PERSON));
        state(ADA, Schema.NS + "sameAs", iri("https://orcid.org/0000-0002-1825-0097"));
        assertTrue(write(Form.EMBEDDED, ADA).contains("\"sameAs\":\"https://orcid.org/0000-0002-1825-0097\""));
    }

    @Test
    void aRootThatSchemaOrgHasNoClassForIsLeftBare() {
        state(ADA, Schema.NAME, text("Ada"));
        state(ADA, Rdf.TYPE, iri(Org.MEMBERSHIP));
        assertEquals(
                "{\"@context\":\"https://schema.org\",\"@id\":\"https://example.org/person/ada\"}",
                write(Form.EMBEDDED, ADA));
    }

    @Test
    void authorsStandInTheOrderOfTheList() {
        Node paper = iri("https://example.org/publication/p");
        state(paper, Rdf.TYPE, iri(Schema.SCHOLARLY_ARTICLE));
        author(paper, "zoe", 1);
        author(paper, "bo", 2);
        author(paper, "ada", 10);
        state(paper, Schema.AUTHOR, iri("https://example.org/person/cy"));
        for (Form form : Form.values()) {
            String json = write(form, paper);
            assertOrder(json.substring(json.indexOf("\"author\"")), "/zoe", "/bo", "/ada", "/cy");
        }
    }

    @Test
    void unpairedSurrogatesAreReplaced() {
        state(ADA, Schema.NAME, text("a\ud800b\udc00\ud83d\ude00"));
        assertTrue(write(Form.DATA, ADA).contains("\"name\":\"a\ufffdb\ufffd\ud83d\ude00\""));
    }

    @Test
    void aLongChainIsCutIntoTreesOfBoundedDepth() throws IOException {
        for (int i = 0; i < 5_000; i++) {
            state(person(i), Coa.CO_AUTHOR, person(i + 1));
            state(person(10_000 - i), Coa.CO_AUTHOR, person(9_999 - i));
        }
        String json = write(Form.DATA, person(0));
        assertTrue(depth(json) <= 4 * Growth.DEEPEST);
        assertEquals(graph.find().toSet(), readBack(json));
        assertEquals(
                person(0).getURI(),
                JSON.readTree(json).path("@graph").path(0).path("@id").asText());
    }

    @Test
    void fiveThousandPublicationsHangUnderTheirAuthor() throws IOException {
        state(ADA, Rdf.TYPE, iri(Schema.PERSON));
        state(ADA, Schema.NAME, text("Ada"));
        for (int i = 0; i < 5_000; i++) {
            Node paper = iri("https://example.org/publication/" + i);
            state(paper, Rdf.TYPE, iri(Schema.SCHOLARLY_ARTICLE));
            state(paper, Schema.AUTHOR, ADA);
            state(paper, Schema.AUTHOR, person(i % 700));
            state(person(i % 700), Rdf.TYPE, iri(Schema.PERSON));
        }
        JsonNode papers =
                JSON.readTree(write(Form.EMBEDDED, ADA)).path("@reverse").path("author");
        assertEquals(5_000, papers.size());
    }

    @Test
    void blankNodesKeepTheirPlace() {
        Node blank = NodeFactory.createBlankNode("x y<z");
        state(ADA, Schema.AFFILIATION, blank);
        state(blank, Schema.NAME, text("N"));
        assertTrue(write(Form.DATA, ADA).contains("\"affiliation\":{\"@id\":\"_:b0\",\"name\":\"N\"}"));
    }

    @Test
    void onlyAnIriCanBeTheRoot() {
        JsonLdWriter writer = new JsonLdWriter(Form.DATA);
        assertThrows(IllegalArgumentException.class, () -> writer.write(graph, text("Ada")));
    }

    private void author(Node paper, String name, int position) {
        Node person = iri("https://example.org/person/" + name);
        Node part = iri(paper.getURI() + "#author-" + name);
        state(paper, Schema.AUTHOR, person);
        state(paper, "http://vivoweb.org/ontology/core#relatedBy", part);
        state(part, "http://vivoweb.org/ontology/core#relates", paper);
        state(part, "http://vivoweb.org/ontology/core#relates", person);
        state(part, Coa.LIST_POSITION, NodeFactory.createLiteralByValue(position));
        state(person, Rdf.TYPE, iri(Schema.PERSON));
    }

    private static void assertOrder(String json, String... parts) {
        List<Integer> places = new ArrayList<>();
        for (String part : parts) {
            places.add(json.indexOf(part + "\""));
        }
        assertFalse(places.contains(-1), json);
        assertEquals(places.stream().sorted().toList(), places, json);
    }

    private static int depth(String json) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private String write(Form form, Node root) {
        return new String(new JsonLdWriter(form).write(graph, root), StandardCharsets.UTF_8);
    }

    private static Set<Triple> readBack(String json) {
        return Titanium.withoutContexts()
                .read(json.getBytes(StandardCharsets.UTF_8))
                .find()
                .toSet();
    }

    private void state(Node subject, String property, Node value) {
        graph.add(Triple.create(subject, iri(property), value));
    }

    private static Node person(int number) {
        return iri("https://example.org/person/p" + number);
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}

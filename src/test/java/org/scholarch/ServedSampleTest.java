// SPDX-License-Identifier: Apache-2.0
package org.scholarch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.scholarch.jsonld.Titanium;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.vocab.Minter;

/** The sample institute as a client sees it: whatever form is asked for, it says nothing that the store does not hold. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServedSampleTest {
    private static final Pattern SCRIPT =
            Pattern.compile("<script type=\"application/ld\\+json\"[^>]*>(.*?)</script>", Pattern.DOTALL);

    private final ServedSample sample = new ServedSample();
    private final EmbeddedStore store = sample.store();
    private final Minter minter = sample.minter();

    @AfterAll
    void close() {
        sample.close();
    }

    @Test
    void servedJsonLdIsReadByTitaniumIntoTriplesThatTheStoreHas() throws IOException, InterruptedException {
        String json = get("/person/guillaume-lajoie", "application/ld+json");
        // The document brings its own context: nothing has to be fetched to read it.
        assertInStore(Titanium.withoutContexts().read(json.getBytes(UTF_8)), 1_300);
    }

    @Test
    void jsonLdInThePageIsReadByTitaniumIntoTriplesThatTheStoreHas() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Titanium.SCHEMA_ORG), "skipped: there is no ../shared/schemas beside the repository");
        Matcher script = SCRIPT.matcher(get("/person/guillaume-lajoie", "text/html"));
        assertTrue(script.find());
        assertInStore(Titanium.withSchemaOrg().read(script.group(1).getBytes(UTF_8)), 150);
    }

    @Test
    void everyRdfFormSaysTheSame() throws IOException, InterruptedException {
        Graph turtle = parse(get("/person/suryanti", "text/turtle"), Lang.TURTLE);
        Graph triples = parse(get("/person/suryanti", "application/n-triples"), Lang.NTRIPLES);
        Graph xml = parse(get("/person/suryanti", "application/rdf+xml"), Lang.RDFXML);
        assertTrue(turtle.size() > 100);
        assertEquals(turtle.find().toSet(), triples.find().toSet());
        assertEquals(turtle.find().toSet(), xml.find().toSet());
        assertInStore(turtle, 100);
    }

    @Test
    void everyThingOfTheStoreHasAPage() throws IOException, InterruptedException {
        List<String> subjects = Txn.calculateRead(
                store.dataset(),
                () -> store.dataset().stream(Quad.defaultGraphIRI, null, null, null)
                        .map(quad -> quad.getSubject().getURI())
                        .filter(iri -> iri.startsWith(minter.base()))
                        .filter(iri -> !iri.contains("#") && !iri.endsWith(".html"))
                        .distinct()
                        .toList());
        assertTrue(subjects.size() > 500);
        for (String subject : subjects) {
            String page = get(subject.substring(minter.base().length() - 1), "text/html");
            assertTrue(page.contains("<h1"), subject);
        }
    }

    private void assertInStore(Graph read, int least) {
        assertTrue(read.size() >= least, () -> "only " + read.size());
        Txn.executeRead(
                store.dataset(),
                () -> read.find()
                        .forEach(triple -> assertTrue(
                                store.dataset()
                                        .contains(
                                                Quad.defaultGraphIRI,
                                                triple.getSubject(),
                                                triple.getPredicate(),
                                                triple.getObject()),
                                () -> "not in the store: " + triple)));
    }

    private static Graph parse(String text, Lang language) {
        return RDFParser.fromString(text, language).toGraph();
    }

    private String get(String path, String accept) throws IOException, InterruptedException {
        return sample.get(path, accept);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.system.Txn;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.scholarch.vocab.Schema;
import org.w3c.dom.Element;

/** Records as RDF/XML, read by two readers of RDF. */
class RdfXmlTest {

    @Test
    void recordsOfTheSampleSayWhatTheStoreSays() throws IOException, TransformerException {
        try (var sample = new HarvestedSample()) {
            Graph store = sample.store.dataset().getDefaultGraph();
            Set<Triple> told = new HashSet<>();
            for (Answered page : sample.records("rdf")) {
                for (Element record : page.payloads()) {
                    told.addAll(parse(record));
                }
            }
            Set<Triple> kept = Txn.calculateRead(
                    sample.store.dataset(), () -> store.stream().collect(Collectors.toCollection(HashSet::new)));
            assertTrue(kept.containsAll(told));
            // Everything about people, their posts and supervisions, works and organisations is told.
            for (String word : List.of("person", "appointment", "supervision", "publication", "organization")) {
                String start = "/" + word + "/";
                Set<Triple> missing = kept.stream()
                        .filter(it -> it.getSubject().getURI().contains(start))
                        .filter(it -> !it.getSubject().getURI().contains("/graph/"))
                        .filter(it -> !it.getSubject().getURI().contains("/decision/"))
                        .filter(it -> !it.getSubject().getURI().endsWith(".html"))
                        .filter(it -> !told.contains(it))
                        .collect(Collectors.toSet());
                assertEquals(Set.of(), missing);
            }
            assertTrue(told.size() > 5_000);
        }
    }

    @Test
    void oddTextsAndPropertiesAreReadAsTheyAre() throws IOException, TransformerException {
        try (var held = new HarvestedStore()) {
            Graph graph = HarvestedStore.person("ada", "Ada");
            String ada = HarvestedStore.MINTER.person("ada");
            HarvestedStore.add(graph, ada, Schema.DESCRIPTION, text("a <b> & \u0001c\r\nd\r ]]> \"e\" \uD835\uDD38"));
            HarvestedStore.add(graph, ada, "http://other.example.org/v1.0/2nd-name", text("second"));
            HarvestedStore.add(graph, ada, "http://other.example.org/q?x=höhe", text("height"));
            HarvestedStore.add(graph, ada, "http://other.example.org/123", text("no name"));
            HarvestedStore.add(graph, ada, "http://other.example.org/", text("no name either"));
            held.put(HarvestedStore.MINTER.graph("person", "ada"), graph);
            Answered answer = new Answered(held.repository(10, false)
                    .answer(HarvestedStore.parameters("verb=ListRecords", "metadataPrefix=rdf")));
            Set<Triple> told = parse(answer.payloads().get(0));
            assertEquals(graph.size() - 2, told.size());
            assertTrue(told.contains(Triple.create(
                    NodeFactory.createURI(ada),
                    NodeFactory.createURI(Schema.DESCRIPTION),
                    text("a <b> & c\r\nd\r ]]> \"e\" \uD835\uDD38"))));
        }
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Set<Triple> parse(Element record) throws IOException, TransformerException {
        var bytes = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(record), new StreamResult(bytes));
        Graph graph = RDFParser.create()
                .source(new ByteArrayInputStream(bytes.toByteArray()))
                .lang(Lang.RDFXML)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .toGraph();
        Model model = Rio.parse(new ByteArrayInputStream(bytes.toByteArray()), RDFFormat.RDFXML);
        assertEquals(graph.size(), model.size());
        return graph.stream().collect(Collectors.toSet());
    }
}

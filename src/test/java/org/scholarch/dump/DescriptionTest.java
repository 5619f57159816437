// SPDX-License-Identifier: Apache-2.0
package org.scholarch.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.rdf.QuadFormat;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.vocab.Dcat;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Spdx;
import org.scholarch.vocab.VoID;

class DescriptionTest {
    private static final String DATASET = Stored.BASE + "dataset";

    @TempDir
    Path folder = Path.of("");

    @Test
    void countsAreThoseOfTheMergedRecords() {
        Graph said = described(true, Optional.empty());
        // Of twelve statements the one about the topic is made twice.
        assertEquals("11", value(said, DATASET, VoID.TRIPLES));
        assertEquals("3", value(said, DATASET, VoID.ENTITIES));
        assertEquals("1", value(said, DATASET, VoID.CLASSES));
        assertEquals("4", value(said, DATASET, VoID.PROPERTIES));
        assertEquals("2", value(said, DATASET + "#class-foaf-Person", VoID.ENTITIES));
        assertEquals(Foaf.PERSON, value(said, DATASET + "#class-foaf-Person", VoID.CLASS));
        assertEquals("5", value(said, DATASET + "#property-foaf-name", VoID.TRIPLES));
        assertEquals(
                4,
                said.find(node(DATASET), node(VoID.PROPERTY_PARTITION), Node.ANY)
                        .toList()
                        .size());
    }

    @Test
    void datasetIsPlacedAndDated() {
        Graph said = described(true, Optional.empty());
        assertEquals(Stored.BASE, value(said, DATASET, VoID.URI_SPACE));
        assertEquals(Stored.BASE + "person/ada", value(said, DATASET, VoID.EXAMPLE_RESOURCE));
        assertEquals(Stored.TUESDAY.toString(), value(said, DATASET, Dcterms.MODIFIED));
        assertEquals(
                Set.of(Foaf.NS, Rdf.NS),
                said.find(node(DATASET), node(VoID.VOCABULARY), Node.ANY)
                        .mapWith(triple -> triple.getObject().getURI())
                        .toSet());
    }

    @Test
    void distributionHasSizeTypeAndChecksumOfItsFile() throws IOException {
        Graph said = described(true, Optional.empty());
        String distribution = DATASET + "#nquads";
        Path file = folder.resolve("dataset.nq.gz");
        assertEquals("https://files.example/d/dataset.nq.gz", value(said, distribution, Dcat.DOWNLOAD_URL));
        assertTrue(said.contains(node(DATASET), node(VoID.DATA_DUMP), node("https://files.example/d/dataset.nq.gz")));
        assertEquals(Long.toString(Files.size(file)), value(said, distribution, Dcat.BYTE_SIZE));
        assertTrue(value(said, distribution, Dcat.MEDIA_TYPE).endsWith("/application/n-quads"));
        assertTrue(value(said, distribution, Dcat.COMPRESS_FORMAT).endsWith("/application/gzip"));
        String sum = value(said, value(said, distribution, Spdx.CHECKSUM), Spdx.CHECKSUM_VALUE);
        assertTrue(Files.readAllLines(folder.resolve("SHA256SUMS")).contains(sum + "  dataset.nq.gz"), sum);
    }

    /** Nothing is said that nobody told. */
    @Test
    void titleLicenceAndPackingAreSaidOnlyWhenTheyAreGiven() {
        Graph silent = described(false, Optional.empty());
        for (String property : List.of(Dcterms.TITLE, Dcterms.LICENSE, Dcat.COMPRESS_FORMAT)) {
            assertEquals(
                    0, silent.find(Node.ANY, node(property), Node.ANY).toList().size(), property);
        }
        Graph told = described(true, Optional.of("https://licence.example/by"));
        assertEquals("https://licence.example/by", value(told, DATASET, Dcterms.LICENSE));
        assertEquals("https://licence.example/by", value(told, DATASET + "#jelly", Dcterms.LICENSE));
    }

    private Graph described(boolean gzip, Optional<String> license) {
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            Stored.fill(store);
            new Dump(List.of(QuadFormat.values()), gzip, Optional.empty(), license).write(store, folder);
        }
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(folder.resolve("void.ttl").toString())
                .base("https://files.example/d/void.ttl")
                .parse(graph);
        return graph;
    }

    /** The one value there is. */
    private static String value(Graph graph, String subject, String property) {
        List<Node> values = graph.find(node(subject), node(property), Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
        assertEquals(1, values.size(), subject + " " + property + " " + values);
        return values.get(0).isLiteral()
                ? values.get(0).getLiteralLexicalForm()
                : values.get(0).getURI();
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}

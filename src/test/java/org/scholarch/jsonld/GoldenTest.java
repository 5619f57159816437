// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholarch.jsonld.JsonLdWriter.Form;

/** Whole documents, kept indented beside this test; the writer's bytes are the same without white space. */
class GoldenTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> ROOTS = Map.of(
            "person", "person/ada.html",
            "publication", "publication/a",
            "nobody", "person/nobody.html");

    static final List<String> NAMES = List.of("person", "publication", "nobody");

    @ParameterizedTest
    @CsvSource({
        "person, EMBEDDED",
        "person, DATA",
        "publication, EMBEDDED",
        "publication, DATA",
        "nobody, EMBEDDED",
        "nobody, DATA"
    })
    void documentsAreWrittenAsKept(String name, Form form) throws IOException {
        byte[] json = new JsonLdWriter(form).write(graph(name), root(name));
        String kept = name + "-" + form.name().toLowerCase(Locale.ROOT) + ".jsonld";
        assertEquals(
                JSON.writeValueAsString(JSON.readTree(open(kept))),
                new String(json, StandardCharsets.UTF_8).replace("\\u003c", "<"));
    }

    static Graph graph(String name) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, open(name.equals("publication") ? "person.ttl" : name + ".ttl"), Lang.TURTLE);
        return graph;
    }

    static Node root(String name) {
        return NodeFactory.createURI(RandomGraphs.BASE + ROOTS.get(name));
    }

    private static InputStream open(String name) {
        InputStream stream = GoldenTest.class.getResourceAsStream(name);
        if (stream == null) {
            throw new AssertionError(name + " is not on the class path");
        }
        return stream;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    /** Canonical N-Triples in the order of their bytes. */
    private static final List<String> LINES = List.of(
            "<https://example.org/a> <https://example.org/p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .",
            "<https://example.org/a> <https://example.org/p> \"\\b\\t\\n\\f\\r\\\"\\\\\\u0001\\u007F\" .",
            "<https://example.org/a> <https://example.org/p> \"plain\" .",
            "<https://example.org/a> <https://example.org/p> \"\u00e9t\u00e9\"@fr .",
            "<https://example.org/a> <https://example.org/p> \"\uffee\" .",
            "<https://example.org/a> <https://example.org/p> \"\ud83d\ude00\" .",
            "<https://example.org/a> <https://example.org/p> <https://example.org/\u00e9> .");

    @Test
    void fingerprintIsTheDigestOfTheCanonicalLinesInOrder() throws NoSuchAlgorithmException {
        String text = String.join("\n", LINES) + "\n";
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        assertEquals("sha256:" + HexFormat.of().formatHex(digest), Fingerprint.of(graph(LINES)));
    }

    @Test
    void nothingHasTheDigestOfNothing() {
        assertEquals(
                "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                Fingerprint.of(GraphFactory.createGraphMem()));
    }

    @Property(tries = 50)
    void orderMakesNoDifferenceAndAnyStatementDoes(@ForAll @Size(min = 1, max = 700) List<String> texts) {
        Graph forward = GraphFactory.createGraphMem();
        Graph backward = GraphFactory.createGraphMem();
        texts.forEach(text -> forward.add(statement(text)));
        texts.reversed().forEach(text -> backward.add(statement(text)));
        assertEquals(Fingerprint.of(forward), Fingerprint.of(backward));
        backward.delete(statement(texts.getFirst()));
        assertNotEquals(Fingerprint.of(forward), Fingerprint.of(backward));
    }

    @Test
    void nameIsToldBySaltAndName() {
        assertEquals(Fingerprint.ofName("salt", "name"), Fingerprint.ofName("salt", "name"));
        assertNotEquals(Fingerprint.ofName("salt", "name"), Fingerprint.ofName("pepper", "name"));
        assertNotEquals(Fingerprint.ofName("salt", "name"), Fingerprint.ofName("salt", "name2"));
    }

    private static Triple statement(String text) {
        return Triple.create(
                NodeFactory.createURI("https://example.org/a"),
                NodeFactory.createURI("https://example.org/p"),
                NodeFactory.createLiteralString(text));
    }

    private static Graph graph(List<String> lines) {
        return RDFParser.fromString(String.join("\n", lines), Lang.NTRIPLES).toGraph();
    }
}

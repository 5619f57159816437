// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

class TermsTest {
    private static final Node GOOD = NodeFactory.createURI("https://example.org/\u00e9?a=b#c");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/> . } ; DROP ALL ; <x:y",
                "https://example.org/a b",
                "https://example.org/a\nb",
                "https://example.org/{x}",
                "https://example.org/\\u003E",
                "https://example.org/\"",
                "https://example.org/|",
                "https://example.org/`",
                "https://example.org/\u0000",
                "https://example.org/\ud800",
                "person/ada",
                "",
                "1x:y"
            })
    void iriThatCouldEndEarlyIsNotSent(String iri) {
        assertFalse(Terms.isIri(iri));
        Triple triple = Triple.create(GOOD, GOOD, NodeFactory.createURI(iri));
        var refusal = assertThrows(ScholarchException.class, () -> Terms.sendable(triple));
        assertEquals(ProblemCode.STORE_UNWRITABLE, refusal.code());
        Node literal = NodeFactory.createLiteralDT("x", NodeFactory.getType(iri.isEmpty() ? "x" : iri));
        assertFalse(Terms.isFit(literal), "as a datatype");
    }

    @Test
    void languageThatIsNoneIsNotSent() {
        for (String language : List.of("en-", "123456789")) {
            assertFalse(Terms.isFit(NodeFactory.createLiteralLang("x", language)), language);
        }
        assertTrue(Terms.isFit(NodeFactory.createLiteralLang("x", "fr-CA")));
    }

    @Test
    void halfACharacterBecomesTheReplacementCharacter() {
        Triple triple = Triple.create(GOOD, GOOD, NodeFactory.createLiteralLang("a\ud83d \ude00 \ud83d\ude00", "fr"));
        assertEquals(
                NodeFactory.createLiteralLang("a\ufffd \ufffd \ud83d\ude00", "fr"),
                Terms.sendable(triple).getObject());
    }

    @Test
    void textMayHoldAnything() {
        Triple triple = Triple.create(
                GOOD, GOOD, NodeFactory.createLiteralString("\" \\ ' > } ; \n\r\t \u0001 \\u0041 \u2028"));
        assertEquals(triple, Terms.sendable(triple));
    }
}

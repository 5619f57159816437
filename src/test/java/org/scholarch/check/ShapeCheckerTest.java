// SPDX-License-Identifier: Apache-2.0
package org.scholarch.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeCheckerTest {
    private static final ShapeChecker CHECKER = new ShapeChecker();

    @ParameterizedTest
    @ValueSource(strings = {"good.ttl", "good-levels.ttl", "good-collaborations.ttl"})
    void graphAsDocumentedConforms(String name) {
        assertEquals(List.of(), CHECKER.check(graph(name), name, iri -> 0));
    }

    private static Graph graph(String name) {
        return RDFParser.source("src/test/resources/org/scholarch/check/" + name)
                .toGraph();
    }
}

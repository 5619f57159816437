// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholarch.vocab.Schema;

/** What changes in a repository is told, whenever it changes; tests name the statements of the list of harvesting that they hold. */
class OaiChangesTest {
    private final HarvestedStore held = new HarvestedStore();

    @AfterEach
    void close() {
        held.close();
    }

    private Answered ask(String... parameters) {
        return new Answered(held.repository(100, false).answer(HarvestedStore.parameters(parameters)));
    }

    @Test
    void answerIsBegunAgainWhenTheStoreChangesUnderIt() {
        held.put(1, 2, "Ada");
        held.meanwhile(() -> {
            held.pass(Duration.ofDays(1));
            held.remove(false, "p1");
            held.put(2, 1, "Eve");
        });
        Answered list = ask("verb=ListRecords", "metadataPrefix=oai_dc");
        assertEquals(List.of("Eve 2"), list.texts("title"));
        assertEquals(
                1,
                list.elements("header").stream()
                        .filter(it -> it.getAttribute("status").equals("deleted"))
                        .count());
        assertEquals(List.of("2026-11-02T10:00:00Z", "2026-11-02T10:00:00Z"), list.texts("datestamp"));
    }

    @Test
    void o23WorkIsNewWhenItsAuthorsAre() {
        held.put(HarvestedStore.MINTER.graph("person", "ada"), HarvestedStore.institute());
        held.pass(Duration.ofDays(1));
        Graph graph = HarvestedStore.institute();
        String organization = HarvestedStore.MINTER.organization("lower");
        HarvestedStore.add(graph, organization, Schema.NAME, NodeFactory.createLiteralString("Lower"));
        HarvestedStore.add(
                graph, HarvestedStore.MINTER.person("eve"), Schema.AFFILIATION, NodeFactory.createURI(organization));
        held.put(HarvestedStore.MINTER.graph("person", "ada"), graph);
        Answered works = ask("verb=ListIdentifiers", "metadataPrefix=oai_dc", "from=2026-11-02", "set=publications");
        assertTrue(works.texts("setSpec").contains("publications:lower"));
        assertEquals(
                List.of("noRecordsMatch"),
                ask("verb=ListIdentifiers", "metadataPrefix=oai_dc", "from=2026-11-02", "set=publications:none")
                        .errors());
    }

    @Test
    void o23PersonIsNewWhenAPostIs() {
        held.put(HarvestedStore.MINTER.graph("person", "ada"), HarvestedStore.institute());
        held.pass(Duration.ofDays(1));
        Graph graph = HarvestedStore.institute();
        HarvestedStore.add(
                graph,
                HarvestedStore.MINTER.base() + "appointment/ada/professor-upper",
                Schema.END_DATE,
                NodeFactory.createLiteralString("2020"));
        held.put(HarvestedStore.MINTER.graph("person", "ada"), graph);
        Answered people = ask("verb=ListIdentifiers", "metadataPrefix=rdf", "from=2026-11-02", "set=persons");
        assertEquals(1, people.texts("identifier").size());
        assertTrue(people.texts("setSpec").contains("topic:sums"));
    }
}

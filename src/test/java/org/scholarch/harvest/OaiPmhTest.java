// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Schema;

/** OAI-PMH as the statements O1 to O37 of the list of harvesting say it; each test names those that it holds. */
class OaiPmhTest {
    private final HarvestedStore held = new HarvestedStore();

    @AfterEach
    void close() {
        held.close();
    }

    private Answered ask(int pageSize, String... parameters) {
        return new Answered(held.repository(pageSize, false).answer(HarvestedStore.parameters(parameters)));
    }

    private Answered ask(String... parameters) {
        return ask(100, parameters);
    }

    /** Everything that a list gives, page after page. */
    private List<String> harvest(int pageSize, String... parameters) {
        List<String> identifiers = new ArrayList<>();
        Answered page = ask(pageSize, parameters);
        identifiers.addAll(page.texts("identifier"));
        Optional<String> token = page.token();
        while (token.isPresent()) {
            page = ask(pageSize, parameters[0], "resumptionToken=" + token.get());
            assertFalse(page.texts("identifier").isEmpty(), "an empty page");
            identifiers.addAll(page.texts("identifier"));
            token = page.token();
        }
        return identifiers;
    }

    @Test
    void o3o5o11o12IdentifyTellsTheRepository() {
        held.put(1, 2, "Ada");
        held.pass(Duration.ofMillis(90_500));
        Answered answer = ask("verb=Identify");
        assertEquals("2026-11-01T10:01:30Z", answer.text("responseDate"));
        assertEquals("Researchers & others", answer.text("repositoryName"));
        assertEquals("http://people.example.org/oai", answer.text("baseURL"));
        assertEquals("2.0", answer.text("protocolVersion"));
        assertEquals("2026-11-01T10:00:00Z", answer.text("earliestDatestamp"));
        assertEquals("persistent", answer.text("deletedRecord"));
        assertEquals("people.example.org", answer.text("repositoryIdentifier"));
        assertTrue(answer.text("sampleIdentifier").matches("oai:people\\.example\\.org:person-[0-9a-f]{32}"));
        assertEquals(
                "http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd",
                answer.elements("OAI-PMH").get(0).getAttribute("xsi:schemaLocation"));
    }

    @Test
    void o4RequestIsRepeatedWithItsArgumentsAndEscaped() {
        held.put(1, 1, "Ada");
        Answered good = ask("verb=ListIdentifiers", "metadataPrefix=oai_dc");
        assertEquals("oai_dc", good.elements("request").get(0).getAttribute("metadataPrefix"));
        Answered odd = ask("verb=GetRecord", "metadataPrefix=oai_dc", "identifier=in\"va<li>d&\u0001");
        assertEquals(List.of("idDoesNotExist"), odd.errors());
        assertEquals("in\"va<li>d&", odd.elements("request").get(0).getAttribute("identifier"));
        Answered bad = ask("verb=Identify", "colour=<blue>");
        assertEquals(0, bad.elements("request").get(0).getAttributes().getLength());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void o30o34EveryItemComesOnceWhateverThePageSize(int pageSize) {
        held.put(1, 4, "Ada");
        held.pass(Duration.ofDays(1));
        held.put(5, 3, "Ben");
        for (String verb : List.of("verb=ListRecords", "verb=ListIdentifiers")) {
            List<String> all = harvest(pageSize, verb, "metadataPrefix=oai_dc").stream()
                    .filter(it -> it.startsWith("oai:"))
                    .toList();
            assertEquals(7, all.size());
            assertEquals(7, Set.copyOf(all).size());
        }
        Answered first = ask(pageSize, "verb=ListIdentifiers", "metadataPrefix=oai_dc");
        assertEquals(pageSize < 7 ? 1 : 0, first.elements("resumptionToken").size());
        if (pageSize < 7) {
            assertEquals("7", first.elements("resumptionToken").get(0).getAttribute("completeListSize"));
            assertEquals("0", first.elements("resumptionToken").get(0).getAttribute("cursor"));
        }
    }

    @Test
    void o30LastPageOfSeveralHasAnEmptyToken() {
        held.put(1, 4, "Ada");
        String token =
                ask(2, "verb=ListIdentifiers", "metadataPrefix=oai_dc").token().orElseThrow();
        Answered last = ask(2, "verb=ListIdentifiers", "resumptionToken=" + token);
        assertEquals(List.of(""), last.texts("resumptionToken"));
        assertEquals("2", last.elements("resumptionToken").get(0).getAttribute("cursor"));
    }

    @Test
    void o31o36TokenGivesTheSamePageAgainAndFromAnotherServer() {
        held.put(1, 5, "Ada");
        String token =
                ask(2, "verb=ListRecords", "metadataPrefix=oai_dc").token().orElseThrow();
        List<String> once =
                ask(2, "verb=ListRecords", "resumptionToken=" + token).texts("identifier");
        assertEquals(
                once, ask(2, "verb=ListRecords", "resumptionToken=" + token).texts("identifier"));
        assertEquals(
                List.of("badResumptionToken"),
                ask(2, "verb=ListIdentifiers", "resumptionToken=" + token).errors());
        String damaged = token.substring(0, 20) + (token.charAt(20) == 'A' ? 'B' : 'A') + token.substring(21);
        assertEquals(
                List.of("badResumptionToken"),
                ask(2, "verb=ListRecords", "resumptionToken=" + damaged).errors());
    }

    @Test
    void o32o33NothingIsLostWhenTheStoreChangesBetweenPages() {
        held.put(1, 6, "Ada");
        held.pass(Duration.ofMinutes(1));
        var seen = new TreeMap<String, String>();
        var begun = held.now();
        Answered page = ask(2, "verb=ListRecords", "metadataPrefix=oai_dc");
        note(page, seen);
        // All that was not given yet changes, two that were given go, one comes.
        held.pass(Duration.ofMinutes(1));
        held.put(1, 6, "Eve");
        held.remove(false, "p1", "p2");
        held.put(7, 1, "Kai");
        while (page.token().isPresent()) {
            page = ask(2, "verb=ListRecords", "resumptionToken=" + page.token().get());
            assertEquals(List.of(), page.errors());
            note(page, seen);
        }
        Answered next = ask(100, "verb=ListRecords", "metadataPrefix=oai_dc", "from=" + begun);
        note(next, seen);
        assertEquals(7, seen.size());
        assertEquals(
                List.of("Eve 3", "Eve 4", "Eve 5", "Eve 6", "Kai 7", "deleted", "deleted"),
                seen.values().stream().sorted().toList());
    }

    private static void note(Answered page, Map<String, String> seen) {
        for (var record : page.elements("record")) {
            String identifier =
                    record.getElementsByTagNameNS("*", "identifier").item(0).getTextContent();
            var titles = record.getElementsByTagNameNS("*", "title");
            seen.put(
                    identifier,
                    titles.getLength() == 0 ? "deleted" : titles.item(0).getTextContent());
        }
    }

    @Test
    void o17o26o28DeletedItemsStayAsHeaders() {
        held.put(1, 2, "Ada");
        Set<String> before =
                Set.copyOf(ask("verb=ListIdentifiers", "metadataPrefix=oai_dc").texts("identifier"));
        held.pass(Duration.ofDays(1));
        held.remove(false, "p1");
        Answered list = ask("verb=ListRecords", "metadataPrefix=oai_dc", "from=2026-11-02");
        assertEquals(1, list.elements("header").size());
        assertEquals("deleted", list.elements("header").get(0).getAttribute("status"));
        assertEquals("2026-11-02T10:00:00Z", list.text("datestamp"));
        assertEquals(List.of("openaire_cris_persons", "persons"), list.texts("setSpec"));
        assertTrue(before.contains(list.text("identifier")));
        Answered one = ask("verb=GetRecord", "metadataPrefix=oai_dc", "identifier=" + list.text("identifier"));
        assertEquals(List.of(), one.errors());
        assertEquals("deleted", one.elements("header").get(0).getAttribute("status"));
        assertEquals(List.of(), one.elements("metadata"));
    }

    @Test
    void deletionOfSomebodyForgottenIsToldUnderTheSameIdentifier() {
        held.put(1, 3, "Ada");
        Set<String> before = new HashSet<>(
                ask("verb=ListIdentifiers", "metadataPrefix=oai_dc").texts("identifier"));
        held.pass(Duration.ofDays(1));
        held.remove(true, "p2");
        Answered list = ask("verb=ListIdentifiers", "metadataPrefix=oai_dc");
        assertEquals(before, Set.copyOf(list.texts("identifier")));
        Answered gone = ask("verb=ListRecords", "metadataPrefix=oai_dc", "from=2026-11-02", "set=persons");
        assertEquals("deleted", gone.elements("header").get(0).getAttribute("status"));
        byte[] bytes = held.repository(10, false)
                .answer(HarvestedStore.parameters("verb=ListRecords", "metadataPrefix=oai_dc"));
        assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("p2"));
    }

    @Test
    void o14o15ItemsOfEveryKindAreInTheirSetsAndInDublinCore() {
        Graph graph = HarvestedStore.person("ada", "Ada Bit");
        String person = HarvestedStore.MINTER.person("ada");
        String work = HarvestedStore.MINTER.publication("on-bits");
        String university = HarvestedStore.MINTER.organization("upper");
        String topic = HarvestedStore.MINTER.topic("sums");
        HarvestedStore.add(graph, person, Foaf.TOPIC_INTEREST, NodeFactory.createURI(topic));
        HarvestedStore.add(graph, topic, Schema.NAME, NodeFactory.createLiteralLang("Sums", "en"));
        HarvestedStore.add(graph, person, Schema.AFFILIATION, NodeFactory.createURI(university));
        HarvestedStore.add(graph, university, Schema.NAME, NodeFactory.createLiteralString("Upper University"));
        HarvestedStore.add(graph, university, Schema.SAME_AS, NodeFactory.createURI("https://ror.org/0"));
        HarvestedStore.add(graph, work, Schema.NAME, NodeFactory.createLiteralLang("On <bits> & \u0007pieces", "en"));
        HarvestedStore.add(graph, work, Schema.AUTHOR, NodeFactory.createURI(person));
        HarvestedStore.add(graph, work, Schema.DATE_PUBLISHED, NodeFactory.createLiteralString("2021-05"));
        held.put(HarvestedStore.MINTER.graph("person", "ada"), graph);

        Answered sets = ask("verb=ListSets");
        assertEquals(
                List.of(
                        "organization:upper",
                        "organizations",
                        "persons",
                        "publications",
                        "publications:upper",
                        "topic:sums"),
                sets.texts("setSpec").stream()
                        .filter(it -> !it.startsWith("openaire_"))
                        .toList());
        assertTrue(sets.texts("setName").containsAll(List.of("Sums", "Upper University")));

        Answered people = ask("verb=ListRecords", "metadataPrefix=oai_dc", "set=topic:sums");
        assertEquals(
                List.of("openaire_cris_persons", "organization:upper", "persons", "topic:sums"),
                people.texts("setSpec"));
        assertEquals(List.of("Ada Bit"), people.texts("title"));
        assertEquals(List.of("Sums"), people.texts("subject"));
        assertEquals(List.of("Upper University"), people.texts("relation"));

        Answered works = ask("verb=ListRecords", "metadataPrefix=oai_dc", "set=publications");
        assertEquals(List.of("On <bits> & pieces"), works.texts("title"));
        assertEquals("en", works.elements("title").get(0).getAttribute("xml:lang"));
        assertEquals(List.of("Ada Bit"), works.texts("creator"));
        assertEquals(List.of("2021-05"), works.texts("date"));
        assertTrue(works.texts("identifier").contains(work));

        Answered organizations = ask("verb=ListRecords", "metadataPrefix=oai_dc", "set=organizations");
        assertTrue(organizations.texts("identifier").containsAll(List.of(university, "https://ror.org/0")));
    }

    @Test
    void identifierStaysWhenTheNameChanges() {
        held.put(1, 1, "Ada");
        String before = ask("verb=ListIdentifiers", "metadataPrefix=oai_dc").text("identifier");
        held.pass(Duration.ofDays(1));
        held.put(1, 1, "Ada Bit");
        Answered after = ask("verb=ListIdentifiers", "metadataPrefix=oai_dc");
        assertEquals(before, after.text("identifier"));
        assertNotEquals("2026-11-01T10:00:00Z", after.text("datestamp"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarch.vocab.Schema;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The formats that are for publications; each test names the statements of the list of harvesting that it holds. */
class PublicationFormatsTest {
    private final HarvestedStore held = new HarvestedStore();

    @BeforeEach
    void fill() {
        held.put(HarvestedStore.MINTER.graph("person", "ada"), HarvestedStore.institute());
        Graph other = HarvestedStore.person("bob", "Bob");
        String work = HarvestedStore.MINTER.publication("on-nothing");
        HarvestedStore.add(other, work, Schema.NAME, NodeFactory.createLiteralString("On nothing"));
        HarvestedStore.add(other, work, Schema.AUTHOR, NodeFactory.createURI(HarvestedStore.MINTER.person("bob")));
        held.put(HarvestedStore.MINTER.graph("person", "bob"), other);
    }

    @AfterEach
    void close() {
        held.close();
    }

    private Answered ask(String... parameters) {
        return new Answered(held.repository(100, false).answer(HarvestedStore.parameters(parameters)));
    }

    private Element payload(String prefix) {
        return ask("verb=ListRecords", "metadataPrefix=" + prefix).payloads().stream()
                .filter(it -> it.getTextContent().contains("bits"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Element top, String name) {
        return Answered.below(top, name).stream().map(Element::getTextContent).toList();
    }

    @Test
    void m1FormatsDifferInPrefixNamespaceAndSchema() {
        Answered formats = ask("verb=ListMetadataFormats");
        for (String name : List.of("metadataPrefix", "metadataNamespace", "schema")) {
            assertEquals(8, new HashSet<>(formats.texts(name)).size());
        }
    }

    @Test
    void o13o17FormatsAreOfferedForWhatTheyCover() {
        for (String word : List.of("person-", "publication-")) {
            Stream<String> items = ask("verb=ListIdentifiers", "metadataPrefix=oai_dc").texts("identifier").stream()
                    .filter(it -> it.contains(word));
            items.forEach(item -> {
                List<String> offered =
                        ask("verb=ListMetadataFormats", "identifier=" + item).texts("metadataPrefix");
                for (String prefix : ask("verb=ListMetadataFormats").texts("metadataPrefix")) {
                    Answered record = ask("verb=GetRecord", "identifier=" + item, "metadataPrefix=" + prefix);
                    boolean listed = ask("verb=ListIdentifiers", "metadataPrefix=" + prefix)
                            .texts("identifier")
                            .contains(item);
                    assertEquals(offered.contains(prefix), record.errors().isEmpty());
                    assertEquals(offered.contains(prefix), listed);
                    assertTrue(record.errors().isEmpty() || record.errors().equals(List.of("cannotDisseminateFormat")));
                }
            });
        }
        assertEquals(
                2, ask("verb=ListRecords", "metadataPrefix=mods").payloads().size());
        assertEquals(
                1,
                ask("verb=ListRecords", "metadataPrefix=oai_datacite")
                        .payloads()
                        .size());
        assertEquals(
                List.of("noRecordsMatch"),
                ask("verb=ListRecords", "metadataPrefix=mods", "set=persons").errors());
    }

    @Test
    void o26DeletedItemsAreToldInTheFormatsOfTheirKind() {
        held.pass(Duration.ofDays(1));
        held.remove(false, "bob");
        for (String prefix : List.of("oai_dc", "mods", "oai_datacite")) {
            Answered later = ask("verb=ListRecords", "metadataPrefix=" + prefix, "from=2026-11-02");
            assertEquals(
                    prefix.equals("oai_dc") ? 2 : 1,
                    later.elements("header").stream()
                            .filter(it -> it.getAttribute("status").equals("deleted"))
                            .count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"qdc", "mods", "oai_datacite", "oai_openaire", "oai_dc"})
    void everyWorkOfTheSampleIsValid(String prefix) {
        try (var sample = new HarvestedSample()) {
            int records = sample.records(prefix).stream()
                    .mapToInt(it -> it.payloads().size())
                    .sum();
            assertTrue(records > 0, "no record in " + prefix);
        }
    }

    @Test
    void qualifiedDublinCoreTellsAbstractDateAndVenueApart() {
        Element work = payload("qdc");
        assertEquals(List.of("Bits.", "Des bits."), texts(work, "abstract"));
        assertEquals(List.of("2021-05"), texts(work, "issued"));
        assertEquals(List.of("Sums Quarterly"), texts(work, "isPartOf"));
        assertEquals(List.of("Eve Lund", "Ada Bit"), texts(work, "creator"));
    }

    @Test
    void modsHasNamesInPartsAndTheHost() {
        Element work = payload("mods");
        assertEquals(List.of("Eve", "Lund", "Ada Bit"), texts(work, "namePart"));
        assertEquals(
                List.of("https://orcid.org/0009-0001-2345-6789", "https://orcid.org/0000-0002-1825-0097"),
                texts(work, "nameIdentifier"));
        assertEquals(
                List.of("Sums Quarterly"),
                texts(Answered.below(work, "relatedItem").get(0), "title"));
        assertEquals(List.of("2021-05"), texts(work, "dateIssued"));
    }

    @Test
    void d1d2DataCiteHasWhatItRequires() throws IOException, SAXException {
        Element work = payload("oai_datacite");
        Element identifier = Answered.below(work, "identifier").get(0);
        assertEquals("10.1000/182", identifier.getTextContent());
        assertEquals("DOI", identifier.getAttribute("identifierType"));
        assertEquals(List.of("2021"), texts(work, "publicationYear"));
        assertEquals(List.of(":unav"), texts(work, "publisher"));
        assertEquals(List.of("Lund, Eve", "Ada Bit"), texts(work, "creatorName"));
        assertEquals(List.of("Lund"), texts(work, "familyName"));
        assertFalse(texts(work, "alternateIdentifier").contains("https://doi.org/10.1000/182"));
        assertTrue(texts(work, "alternateIdentifier").contains("https://arxiv.org/abs/2104.00001"));
        assumeTrue(OfficialSchemas.areThere(), "skipped: there is no ../shared/schemas beside the repository");
        for (String version : List.of("4.4", "4.5", "4.6", "4.7")) {
            OfficialSchemas.validate(work, "datacite/kernel-" + version + "/metadata.xsd");
        }
    }

    @Test
    void l1LiteratureHasWhatItRequires() {
        Element work = payload("oai_openaire");
        assertEquals(1, Answered.below(work, "title").size());
        Element date = Answered.below(work, "date").get(0);
        assertEquals("Issued", date.getAttribute("dateType"));
        assertEquals("2021-05", date.getTextContent());
        Element type = Answered.below(work, "resourceType").get(0);
        assertEquals("literature", type.getAttribute("resourceTypeGeneral"));
        assertEquals("http://purl.org/coar/resource_type/c_18cf", type.getAttribute("uri"));
        assertEquals(
                "http://purl.org/coar/access_right/c_14cb",
                Answered.below(work, "rights").get(0).getAttribute("rightsURI"));
        assertEquals(1, Answered.below(work, "identifier").size());
        assertEquals(List.of("Sums Quarterly"), texts(work, "citationTitle"));
    }
}

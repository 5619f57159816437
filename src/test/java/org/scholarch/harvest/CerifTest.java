// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** CERIF as OpenAIRE wants it; each test names the statements of the list of harvesting that it holds. */
class CerifTest {
    private final HarvestedStore held = new HarvestedStore();

    @BeforeEach
    void fill() {
        held.put(HarvestedStore.MINTER.graph("person", "ada"), HarvestedStore.institute());
    }

    @AfterEach
    void close() {
        held.close();
    }

    private Answered ask(String... parameters) {
        return new Answered(held.repository(100, false).answer(HarvestedStore.parameters(parameters)));
    }

    private Answered list(String prefix, String set) {
        return ask("verb=ListRecords", "metadataPrefix=" + prefix, "set=" + set);
    }

    @Test
    void c1c3IdentifyDescribesTheServiceAndItsVersions() {
        Answered answer = ask("verb=Identify");
        assertEquals(1, answer.elements("Service").size());
        assertEquals(1, answer.elements("oai-identifier").size());
        assertEquals(answer.text("repositoryIdentifier"), answer.text("Acronym"));
        assertEquals(answer.text("baseURL"), answer.text("OAIPMHBaseURL"));
        List<String> schemas = ask("verb=ListMetadataFormats").texts("schema");
        for (String compatibility : answer.texts("Compatibility")) {
            String version = compatibility.substring(compatibility.indexOf('#') + 1);
            assertTrue(
                    schemas.contains("https://www.openaire.eu/schema/cris/" + version + "/openaire-cerif-profile.xsd"));
        }
        assertEquals(2, answer.texts("Compatibility").size());
    }

    @Test
    void c2AllNineSetsAreThereByTheirNames() {
        Answered sets = ask("verb=ListSets");
        for (String word : List.of(
                "publications",
                "products",
                "patents",
                "persons",
                "orgunits",
                "projects",
                "funding",
                "events",
                "equipments")) {
            int at = sets.texts("setSpec").indexOf("openaire_cris_" + word);
            assertEquals("OpenAIRE_CRIS_" + word, sets.texts("setName").get(at));
        }
        assertEquals(
                List.of("noRecordsMatch"),
                list("oai_cerif_openaire", "openaire_cris_funding").errors());
    }

    @ParameterizedTest
    @CsvSource({"oai_cerif_openaire, 2", "oai_cerif_openaire_v1_1, 1"})
    void c10OrcidsAreGivenWhereTheVersionTakesThem(String prefix, int expected) {
        Answered people = list(prefix, "openaire_cris_persons");
        assertEquals(3, people.payloads().size());
        assertEquals(expected, people.texts("ORCID").size());
        assertTrue(people.texts("ORCID").contains("https://orcid.org/0000-0002-1825-0097"));
    }

    @ParameterizedTest
    @CsvSource({"oai_cerif_openaire, ''", "oai_cerif_openaire_v1_1, und"})
    void c8TextsNameTheirLanguage(String prefix, String unknown) {
        Element organization = list(prefix, "openaire_cris_orgunits").elements("Name").stream()
                .filter(it -> it.getTextContent().equals("Upper University"))
                .findFirst()
                .orElseThrow();
        assertEquals(unknown, organization.getAttribute("xml:lang"));
        Answered works = list(prefix, "openaire_cris_publications");
        assertEquals("fr", works.elements("Abstract").get(1).getAttribute("xml:lang"));
    }

    @Test
    void c7c8PublicationHasTypeAuthorsInOrderAndItsVenue() {
        Element work = list("oai_cerif_openaire", "openaire_cris_publications")
                .payloads()
                .get(0);
        assertEquals(
                "http://purl.org/coar/resource_type/c_18cf",
                Answered.children(work).get(0).getTextContent());
        assertEquals(List.of("Eve Lund", "Ada Bit"), texts(work, "DisplayName"));
        assertEquals(List.of("Lund"), texts(work, "FamilyNames"));
        assertEquals(List.of("Eve"), texts(work, "FirstNames"));
        // Nobody says which part of the name is which, and where she was when she wrote it.
        assertEquals(List.of("Ada Bit"), texts(work, "OtherNames"));
        assertEquals(List.of(), texts(work, "Affiliation"));
        assertEquals(List.of("On <bits> & pieces", "Sums Quarterly"), texts(work, "Title"));
        assertEquals(List.of("2021-05"), texts(work, "PublicationDate"));
        assertEquals(List.of("10.1000/182"), texts(work, "DOI"));
    }

    @Test
    void peopleAndPartsOfOrganisationsPointToTheirOrganisations() {
        Element person = list("oai_cerif_openaire", "topic:sums").payloads().get(0);
        assertEquals(List.of("Upper University"), texts(person, "Name"));
        Answered organizations = list("oai_cerif_openaire", "openaire_cris_orgunits");
        Element part = organizations.payloads().stream()
                .filter(it -> texts(it, "Name").contains("Department of Sums"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("Department of Sums", "Upper University"), texts(part, "Name"));
        assertEquals(List.of("https://ror.org/05c22rx21"), organizations.texts("RORID"));
        Answered earlier = list("oai_cerif_openaire_v1_1", "openaire_cris_orgunits");
        assertEquals(List.of("https://ror.org/05c22rx21"), earlier.texts("Identifier"));
    }

    private static List<String> texts(Element top, String name) {
        return Answered.below(top, name).stream().map(Element::getTextContent).toList();
    }
}

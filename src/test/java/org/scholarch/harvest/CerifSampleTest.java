// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Every record of the sample institute in CERIF; each test names the statements of the list of harvesting that it holds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CerifSampleTest {
    private final HarvestedSample sample = new HarvestedSample();

    @AfterAll
    void close() {
        sample.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oai_cerif_openaire", "oai_cerif_openaire_v1_1"})
    void c4c5c6EmbeddedThingsHaveRecordsAndSayNothingElse(String prefix) {
        Map<String, Element> records = new HashMap<>();
        for (Answered page : sample.records(prefix)) {
            for (Element record : page.elements("record")) {
                String identifier = Answered.below(record, "identifier").get(0).getTextContent();
                Element thing = Answered.children(
                                Answered.below(record, "metadata").get(0))
                        .get(0);
                assertEquals("oai:sample.example.org:" + thing.getAttribute("id"), identifier);
                records.put(thing.getAttribute("id"), thing);
            }
        }
        assertTrue(records.size() > 200);
        int embedded = 0;
        for (Element record : records.values()) {
            for (Element mentioned : Answered.below(record, "*")) {
                if (mentioned.hasAttribute("id")) {
                    Element own = records.get(mentioned.getAttribute("id"));
                    assertNotNull(own, mentioned.getAttribute("id"));
                    assertSubset(mentioned, own);
                    embedded++;
                }
            }
        }
        assertTrue(embedded > 200);
    }

    private static void assertSubset(Element part, Element whole) {
        assertEquals(part.getNodeName(), whole.getNodeName());
        for (Element child : Answered.children(part)) {
            assertTrue(
                    Answered.children(whole).stream().anyMatch(child::isEqualNode),
                    () -> child.getTextContent() + " is not in " + whole.getAttribute("id"));
        }
    }

    @ParameterizedTest
    @CsvSource({"oai_cerif_openaire, cerif-1.2", "oai_cerif_openaire_v1_1, cerif-1.1"})
    void recordsKeepTheRulesBeyondTheSchema(String prefix, String directory) throws SaxonApiException {
        assumeTrue(OfficialSchemas.areThere(), "skipped: there is no ../shared/schemas beside the repository");
        var rules = new Schematron(directory + "/openaire-cerif-profile.sch");
        List<Answered> pages = sample.records(prefix);
        for (Answered page : pages) {
            assertEquals(List.of(), rules.breaches(page.document()));
        }
        // The rules do find what is wrong.
        Document document = pages.get(0).document();
        Element first = pages.get(0).payloads().get(0);
        first.setAttribute("startDate", "2021-05");
        first.setAttribute("endDate", "2020");
        assertFalse(rules.breaches(document).isEmpty());
    }
}

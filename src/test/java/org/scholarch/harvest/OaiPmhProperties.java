// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever is asked, the answer is one that the protocol knows, valid against its schema, and repeats nothing unescaped. */
class OaiPmhProperties {
    private static final HarvestedStore HELD = new HarvestedStore();
    private static final List<OaiPmh> REPOSITORIES = List.of(HELD.repository(2, false), HELD.repository(2, true));

    static {
        HELD.put(1, 5, "Ada");
    }

    @AfterContainer
    static void close() {
        HELD.close();
    }

    @Provide
    Arbitrary<Map<String, List<String>>> requests() {
        Arbitrary<String> names = Arbitraries.of(
                "verb", "metadataPrefix", "from", "until", "set", "identifier", "resumptionToken", "<x>", "");
        String token = new Answered(REPOSITORIES
                        .get(0)
                        .answer(HarvestedStore.parameters("verb=ListRecords", "metadataPrefix=oai_dc")))
                .token()
                .orElseThrow();
        Arbitrary<String> known = Arbitraries.of(
                "Identify",
                "ListRecords",
                "ListIdentifiers",
                "ListSets",
                "ListMetadataFormats",
                "GetRecord",
                "oai_dc",
                "oai_cerif_openaire",
                "rdf",
                "oai_datacite",
                "persons",
                "2026-11-01",
                "2026-11-01T10:00:00Z",
                "2026-11-01T10:00:00.5",
                "9999-12-31",
                "oai:people.example.org:person-0",
                token,
                token.substring(1),
                token + "A");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(20);
        Arbitrary<List<String>> values = Arbitraries.frequencyOf(Tuple.of(4, known), Tuple.of(1, any))
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
        return Arbitraries.maps(names, values).ofMaxSize(5).map(LinkedHashMap::new);
    }

    @Property
    void answerIsAlwaysValid(@ForAll("requests") Map<String, List<String>> request) {
        for (OaiPmh repository : REPOSITORIES) {
            Answered answer = new Answered(repository.answer(request));
            int contents = answer.errors().size();
            for (OaiVerb verb : OaiVerb.values()) {
                contents += answer.elements(verb.word()).size();
            }
            assertEquals(1, contents);
        }
    }
}

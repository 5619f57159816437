// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked of OAI-PMH, and what cannot; each test names the statements of the list of harvesting that it holds. */
class OaiArgumentsTest {
    private final HarvestedStore held = new HarvestedStore();

    @AfterEach
    void close() {
        held.close();
    }

    private Answered ask(String... parameters) {
        return new Answered(held.repository(100, false).answer(HarvestedStore.parameters(parameters)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', badVerb",
        "verb=, badVerb",
        "verb=identify, badVerb",
        "verb=Identify verb=Identify, badVerb",
        "verb=Identify verb=ListSets, badVerb",
        "verb=Identify metadataPrefix=oai_dc, badArgument",
        "verb=Identify resumptionToken=x, badArgument",
        "verb=GetRecord, badArgument",
        "verb=GetRecord metadataPrefix=oai_dc, badArgument",
        "verb=GetRecord identifier=x, badArgument",
        "verb=GetRecord identifier=oai:people.example.org:person-0 metadataPrefix=oai_dc, idDoesNotExist",
        "verb=GetRecord identifier=oai:other.example.org:person-0 metadataPrefix=oai_dc, idDoesNotExist",
        "verb=GetRecord identifier=x metadataPrefix=marc, cannotDisseminateFormat",
        "verb=ListMetadataFormats identifier=x, idDoesNotExist",
        "verb=ListSets resumptionToken=x, badResumptionToken",
        "verb=ListRecords, badArgument",
        "verb=ListRecords metadataPrefix=marc, cannotDisseminateFormat",
        "verb=ListRecords metadataPrefix=oai_dc metadataPrefix=oai_dc, badArgument",
        "verb=ListRecords metadataPrefix=oai_dc resumptionToken=x, badArgument",
        "verb=ListRecords resumptionToken=x, badResumptionToken",
        "verb=ListRecords resumptionToken=, badResumptionToken",
        "verb=ListRecords metadataPrefix=oai_dc set=nothing, noRecordsMatch",
        "verb=ListRecords metadataPrefix=oai_dc set=, badArgument",
        "verb=ListRecords metadataPrefix=oai_dc set=a::b, badArgument",
        "verb=ListRecords metadataPrefix=oai/dc, badArgument",
        "verb=ListRecords metadataPrefix=oai_dc from=2026-11-02, noRecordsMatch",
        "verb=ListRecords metadataPrefix=oai_dc until=2001-01-01, noRecordsMatch",
        "verb=ListRecords metadataPrefix=oai_dc from=2026-11-02 until=2026-11-01, badArgument",
        "verb=ListRecords metadataPrefix=oai_dc from=2026-11-01 until=2026-11-01T10:00:00Z, badArgument",
        "verb=ListRecords metadataPrefix=oai_dc from=2026-02-30, badArgument",
        "verb=ListRecords metadataPrefix=oai_dc from=2026-11-01T25:00:00Z, badArgument",
        "verb=ListRecords metadataPrefix=oai_dc from=2026-11-01T10:00:00.5Z, badArgument",
        "verb=ListRecords metadataPrefix=oai_dc from=2026-11-01T10:00:00, badArgument",
        "verb=ListRecords metadataPrefix=oai_dc from=yesterday, badArgument",
    })
    void o9o13o16o17o22o29WrongRequestsGetTheErrorThatTheProtocolHas(String request, String error) {
        held.put(1, 1, "Ada");
        String[] parameters = request.isEmpty() ? new String[0] : request.split(" ", -1);
        assertEquals(List.of(error), ask(parameters).errors());
    }

    @Test
    void o19o20o21DaysAndSecondsIncludeBothEnds() {
        held.put(1, 1, "Ada");
        held.pass(Duration.ofSeconds(86_399 - 36_000));
        held.put(2, 1, "Ben");
        held.pass(Duration.ofSeconds(1));
        held.put(3, 1, "Cid");
        assertEquals(2, size("from=2026-11-01", "until=2026-11-01"));
        assertEquals(1, size("from=2026-11-02", "until=2026-11-02"));
        assertEquals(1, size("from=2026-11-01T10:00:00Z", "until=2026-11-01T10:00:00Z"));
        assertEquals(2, size("from=2026-11-01T10:00:01Z"));
        assertEquals(2, size("until=2026-11-01T23:59:59Z"));
        assertEquals(3, size());
    }

    private int size(String... range) {
        List<String> parameters = new ArrayList<>(List.of("verb=ListIdentifiers", "metadataPrefix=oai_dc"));
        parameters.addAll(List.of(range));
        return ask(parameters.toArray(String[]::new)).elements("header").size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-01T10:00:00.", "2026-11-01T10:00:00", "2026-11-01T10:00:00.123Z"})
    void o25LenientRepositoryTakesTheDatesOfDSpace(String date) {
        held.put(1, 1, "Ada");
        byte[] answer = held.repository(10, true)
                .answer(HarvestedStore.parameters("verb=ListIdentifiers", "metadataPrefix=oai_dc", "until=" + date));
        assertEquals(1, new Answered(answer).elements("header").size());
    }
}

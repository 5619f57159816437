// SPDX-License-Identifier: Apache-2.0
package org.scholarch.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;

/** Holds the SARIF form to what the specification (OASIS, 2.1.0) asks of a producer. */
class SarifReportTest {
    private static final Problem FIRST = new Problem(
            ProblemCode.LINE_UNEXPLAINED, new Location("pages/Zoé 1.txt", 9), "The line 'Ω \"x\" \\ \u0001' is odd.");
    private static final Problem SECOND =
            new Problem(ProblemCode.PAGE_EMPTY, Location.of("/elsewhere/b.txt"), "The file has no text.");
    private static final Problem THIRD = new Problem(
            ProblemCode.PUBLICATION_REPEATED, new Location("pages/c.txt", 31), "It already stands at line 29.");

    @Test
    void documentHasOneRunOfOurTool() throws IOException {
        JsonNode log = sarif(FIRST, SECOND, THIRD);
        assertEquals("2.1.0", log.path("version").asText());
        assertTrue(log.path("$schema").asText().endsWith("sarif-schema-2.1.0.json"));
        assertEquals(1, log.path("runs").size());
        JsonNode run = log.at("/runs/0");
        assertEquals("Scholarch", run.at("/tool/driver/name").asText());
        assertFalse(run.at("/tool/driver/version").asText().isEmpty());
        assertTrue(URI.create(run.at("/tool/driver/informationUri").asText()).isAbsolute());
        assertEquals("unicodeCodePoints", run.path("columnKind").asText());
        assertTrue(run.at("/invocations/0/executionSuccessful").asBoolean());
        assertEquals(3, run.path("results").size());
    }

    @Test
    void everyCodeIsARuleWithHelpAndADefaultLevel() throws IOException {
        JsonNode rules = sarif().at("/runs/0/tool/driver/rules");
        assertEquals(ProblemCode.values().length, rules.size());
        Set<String> ids = new HashSet<>();
        for (JsonNode rule : rules) {
            assertTrue(ids.add(rule.path("id").asText()));
            assertTrue(rule.at("/shortDescription/text").asText().endsWith("."), rule.toString());
            assertTrue(rule.at("/fullDescription/text")
                    .asText()
                    .startsWith(rule.at("/shortDescription/text").asText()));
            assertFalse(rule.at("/fullDescription/text").asText().startsWith("*"), rule.toString());
            assertTrue(rule.at("/help/text").asText().startsWith("Example: "), rule.toString());
            assertTrue(rule.at("/help/markdown").asText().contains("\n\nCure: "), rule.toString());
            assertFalse(rule.at("/help/text").asText().contains("`"), rule.toString());
            assertTrue(URI.create(rule.path("helpUri").asText()).isAbsolute());
            assertTrue(
                    rule.path("helpUri").asText().endsWith("#" + rule.path("id").asText()));
            assertTrue(Set.of("error", "warning", "note")
                    .contains(rule.at("/defaultConfiguration/level").asText()));
        }
    }

    @Test
    void resultPointsToItsRuleAndItsPlace() throws IOException {
        JsonNode run = sarif(FIRST, SECOND, THIRD).at("/runs/0");
        JsonNode first = run.at("/results/0");
        assertEquals("line-unexplained", first.path("ruleId").asText());
        assertEquals(
                first.path("ruleId"),
                run.at("/tool/driver/rules")
                        .path(first.path("ruleIndex").asInt())
                        .path("id"));
        assertEquals("warning", first.path("level").asText());
        assertEquals(FIRST.message(), first.at("/message/text").asText());
        JsonNode place = first.at("/locations/0/physicalLocation");
        assertEquals("pages/Zo%C3%A9%201.txt", place.at("/artifactLocation/uri").asText());
        String base = place.at("/artifactLocation/uriBaseId").asText();
        assertTrue(run.path("originalUriBaseIds").has(base), base);
        assertEquals(9, place.at("/region/startLine").asInt());
        assertFalse(place.path("region").has("startColumn"), "a column that nobody knows");
    }

    @Test
    void columnThatIsKnownIsNamed() throws IOException {
        Problem at = new Problem(FIRST.code(), new Location("p.yaml", 4, 7), "It is odd.");
        JsonNode region = sarif(at).at("/runs/0/results/0/locations/0/physicalLocation/region");
        assertEquals("{\"startLine\":4,\"startColumn\":7}", region.toString());
    }

    @Test
    void placeWithoutALineHasNoRegionAndAFileElsewhereNoBase() throws IOException {
        JsonNode second = sarif(FIRST, SECOND, THIRD).at("/runs/0/results/1");
        assertEquals("error", second.path("level").asText());
        JsonNode place = second.at("/locations/0/physicalLocation");
        assertEquals(
                "file:///elsewhere/b.txt", place.at("/artifactLocation/uri").asText());
        assertFalse(place.path("artifactLocation").has("uriBaseId"));
        assertFalse(place.has("region"));
        assertEquals("note", sarif(THIRD).at("/runs/0/results/0/level").asText());
    }

    @Test
    void fingerprintStaysWhenTheLineMovesAndDiffersOtherwise() throws IOException {
        Problem moved = new Problem(THIRD.code(), new Location("pages/c.txt", 131), "It already stands at line 129.");
        Problem other = new Problem(THIRD.code(), new Location("pages/d.txt", 31), THIRD.message());
        assertEquals(fingerprints(THIRD), fingerprints(moved));
        assertNotEquals(fingerprints(THIRD), fingerprints(other));
        assertEquals(3, new HashSet<>(fingerprints(THIRD, THIRD, moved)).size(), "repetitions are told apart");
        assertEquals(fingerprints(FIRST, THIRD).get(1), fingerprints(THIRD).getFirst());
    }

    @Test
    void sameReportGivesTheSameBytes() {
        assertEquals(text(FIRST, SECOND), text(FIRST, SECOND));
    }

    private static List<String> fingerprints(Problem... problems) throws IOException {
        return sarif(problems).at("/runs/0/results").findValues("partialFingerprints").stream()
                .map(it -> it.path("scholarchProblem/v1").asText())
                .toList();
    }

    private static JsonNode sarif(Problem... problems) throws IOException {
        return new ObjectMapper().readTree(text(problems));
    }

    private static String text(Problem... problems) {
        var out = new ByteArrayOutputStream();
        ReportFormat.SARIF.write(new Report(Map.of(), Stream.of(problems).toList()), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

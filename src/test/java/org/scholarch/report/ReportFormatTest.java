// SPDX-License-Identifier: Apache-2.0
package org.scholarch.report;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

class ReportFormatTest {
    private static final Problem PROBLEM =
            new Problem(ProblemCode.NAME_MISMATCH, new Location("pages/zoé.txt", 3), "The portrait is of 'Zoë'.");

    @Test
    void textIsALineAProblem() {
        String text = write(ReportFormat.TEXT, PROBLEM, PROBLEM);
        assertEquals((PROBLEM + "\n").repeat(2), text);
        assertEquals("", write(ReportFormat.TEXT));
    }

    @Test
    void jsonHasTheCountsInOrderAndTheProblems() throws IOException {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("profiles", 2L);
        counts.put("documents", 3L);
        var out = new ByteArrayOutputStream();
        ReportFormat.JSON.write(new Report(counts, List.of(PROBLEM)), out);
        JsonNode json = new ObjectMapper().readTree(out.toByteArray());
        assertEquals("{\"profiles\":2,\"documents\":3}", json.path("counts").toString());
        assertEquals(
                "[{\"file\":\"pages/zoé.txt\",\"line\":3,\"severity\":\"warning\",\"code\":\"name-mismatch\","
                        + "\"message\":\"The portrait is of 'Zoë'.\",\"advice\":\""
                        + PROBLEM.code().advice() + "\"}]",
                json.path("problems").toString());
    }

    @Test
    void columnStandsInTextAndJsonWhereItIsKnown() throws IOException {
        Problem at = new Problem(PROBLEM.code(), new Location("p.yaml", 4, 7), "It is odd.");
        assertTrue(write(ReportFormat.TEXT, at).startsWith("p.yaml:4:7: warning "));
        JsonNode json = new ObjectMapper().readTree(write(ReportFormat.JSON, at));
        assertEquals(7, json.at("/problems/0/column").asInt());
    }

    @Property(tries = 100)
    void whateverAFileIsCalledEveryFormIsWellFormed(@ForAll String file, @ForAll String message) {
        Problem problem = new Problem(ProblemCode.PAGE_EMPTY, Location.of(file), message);
        for (ReportFormat format : List.of(ReportFormat.JSON, ReportFormat.SARIF)) {
            assertDoesNotThrow(() -> new ObjectMapper().readTree(write(format, problem)));
        }
        assertEquals(1, write(ReportFormat.TEXT, problem).lines().count());
    }

    @ParameterizedTest
    @EnumSource
    void reportThatCannotBeWrittenIsAnError(ReportFormat format) {
        var full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("full");
            }
        };
        Report report = new Report(Map.of(), List.of(PROBLEM));
        var thrown = assertThrows(ScholarchException.class, () -> format.write(report, full));
        assertEquals(ProblemCode.OUTPUT_UNWRITABLE, thrown.code());
    }

    @ParameterizedTest
    @EnumSource
    void streamStaysOpen(ReportFormat format) {
        var out = new ByteArrayOutputStream() {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };
        format.write(new Report(Map.of(), List.of(PROBLEM)), out);
        assertTrue(!out.closed && out.size() > 0);
    }

    private static String write(ReportFormat format, Problem... problems) {
        var out = new ByteArrayOutputStream();
        format.write(new Report(Map.of(), List.of(problems)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

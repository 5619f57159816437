// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    Path folder = Path.of("");

    private Path page = Path.of("");

    @BeforeEach
    void writePage() throws IOException {
        page = Files.writeString(
                folder.resolve("ada-quill.txt"),
                "Portrait of Ada Quill\n\nAda M. Quill\n\nCore Academic Member\nNorthfield University\n");
    }

    @Test
    void problemsAreDataAndTheSummaryIsTalk() {
        Command.Result result = Command.run("check", page.toString());
        assertEquals(0, result.code());
        assertEquals(2, result.data().lines().count(), result.data());
        assertTrue(result.data().startsWith(page + ":3: warning name-mismatch "), result.data());
        assertTrue(result.data().contains("\n" + page + ":6: info header-organization-bare "), result.data());
        assertEquals(1, result.talk().lines().count(), result.talk());
        assertTrue(result.talk().contains("0 errors, 1 warning, 1 remark."), result.talk());
    }

    @Test
    void quietLeavesTheProblemsAlone() {
        Command.Result result = Command.run("check", page.toString(), "--quiet");
        assertEquals(2, result.data().lines().count());
        assertEquals("", result.talk());
    }

    @Test
    void jsonIsTheReportThatBuildWrites() throws IOException {
        Command.run("build", page.toString(), "--out", folder.resolve("out").toString());
        Command.Result result = Command.run("check", page.toString(), "--format", "json");
        assertEquals(Files.readString(folder.resolve("out/report.json")), result.data());
    }

    @Test
    void errorsAreExitCodeOneInEveryFormat() throws IOException {
        Files.createFile(folder.resolve("empty.txt"));
        for (String format : new String[] {"text", "json", "sarif"}) {
            Command.Result result = Command.run("check", folder.toString(), "--format", format, "--quiet");
            assertEquals(1, result.code(), format);
            assertTrue(result.data().contains("page-empty"), format);
            assertEquals("", result.talk());
        }
    }

    @Test
    void wrongUsageIsExitCodeTwoAndNoData() {
        assertEquals(2, Command.run("check").code());
        Command.Result result = Command.run("check", page.toString(), "--format", "xml");
        assertEquals(2, result.code());
        assertEquals("", result.data());
    }

    @Test
    void mistakeInTheConfigurationIsAProblemLikeAnyOther() throws IOException {
        Files.writeString(folder.resolve("scholarch.yaml"), "# ours\nbase: here\n");
        Command.Result result = Command.run("check", page.toString(), "--format", "sarif");
        assertEquals(1, result.code());
        JsonNode found = new ObjectMapper().readTree(result.data()).at("/runs/0/results/0");
        assertEquals("configuration-invalid", found.path("ruleId").asText());
        assertEquals(
                2, found.at("/locations/0/physicalLocation/region/startLine").asInt());
    }

    @Test
    void whatCannotWorkAtAllLeavesNoHalfReport() {
        Command.Result result = Command.run("check", page.toString(), "--format", "sarif", "--base", "here");
        assertEquals(1, result.code());
        assertEquals("", result.data());
        assertTrue(result.talk().startsWith("scholarch: base-invalid"), result.talk());
    }

    @Test
    void nothingIsWritten() throws IOException {
        Command.run("check", folder.toString(), "--format", "sarif");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
        assertFalse(Files.exists(Path.of("report.json")));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {
    private static final Path PAGES = Path.of("data/profiles");
    private static final Path REAL = Path.of("../shared/profiles/guillaume-lajoie.txt");
    private static final String PAGE = "data/profiles/suryanti.txt";

    @TempDir
    Path folder = Path.of("");

    @TempDir
    Path elsewhere = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void everyPageOfTheSampleGivesTheSameGraphFromAFileOfData(String notation) throws IOException {
        Path converted = Files.createDirectory(folder.resolve("profiles"));
        copySettings();
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : pages.sorted().toList()) {
                String name = page.getFileName().toString().replaceFirst("\\.\\w+$", "." + notation);
                Command.Result result = Command.run(
                        "convert",
                        page.toString(),
                        "--to",
                        notation,
                        "--out",
                        converted.resolve(name).toString());
                assertEquals(0, result.code(), result.talk());
            }
        }
        assertEquals(statements(Path.of("data")), statements(folder));
    }

    @Test
    void wholeSampleInOneFileGivesTheSameGraph() throws IOException {
        copySettings();
        Command.Result result = Command.run("convert", "data");
        assertEquals(0, result.code(), result.talk());
        Files.writeString(folder.resolve("all.yaml"), result.data());
        assertEquals(statements(Path.of("data")), statements(folder.resolve("all.yaml")));
    }

    @Test
    void realPageGivesTheSameGraphFromAFileOfData() throws IOException {
        assumeTrue(Files.exists(REAL), "skipped: there is no ../shared/profiles beside the repository");
        Path yaml = Files.writeString(
                folder.resolve("other-name.yaml"),
                Command.run("convert", REAL.toString()).data());
        assertEquals(statements(REAL), statements(yaml));
    }

    @Test
    void notationsLeadToEachOtherAndBack() throws IOException {
        String yaml = Command.run("convert", "data").data();
        Path file = Files.writeString(folder.resolve("all.yaml"), yaml);
        String json = Command.run("convert", file.toString(), "--to", "json").data();
        Path other = Files.writeString(folder.resolve("all.json"), json);
        assertEquals(yaml, Command.run("convert", other.toString()).data());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nq", "nt", "ttl", "trig", "rdf"})
    void statementsAreThoseOfBuild(String format) throws IOException {
        String printed = Command.run("convert", PAGE, "--to", format, "--quiet").data();
        Path out = folder.resolve("out");
        Command.run("build", PAGE, "--out", out.toString(), "--format", format, "--quiet");
        assertEquals(Files.readString(out.resolve("dataset." + format)), printed);
    }

    @Test
    void jsonLdIsThatOfThePageOrAListOfThose() throws IOException {
        Path out = folder.resolve("out");
        Command.run("build", PAGE, "--out", out.toString(), "--quiet");
        assertEquals(
                Files.readString(out.resolve("jsonld/suryanti.jsonld")),
                Command.run("convert", PAGE, "--to", "jsonld").data());
        String all = Command.run("convert", "data", "--to", "jsonld").data();
        assertEquals(26, new ObjectMapper().readTree(all).size());
    }

    @Test
    void addressesOfThisMachineAreToldOfInRdfAlone() {
        assertTrue(Command.run("convert", PAGE, "--to", "ttl").talk().contains("--base"));
        assertEquals("", Command.run("convert", PAGE).talk());
    }

    @Test
    void whatIsNoProfileWritesNothingAndKeepsWhatIsThere() throws IOException {
        Path nonsense = Files.writeString(folder.resolve("nonsense.txt"), "Nothing.\n");
        Path out = Files.writeString(folder.resolve("p.yaml"), "name: Ada\n");
        Command.Result result = Command.run("convert", nonsense.toString(), "--out", out.toString());
        assertEquals(1, result.code());
        assertEquals("name: Ada\n", Files.readString(out));
        assertEquals("", Command.run("convert", nonsense.toString()).data());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void placeThatCannotBeWrittenIsSaid() {
        Command.Result result = Command.run(
                "convert", PAGE, "--out", folder.resolve("no/such/p.yaml").toString());
        assertEquals(1, result.code());
        assertTrue(result.talk().contains("output-unwritable"), result.talk());
    }

    @Test
    void notationThatIsNotKnownIsWrongUsage() {
        assertEquals(2, Command.run("convert", PAGE, "--to", "xml").code());
    }

    @Test
    void curationAndConfigurationAreNoProfiles() throws IOException {
        for (String name : List.of("scholarch", "people", "organizations", "publications", "words")) {
            Files.writeString(folder.resolve(name + ".yaml"), "# nothing\n");
        }
        Files.copy(Path.of(PAGE), folder.resolve("suryanti.txt"));
        Command.Result result = Command.run("convert", folder.toString());
        assertEquals(0, result.code(), result.talk());
        assertFalse(result.data().startsWith("profiles:"), result.data());
    }

    @Test
    void supervisionInATableAddsToThePageOfTheSupervisor() throws IOException {
        Files.copy(Path.of(PAGE), folder.resolve("suryanti.txt"));
        Files.writeString(
                folder.resolve("thesis.csv"),
                "supervisor,supervisor_id,student,level,status,thesis\nSuryanti,suryanti,Cy Marsh,PhD,completed,On Tides\n");
        String yaml = Command.run("convert", folder.toString()).data();
        assertTrue(yaml.startsWith("id: suryanti\n"), yaml);
        assertTrue(yaml.contains("student: Cy Marsh\n") && yaml.contains("thesis: On Tides\n"), yaml);
        assertTrue(yaml.contains("institution: Université de Montréal"), yaml);
    }

    /** Puts the settings and the curators' files of the sample beside what was converted. */
    private void copySettings() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".yaml")).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    /** Each statement with its graph, in order. */
    private List<String> statements(Path source) throws IOException {
        Path out = Files.createTempDirectory(elsewhere, "out");
        Command.Result result = Command.run("build", source.toString(), "--out", out.toString(), "--quiet");
        assertEquals(0, result.code(), result.talk());
        return Files.readAllLines(out.resolve("dataset.nq")).stream().sorted().toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholarch.config.Configuration;
import org.scholarch.rdf.StatementFormat;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.Lookup;

/** The whole line from files to files. */
class LineTest {
    private static final Path DATA = Path.of("data");
    private static final Path PAGE = DATA.resolve("profiles/guillaume-lajoie.txt");

    @TempDir
    Path folder = Path.of("");

    @Test
    void sampleInstituteBreaksNoShapeAndLosesNoPage() throws IOException {
        Outcome outcome = Runs.build(folder, StatementFormat.NQ, DATA);
        assertFalse(outcome.failed(), () -> outcome.problems().toString());
        assertEquals(29, outcome.counts().documents());
        assertEquals(26, outcome.counts().profiles(), "a French page, a second page and a table add to others");
        String dataset = Files.readString(folder.resolve("dataset.nq"));
        try (Stream<Path> files = Files.list(DATA.resolve("profiles"))) {
            files.map(Path::getFileName)
                    .forEach(file -> assertTrue(dataset.contains("/title> \"" + file + "\" "), file + " is no source"));
        }
    }

    @Test
    void bytesDependOnTheContentAloneAndNotOnTimeOrLocale() throws IOException {
        byte[] first = dataset(folder.resolve("first"), PAGE);
        Path copy = Files.createDirectories(folder.resolve("copy")).resolve(PAGE.getFileName());
        Files.writeString(copy.resolveSibling("scholarch.yaml"), Files.readString(DATA.resolve("scholarch.yaml")));
        Files.copy(PAGE, copy);
        Files.setLastModifiedTime(copy, FileTime.from(Instant.EPOCH));
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertArrayEquals(first, dataset(folder.resolve("second"), copy));
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void quadsAreReadAlikeByJenaAndRio() throws IOException {
        dataset(folder, DATA);
        Path file = folder.resolve("dataset.nq");
        long lines;
        try (var stream = Files.lines(file)) {
            lines = stream.distinct().count();
        }
        try (InputStream in = Files.newInputStream(file)) {
            Model model = Rio.parse(in, RDFFormat.NQUADS);
            assertEquals(lines, model.size());
        }
        DatasetGraph dataset = Runs.load(file);
        long quads = dataset.stream()
                .filter(quad -> !Quad.isDefaultGraph(quad.getGraph()))
                .count();
        assertEquals(lines, quads);
    }

    @Test
    void quadsAreReadByRaptor() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/rapper")), "skipped: rapper (raptor2-utils) is not installed");
        dataset(folder, DATA);
        Process rapper = new ProcessBuilder(
                        "rapper",
                        "-q",
                        "-c",
                        "-i",
                        "nquads",
                        folder.resolve("dataset.nq").toString())
                .redirectErrorStream(true)
                .start();
        String talk = new String(rapper.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(rapper.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, rapper.exitValue(), talk);
        assertEquals("", talk);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatHoldsTheSameTriples(StatementFormat format) throws IOException {
        Runs.build(folder, StatementFormat.NQ, PAGE);
        Runs.build(folder, format, PAGE);
        var expected = Runs.load(folder.resolve("dataset.nq")).getDefaultGraph();
        var actual = Runs.load(folder.resolve("dataset." + format.ending())).getDefaultGraph();
        assertEquals(expected.find().toSet(), actual.find().toSet());
    }

    @Test
    void pageThatIsNoneIsReportedAndTheOthersArePublished() throws IOException {
        Path nonsense = Files.writeString(folder.resolve("nonsense.txt"), "Nothing to see here.\n");
        Outcome outcome = Runs.build(folder.resolve("out"), StatementFormat.NQ, nonsense, PAGE);
        assertEquals(List.of("page-not-a-profile"), Runs.codes(outcome));
        assertTrue(outcome.failed());
        assertEquals(1, outcome.counts().profiles());
    }

    @Test
    void copyOfAPageIsReportedOnceAndAddsNothing() throws IOException {
        Path twin = Files.createDirectories(folder.resolve("twin")).resolve(PAGE.getFileName());
        Files.copy(PAGE, twin);
        Outcome outcome = Runs.build(folder.resolve("out"), StatementFormat.NQ, PAGE, twin);
        assertEquals(List.of("document-repeated"), Runs.codes(outcome));
        assertArrayEquals(dataset(folder.resolve("alone"), PAGE), Files.readAllBytes(folder.resolve("out/dataset.nq")));
    }

    @Test
    void pageOfSomebodyElseUnderTheSameIdentityIsReportedOnceAndLeftOut() throws IOException {
        Path twin = Files.createDirectories(folder.resolve("twin")).resolve(PAGE.getFileName());
        Files.writeString(twin, "Portrait of Ada Quill\n\nAda Quill\n\nCore Academic Member\n");
        Outcome outcome = Runs.build(folder.resolve("out"), StatementFormat.NQ, PAGE, twin);
        assertEquals(List.of("duplicate-profile"), Runs.codes(outcome));
        assertTrue(outcome.problems().get(0).message().contains(PAGE.toString()));
        assertArrayEquals(dataset(folder.resolve("alone"), PAGE), Files.readAllBytes(folder.resolve("out/dataset.nq")));
    }

    @Test
    void pageThatChangesOrVanishesMeanwhileIsReportedAndLeftOut() throws IOException {
        Files.copy(PAGE, folder.resolve("a.txt"));
        Path changed = Files.copy(PAGE, folder.resolve("b.txt"));
        Path gone = Files.copy(PAGE, folder.resolve("c.txt"));
        Progress saboteur = file -> {
            try {
                Files.writeString(changed, Files.readString(changed) + "Another title\n");
                Files.delete(gone);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        List<String> published = new ArrayList<>();
        Target target = new Target() {
            @Override
            public void record(RecordGraph record) {
                record.person().ifPresent(published::add);
            }
        };
        ProfileDocuments documents = ProfileDocuments.under(List.of(folder), ProfileDocuments.Description.NONE);
        Outcome outcome = new Publisher(Runs.MINTER, Configuration.DEFAULT).publish(documents, target, saboteur);
        assertEquals(List.of("a"), published);
        assertEquals(List.of("source-changed", "source-changed"), Runs.codes(outcome));
        assertEquals(
                List.of(changed.toString(), gone.toString()),
                outcome.problems().stream().map(it -> it.location().file()).toList());
        assertEquals(1, outcome.counts().profiles());
    }

    @Test
    void collaborationsThatAreNoMoreLeaveTheStore() throws IOException {
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            String collaboration = Runs.MINTER.collaboration("guillaume-lajoie", "nicholas-b-turk-browne");
            load(store, PAGE);
            assertInstanceOf(Lookup.Found.class, store.find(collaboration));
            String page = Files.readString(PAGE);
            Path alone = folder.resolve(PAGE.getFileName());
            Files.writeString(alone, page.substring(0, page.indexOf("\nPublications\n")));
            load(store, alone);
            assertInstanceOf(Lookup.Gone.class, store.find(collaboration));
        }
    }

    private static void load(EmbeddedStore store, Path page) {
        ProfileDocuments documents = ProfileDocuments.under(List.of(page), ProfileDocuments.Description.NONE);
        new StorePublication(store, Runs.MINTER, false)
                .publish(
                        new Publisher(Runs.MINTER, Configuration.DEFAULT),
                        documents,
                        () -> Instant.EPOCH,
                        Progress.SILENT);
        assertInstanceOf(Lookup.Found.class, store.find(Runs.MINTER.person("guillaume-lajoie")));
    }

    @Test
    void brokenShapePointsToTheLineOfTheSource() throws IOException {
        String profile = """
                name: Ola Berg
                publications:
                  - title: On the ripples of sand
                  - title: On the wind
                    abstract: "The wind… (see more) blows."
                """;
        Path file = Files.writeString(folder.resolve("ola-berg.yaml"), profile);
        Outcome outcome = Runs.build(folder.resolve("out"), StatementFormat.NQ, file);
        assertEquals(List.of("shape-violated"), Runs.codes(outcome));
        assertEquals(4, outcome.problems().get(0).location().line());
    }

    @Test
    void reportHoldsCountsAndProblemsWithTheirPlace() throws IOException {
        Path nonsense = Files.writeString(folder.resolve("nonsense.txt"), "Nothing to see here.\n");
        Runs.build(folder, StatementFormat.NQ, nonsense, PAGE);
        JsonNode report =
                new ObjectMapper().readTree(folder.resolve("report.json").toFile());
        assertEquals(2, report.at("/counts/documents").asInt());
        assertEquals(27, report.at("/counts/supervisions").asInt());
        assertEquals(nonsense.toString(), report.at("/problems/0/file").asText());
        assertEquals("page-not-a-profile", report.at("/problems/0/code").asText());
        assertEquals("error", report.at("/problems/0/severity").asText());
        assertNotEquals("", report.at("/problems/0/advice").asText());
    }

    @Test
    void everyProfileHasItsJsonLd() throws IOException {
        Runs.build(folder, StatementFormat.NQ, DATA);
        JsonNode page = new ObjectMapper()
                .readTree(folder.resolve("jsonld/guillaume-lajoie.jsonld").toFile());
        assertEquals("ProfilePage", page.at("/@type").asText());
        assertEquals("Guillaume Lajoie", page.at("/mainEntity/name").asText());
        assertEquals(12, page.at("/mainEntity/@reverse/author").size());
        try (var files = Files.list(folder.resolve("jsonld"))) {
            assertEquals(Runs.build(folder, StatementFormat.NQ, DATA).counts().profiles(), files.count());
        }
    }

    private static byte[] dataset(Path out, Path source) throws IOException {
        Runs.build(out, StatementFormat.NQ, source);
        return Files.readAllBytes(out.resolve("dataset.nq"));
    }
}

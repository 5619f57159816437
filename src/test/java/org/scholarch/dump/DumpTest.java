// SPDX-License-Identifier: Apache-2.0
package org.scholarch.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.rdf.QuadFormat;
import org.scholarch.remote.Access;
import org.scholarch.remote.Endpoint;
import org.scholarch.remote.LocalFuseki;
import org.scholarch.remote.SparqlStore;
import org.scholarch.store.EmbeddedStore;

class DumpTest {
    private static final Dump ALL = new Dump(List.of(QuadFormat.values()), true, Optional.empty(), Optional.empty());

    @TempDir
    Path folder = Path.of("");

    private final EmbeddedStore store = EmbeddedStore.inMemory();

    @BeforeEach
    void fill() {
        Stored.fill(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void dumpHoldsTheRecordsAndNothingElse(QuadFormat format) {
        dump(false, format).write(store, folder);
        Set<Quad> dumped = Stored.read(folder.resolve("dataset." + format.ending()));
        assertEquals(records(), dumped);
        assertTrue(dumped.size() > 6, dumped.toString());
    }

    /** The statements of the store without the query graph and what it keeps beside the records. */
    private Set<Quad> records() {
        DatasetGraph dataset = store.dataset();
        return Txn.calculateRead(
                dataset,
                () -> dataset.stream()
                        .filter(quad -> quad.getGraph().toString().startsWith(Stored.BASE + "graph/person/"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void sameStateGivesTheSameBytesWhateverCameBefore() throws IOException {
        ALL.write(store, folder.resolve("one"));
        try (EmbeddedStore other = EmbeddedStore.at(folder.resolve("store"))) {
            Stored.fillInAnotherWay(other);
            ALL.write(other, folder.resolve("other"));
        }
        assertEquals(contents("one"), contents("other"));
    }

    @Test
    void storeOnTheWebGivesTheSameBytes() throws IOException {
        ALL.write(store, folder.resolve("one"));
        try (var server = new LocalFuseki(DatabaseMgr.createDatasetGraph());
                var remote = SparqlStore.at(Endpoint.fuseki(server.address()), Access.of(Map.of()))) {
            Stored.fill(remote);
            ALL.write(remote, folder.resolve("other"));
        }
        assertEquals(contents("one"), contents("other"));
    }

    @Test
    void fileWithTheSameBytesKeepsItsDate() throws IOException {
        ALL.write(store, folder);
        FileTime longAgo = FileTime.fromMillis(0);
        for (String name : contents("").keySet()) {
            Files.setLastModifiedTime(folder.resolve(name), longAgo);
        }
        ALL.write(store, folder);
        for (String name : contents("").keySet()) {
            assertEquals(longAgo, Files.getLastModifiedTime(folder.resolve(name)), name);
        }
        Stored.rename(store, "ada", "Ada Lovelace");
        ALL.write(store, folder);
        assertTrue(Files.getLastModifiedTime(folder.resolve("dataset.nq.gz")).compareTo(longAgo) > 0);
    }

    @Test
    void checksumsAreThoseOfTheFiles() throws IOException, InterruptedException {
        List<String> files = ALL.write(store, folder).files();
        assertEquals(List.of("dataset.jelly.gz", "dataset.nq.gz", "dataset.trig.gz", "void.ttl", "SHA256SUMS"), files);
        assertEquals(new TreeSet<>(files), contents("").keySet());
        assertEquals(4, Files.readAllLines(folder.resolve("SHA256SUMS")).size());
        Path program = Path.of("/usr/bin/sha256sum");
        Assumptions.assumeTrue(Files.isExecutable(program), "skipped: sha256sum is not installed");
        Process check = new ProcessBuilder(program.toString(), "--strict", "-c", "SHA256SUMS")
                .directory(folder.toFile())
                .start();
        assertEquals(0, check.waitFor());
    }

    @Test
    void packedFileIsThePlainOneInGzip() throws IOException {
        dump(false, QuadFormat.NQUADS).write(store, folder.resolve("plain"));
        dump(true, QuadFormat.NQUADS).write(store, folder.resolve("packed"));
        try (var unpacked = new GZIPInputStream(Files.newInputStream(folder.resolve("packed/dataset.nq.gz")))) {
            assertEquals(
                    Files.readString(folder.resolve("plain/dataset.nq")),
                    new String(unpacked.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Or else somebody who is hidden now would stay in them. */
    @Test
    void dumpsOfAnEarlierTimeInOtherFormatsGo() throws IOException {
        ALL.write(store, folder);
        Files.writeString(folder.resolve("mine.txt"), "mine");
        dump(false, QuadFormat.TRIG).write(store, folder);
        assertEquals(
                Set.of("dataset.trig", "void.ttl", "SHA256SUMS", "mine.txt"),
                contents("").keySet());
    }

    @Test
    void whatIsGoneAndWhatIsForgottenIsInNoFile() throws IOException {
        Stored.removeAndForget(store, "eve");
        dump(false, QuadFormat.values()).write(store, folder);
        contents("").forEach((name, bytes) -> {
            assertFalse(bytes.contains("eve") || bytes.contains("Eve"), name);
            assertFalse(bytes.contains("dataset/ledger"), name);
            assertFalse(bytes.contains("dataset/changes"), name);
        });
    }

    @Test
    void dumpThatFailsLeavesTheOldFiles() throws IOException {
        ALL.write(store, folder);
        Map<String, String> before = contents("");
        Stored.rename(store, "ada", "Ada Lovelace");
        // Where a dump wants to write.
        Files.createDirectory(folder.resolve(".dataset.trig.gz.part"));
        var failure = assertThrows(ScholarchException.class, () -> ALL.write(store, folder));
        assertEquals(ProblemCode.OUTPUT_UNWRITABLE, failure.code());
        Files.deleteIfExists(folder.resolve(".dataset.trig.gz.part"));
        assertEquals(before, contents(""));
    }

    @Test
    void storeThatWasNeverPublishedToIsSaidSo() {
        try (EmbeddedStore empty = EmbeddedStore.inMemory()) {
            var failure = assertThrows(ScholarchException.class, () -> ALL.write(empty, folder));
            assertEquals(ProblemCode.STORE_UNUSABLE, failure.code());
        }
    }

    private static Dump dump(boolean gzip, QuadFormat... formats) {
        return new Dump(List.of(formats), gzip, Optional.empty(), Optional.empty());
    }

    /** The bytes of each file, as characters. */
    private Map<String, String> contents(String name) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        file.getFileName().toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}

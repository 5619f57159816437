// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.store.SampleRecords.ADA;
import static org.scholarch.store.SampleRecords.BASE;
import static org.scholarch.store.SampleRecords.EVE;
import static org.scholarch.store.SampleRecords.MONDAY;
import static org.scholarch.store.SampleRecords.NAME;
import static org.scholarch.store.SampleRecords.TUESDAY;
import static org.scholarch.store.SampleRecords.WEDNESDAY;
import static org.scholarch.store.SampleRecords.named;
import static org.scholarch.store.SampleRecords.put;
import static org.scholarch.store.SampleRecords.putAll;
import static org.scholarch.store.SampleRecords.remove;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

class BackupTest {
    private static final String FAY = BASE + "graph/person/fay";

    @TempDir
    Path folder = Path.of("");

    private final EmbeddedStore original = EmbeddedStore.inMemory();
    private Path backup = Path.of("");
    private Path restored = Path.of("");

    @BeforeEach
    void fill() {
        backup = folder.resolve("store.backup");
        restored = folder.resolve("restored");
        original.claim(BASE);
        putAll(original, Map.of(ADA, SampleRecords.ada(), EVE, named("eve", "Eve"), FAY, hostile()), MONDAY);
        try (Run run = original.begin(() -> MONDAY.plusSeconds(60))) {
            run.remove(EVE);
            run.forget();
            run.note("sources", "sha256:1");
            run.commit();
        }
        put(original, ADA, named("ada", "Ada"), TUESDAY);
        put(original, EVE, named("evelyn", "Evelyn"), TUESDAY);
        try (Run run = original.begin(() -> TUESDAY)) {
            run.remove(EVE);
            run.survivors(Map.of(BASE + "person/evelyn", BASE + "person/ada"));
            run.commit();
        }
        Backup.write(original, backup);
    }

    @AfterEach
    void close() {
        original.close();
    }

    /** Terms that are written with escapes, and numbers. */
    private static Graph hostile() {
        Graph graph = named("fay", "Fay");
        Node fay = NodeFactory.createURI(BASE + "person/fay");
        for (Node object : List.of(
                NodeFactory.createLiteralString("\" ' \\ > \n\r\t\b\f \u0001 \\u0041 é\u2028\ud83d\ude00 # ."),
                NodeFactory.createLiteralLang("Fée\nclochette", "fr-CA"),
                NodeFactory.createLiteralDT("007", NodeFactory.getType("http://www.w3.org/2001/XMLSchema#integer")),
                NodeFactory.createURI(BASE + "é/%20?a=b&c#'(d)"))) {
            graph.add(Triple.create(fay, NodeFactory.createURI(NAME), object));
        }
        return graph;
    }

    @Test
    void restoredStoreHoldsTheSameStatements() {
        long statements = Backup.restore(backup, restored);
        try (EmbeddedStore other = EmbeddedStore.at(restored)) {
            assertEquals(all(original), all(other));
            assertEquals(
                    statements,
                    all(original).stream()
                            .filter(quad -> !quad.isDefaultGraph())
                            .count());
            assertEquals(List.of(), other.breaches());
        }
    }

    /** Dates, tombstones, the numbers of the log, and the name that stands for what is forgotten. */
    @Test
    void restoredStoreGoesOnAsTheOtherOneDoes() {
        Backup.restore(backup, restored);
        try (EmbeddedStore other = EmbeddedStore.at(restored)) {
            for (EmbeddedStore store : List.of(original, other)) {
                assertEquals(7, store.lastChange());
                assertEquals(4, store.floor());
                assertEquals(Optional.of("sha256:1"), store.note("sources"));
                assertEquals(
                        MONDAY.plusSeconds(60),
                        SampleRecords.gone(store, "person/eve").since());
                assertEquals(
                        Optional.of(BASE + "person/ada"),
                        SampleRecords.gone(store, "person/evelyn").survivor());
                assertEquals(0, putAll(store, Map.of(ADA, named("ada", "Ada"), FAY, hostile()), WEDNESDAY));
                remove(store, ADA, WEDNESDAY);
                put(store, EVE, named("eve", "Eve"), WEDNESDAY.plus(Duration.ofDays(1)));
                assertEquals(9, store.lastChange());
            }
            assertEquals(all(original), all(other));
            assertEquals(List.of(), other.breaches());
        }
    }

    @Test
    void backupIsAStateBetweenTwoRuns() throws InterruptedException {
        Path meanwhile = folder.resolve("meanwhile.backup");
        Set<Quad> before = all(original);
        try (Run run = original.begin(() -> WEDNESDAY)) {
            run.put(ADA, named("ada", "Ada Lovelace"));
            Thread thread = new Thread(() -> Backup.write(original, meanwhile));
            thread.start();
            thread.join();
            run.commit();
        }
        assertNotEquals(before, all(original));
        Backup.restore(meanwhile, restored);
        try (EmbeddedStore other = EmbeddedStore.at(restored)) {
            assertEquals(before, all(other));
        }
    }

    @Test
    void backupThatIsCutAnywhereIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        for (int length = 0; length < whole.length; length += 1 + length / 20) {
            Files.write(backup, Arrays.copyOf(whole, length));
            refused("cut after " + length);
        }
    }

    @Test
    void backupWithAnotherCharacterAnywhereIsRefused() throws IOException {
        String whole = text();
        for (int place = 0; place < whole.length(); place += 1 + place / 30) {
            char other = whole.charAt(place) == 'x' ? 'y' : 'x';
            pack(whole.substring(0, place) + other + whole.substring(place + 1));
            refused("another character at " + place);
        }
        for (String text : List.of("", "\n", whole + "x", whole.repeat(2), whole.substring(whole.indexOf('\n') + 1))) {
            pack(text);
            refused(text);
        }
    }

    @Test
    void whatIsNoBackupIsRefused() throws IOException {
        Files.writeString(backup, text());
        refused("not packed");
        Files.delete(backup);
        refused("missing");
        Files.createDirectory(backup);
        refused("a folder");
    }

    private void refused(String how) {
        var refusal = assertThrows(ScholarchException.class, () -> Backup.restore(backup, restored), how);
        assertEquals(ProblemCode.BACKUP_UNREADABLE, refusal.code(), how);
        assertFalse(Files.exists(restored), how);
    }

    @Test
    void storeThatIsNotEmptyIsLeftAlone() {
        try (EmbeddedStore store = EmbeddedStore.at(restored)) {
            store.claim(BASE);
        }
        notEmpty();
        try (EmbeddedStore store = EmbeddedStore.at(restored)) {
            put(store, EVE, named("eve", "Eve"), WEDNESDAY);
        }
        notEmpty();
        try (EmbeddedStore store = EmbeddedStore.at(restored)) {
            assertEquals(1, store.lastChange());
        }
    }

    @Test
    void folderWithOtherFilesIsLeftAlone() throws IOException {
        Files.createDirectory(restored);
        Files.writeString(restored.resolve("page.txt"), "Ada");
        notEmpty();
        try (Stream<Path> files = Files.list(restored)) {
            assertEquals(List.of(restored.resolve("page.txt")), files.toList());
        }
    }

    private void notEmpty() {
        var refusal = assertThrows(ScholarchException.class, () -> Backup.restore(backup, restored));
        assertEquals(ProblemCode.STORE_NOT_EMPTY, refusal.code());
    }

    @Test
    void emptyFolderAndEmptyStoreAreFilled() throws IOException {
        Files.createDirectory(restored);
        Backup.restore(backup, restored);
        Path opened = folder.resolve("opened");
        EmbeddedStore.at(opened).close();
        Backup.restore(backup, opened);
        try (EmbeddedStore one = EmbeddedStore.at(restored);
                EmbeddedStore other = EmbeddedStore.at(opened)) {
            assertTrue(all(one).size() > 20);
            assertEquals(all(one), all(other));
        }
    }

    @Test
    void storeThatWasNeverPublishedToHasNoBackup() {
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            var refusal = assertThrows(ScholarchException.class, () -> Backup.write(store, folder.resolve("none")));
            assertEquals(ProblemCode.STORE_UNUSABLE, refusal.code());
        }
        assertFalse(Files.exists(folder.resolve("none")));
    }

    /** All statements; without the one that says that files hold what was forgotten, which is true of no new file. */
    private static Set<Quad> all(EmbeddedStore store) {
        Set<Quad> all = new HashSet<>();
        Txn.executeRead(store.dataset(), () -> store.dataset().find().forEachRemaining(all::add));
        var log = new ChangeLog(store.dataset(), new Layout(BASE));
        all.removeIf(log::isUntidy);
        return all;
    }

    /** Bytes as characters. */
    private String text() throws IOException {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(backup)))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private void pack(String text) throws IOException {
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(backup))) {
            packed.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}

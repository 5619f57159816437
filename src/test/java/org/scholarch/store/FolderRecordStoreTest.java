// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

class FolderRecordStoreTest implements RecordStoreContract {
    private static final String OTHER = BASE + "graph/person/other";

    @TempDir
    Path folder;

    @Override
    public RecordStore open() {
        return RecordStore.at(folder.resolve("deep/store"));
    }

    @Test
    void recordsAndDatesSurviveARestart() {
        try (RecordStore store = open()) {
            store.put(ADA, RecordStoreContract.ada(), MONDAY);
        }
        try (RecordStore store = open()) {
            store.put(ADA, RecordStoreContract.ada(), TUESDAY);
            Lookup.Found ada = assertInstanceOf(Lookup.Found.class, store.find(BASE + "person/ada"));
            assertEquals(MONDAY, ada.modified());
        }
    }

    @Test
    void folderThatIsAFileIsUnusable() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        ScholarchException refusal = assertThrows(ScholarchException.class, () -> RecordStore.at(file));
        assertEquals(ProblemCode.STORE_UNUSABLE, refusal.code());
    }

    @Test
    void storeHeldByAnotherProcessIsUnusable() throws IOException {
        Path store = folder.resolve("held");
        RecordStore.at(store).close();
        try (FileChannel channel = FileChannel.open(store.resolve("tdb.lock"), StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertTrue(lock.isValid());
            ScholarchException refusal = assertThrows(ScholarchException.class, () -> RecordStore.at(store));
            assertEquals(ProblemCode.STORE_UNUSABLE, refusal.code());
        }
    }

    @Test
    void whatALoadTakesOutIsInNoFile() throws IOException {
        try (RecordStore store = open()) {
            store.put(ADA, RecordStoreContract.ada(), MONDAY);
            store.put(OTHER, SSE.parseGraph("(graph (<a:a> <a:b> 'Somebody'))"), MONDAY);
            assertTrue(isInAFile("Somebody"));
            try (RecordStore.Load load = store.load(TUESDAY)) {
                load.put(ADA, RecordStoreContract.ada());
                load.removeOthers();
                load.commit();
            }
            assertFalse(isInAFile("Somebody"));
            assertTrue(isInAFile("Ada"));
            store.put(ADA, SSE.parseGraph("(graph (<a:a> <a:b> 'Bo'))"), TUESDAY);
            assertFalse(isInAFile("Ada") || !isInAFile("Bo"), "a record that changes leaves nothing either");
        }
    }

    /** The files of a process that was killed in the middle of a load are those that another one finds meanwhile. */
    @Test
    void whatAKilledLoadLeftInAFileIsGoneAfterTheNextOne() throws IOException {
        Path copy = folder.resolve("copy");
        try (RecordStore store = open();
                RecordStore.Load load = store.load(MONDAY)) {
            // Long enough for the database to write it before the load is over.
            load.put(OTHER, SSE.parseGraph("(graph (<a:a> <a:b> '" + "Somebody".repeat(1 << 17) + "'))"));
            copy(folder.resolve("deep/store"), copy);
        }
        assertFalse(isInAFile("Somebody", folder.resolve("deep/store")), "a load that is given up leaves nothing");
        assertTrue(isInAFile("Somebody", copy));
        try (RecordStore store = RecordStore.at(copy)) {
            store.put(ADA, RecordStoreContract.ada(), MONDAY);
        }
        assertFalse(isInAFile("Somebody", copy));
    }

    @Test
    void readersGoOnWhileFilesAreRewritten() {
        try (RecordStore store = open()) {
            for (String name : List.of("Ada", "Bo", "Cy")) {
                store.put(ADA, SSE.parseGraph("(graph (<a:a> <a:b> '" + name + "'))"), MONDAY);
                Lookup.Found found = assertInstanceOf(Lookup.Found.class, store.find("a:a"));
                assertTrue(found.description().toString().contains(name));
                assertEquals(
                        1,
                        Txn.calculateRead(
                                store.dataset(),
                                () -> Iter.count(store.dataset()
                                        .find(Quad.defaultGraphNodeGenerated, Node.ANY, Node.ANY, Node.ANY))));
            }
        }
    }

    private boolean isInAFile(String text) throws IOException {
        return isInAFile(text, folder);
    }

    private static boolean isInAFile(String text, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(it -> !it.endsWith("tdb.lock")).toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}

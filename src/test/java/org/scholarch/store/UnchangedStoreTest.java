// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.store.SampleRecords.ADA;
import static org.scholarch.store.SampleRecords.EVE;
import static org.scholarch.store.SampleRecords.MONDAY;
import static org.scholarch.store.SampleRecords.TUESDAY;
import static org.scholarch.store.SampleRecords.WEDNESDAY;
import static org.scholarch.store.SampleRecords.ada;
import static org.scholarch.store.SampleRecords.named;
import static org.scholarch.store.SampleRecords.put;
import static org.scholarch.store.SampleRecords.putAll;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that comes to nothing leaves every byte and every time of every file as it was. */
class UnchangedStoreTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.EPOCH);

    @TempDir
    Path folder = Path.of("");

    @Test
    void unchangedRunWritesNotAByte() throws IOException {
        try (EmbeddedStore store = filled()) {
            Map<Path, String> before = files();
            try (Run run = store.begin(() -> WEDNESDAY)) {
                run.put(ADA, ada());
                run.remove(EVE);
                run.survivors(Map.of("https://example.org/person/eve", "https://example.org/person/ada"));
                run.forget();
                assertEquals(0, run.commit());
            }
            store.claim(SampleRecords.BASE);
            assertEquals(before, files());
            put(store, EVE, named("eve", "Eve"), WEDNESDAY);
            assertTrue(!before.equals(files()), "the test sees what is written");
        }
    }

    @Test
    void openingAndClosingWritesTheLockAlone() throws IOException {
        filled().close();
        Map<Path, String> before = files();
        EmbeddedStore.at(folder).close();
        assertEquals(before, files());
    }

    /** One record, one that is gone and forgotten with its survivor; all files of the year 1970. */
    private EmbeddedStore filled() throws IOException {
        EmbeddedStore store = EmbeddedStore.at(folder);
        store.claim(SampleRecords.BASE);
        putAll(store, Map.of(ADA, ada(), EVE, named("eve", "Eve")), MONDAY);
        try (Run run = store.begin(() -> TUESDAY)) {
            run.remove(EVE);
            run.survivors(Map.of("https://example.org/person/eve", "https://example.org/person/ada"));
            run.forget();
            run.commit();
        }
        for (Path file : files().keySet()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        return store;
    }

    /** Digest and time of every file that is no lock. */
    private Map<Path, String> files() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".lock")) {
                    files.put(file, Files.getLastModifiedTime(file) + " " + digest(file));
                }
            }
        }
        return files;
    }

    private static String digest(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return new BigInteger(1, digest).toString(16);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}

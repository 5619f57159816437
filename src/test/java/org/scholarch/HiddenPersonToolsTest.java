// SPDX-License-Identifier: Apache-2.0
package org.scholarch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.HiddenPersonInstitute.HIDING;
import static org.scholarch.HiddenPersonInstitute.hasTrace;
import static org.scholarch.HiddenPersonInstitute.holdsTrace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholarch.dump.Dump;
import org.scholarch.patch.ChangePatch;
import org.scholarch.privacy.PrivacyPolicy;
import org.scholarch.publish.Outcome;
import org.scholarch.publish.Progress;
import org.scholarch.publish.Verification;
import org.scholarch.rdf.QuadFormat;
import org.scholarch.report.ReportFormat;
import org.scholarch.store.Backup;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.vocab.Minter;

/** Nothing that is made of a store which held somebody before has a trace of the person once the store forgot. */
class HiddenPersonToolsTest {
    @TempDir
    Path folder = Path.of("");

    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private HiddenPersonInstitute institute = new HiddenPersonInstitute(Path.of(""));

    @BeforeEach
    void fillTheStoreWithThePerson() throws IOException {
        institute = HiddenPersonInstitute.in(folder);
        institute.load(store, PrivacyPolicy.OPEN);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void dumpHoldsNoTrace(QuadFormat format) throws IOException {
        Path dumps = folder.resolve("dumps");
        var dump = new Dump(List.of(format), false, Optional.empty(), Optional.empty());
        dump.write(store, dumps);
        assertTrue(holdsTrace(dumps), "nothing would be forgotten");
        institute.load(store, HIDING);
        dump.write(store, dumps);
        assertFalse(holdsTrace(dumps));
    }

    @Test
    void backupHoldsNoTrace() throws IOException {
        assertTrue(hasTrace(backup()), "nothing would be forgotten");
        institute.load(store, HIDING);
        assertFalse(hasTrace(backup()));
    }

    private byte[] backup() throws IOException {
        Path file = folder.resolve("backup");
        Backup.write(store, file);
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    @Test
    void changesHoldNoTrace() {
        assertTrue(hasTrace(changes()), "nothing would be forgotten");
        institute.load(store, HIDING);
        assertFalse(hasTrace(changes()));
    }

    private byte[] changes() {
        var out = new ByteArrayOutputStream();
        ChangePatch.write(store, store.floor(), store.lastChange(), out);
        return out.toByteArray();
    }

    /** Before the run that takes the person out of the store. */
    @ParameterizedTest
    @EnumSource
    void verificationTellsOfARecordThatGoesAndNotWhose(ReportFormat format) {
        Outcome outcome = new Verification(store, new Minter(Minter.DEFAULT_BASE))
                .verify(HiddenPersonInstitute.publisher(HIDING), institute.documents(), Progress.SILENT);
        var out = new ByteArrayOutputStream();
        format.write(outcome.report(), out);
        assertTrue(out.toString(UTF_8).contains("records are in no source any more"), out.toString(UTF_8));
        assertFalse(hasTrace(out.toByteArray()), out.toString(UTF_8));
    }
}

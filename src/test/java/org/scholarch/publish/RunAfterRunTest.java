// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarch.config.ConfigurationReader;
import org.scholarch.config.CurationReader;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.vocab.Prov;

/** Whatever happens to documents from run to run: a store with a memory comes to the same as one without, which does all anew each time. */
class RunAfterRunTest {
    private static final int RUNS = 16;
    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    @TempDir
    Path folder = Path.of("");

    private EmbeddedStore remembering = EmbeddedStore.inMemory();
    private final EmbeddedStore forgetful = EmbeddedStore.inMemory();
    private int toldByRemembering;
    private int toldByForgetful;
    private int remembered;

    @BeforeEach
    void open() {
        remembering.close();
        remembering = EmbeddedStore.at(folder.resolve("store"));
    }

    @AfterEach
    void close() {
        remembering.close();
        forgetful.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void memoryChangesNothing(long seed) throws IOException {
        var pages = ChangingPages.in(folder.resolve("pages"), seed);
        String happened = "at first";
        for (int run = 0; run < RUNS; run++) {
            Instant now = START.plus(Duration.ofHours(run));
            remembered += Files.exists(folder.resolve("store/memory/head")) ? 1 : 0;
            var one = publish(remembering, pages, now);
            var other = publish(forgetful, pages, now);
            String when = "seed " + seed + ", run " + run + ": " + happened;
            assertSame(statements(forgetful), statements(remembering), when);
            assertEquals(other.changed(), one.changed(), when);
            assertEquals(other.kept(), one.kept(), when);
            assertEquals(other.failed(), one.failed(), when);
            assertEquals(counted(other), counted(one), when);
            toldByRemembering += told(one);
            toldByForgetful += told(other);
            happened = pages.change();
        }
        assertEquals(List.of(), remembering.breaches());
        assertTrue(remembered > RUNS / 2, remembered + " of " + RUNS + " runs had a memory");
        // Pages that are the same as in the run before are not read, so nothing of them is told again.
        assertTrue(toldByRemembering < toldByForgetful, toldByRemembering + " of " + toldByForgetful);
    }

    private static StorePublication.Result publish(EmbeddedStore store, ChangingPages pages, Instant now) {
        var sources = List.of(pages.folder());
        var configuration = ConfigurationReader.nextTo(sources);
        var publisher = new Publisher(Runs.MINTER, configuration, CurationReader.nextTo(sources));
        var description = new ProfileDocuments.Description(configuration.retrieved(), configuration.pages());
        return new StorePublication(store, Runs.MINTER, true)
                .publish(publisher, ProfileDocuments.under(sources, description), () -> now, Progress.SILENT);
    }

    private static void assertSame(Set<Object> expected, Set<Object> actual, String when) {
        if (!expected.equals(actual)) {
            Set<Object> missing = new HashSet<>(expected);
            Set<Object> odd = new HashSet<>(actual);
            missing.removeAll(actual);
            odd.removeAll(expected);
            fail(when + "\nmissing " + missing + "\nodd " + odd);
        }
    }

    /** All that a store holds, dates and changes too, but what it notes of its runs, and without what its salt makes of names. */
    private static Set<Object> statements(EmbeddedStore store) {
        Set<Object> statements = new HashSet<>();
        List<String> forgotten = new ArrayList<>();
        store.dataset()
                .executeRead(() -> store.dataset().find().forEachRemaining(quad -> {
                    String property = quad.getPredicate().getURI();
                    String subject = quad.getSubject().getURI();
                    boolean note = subject.contains("/ledger#") && property.equals(Prov.VALUE);
                    // Only a store in memory says for longer that it has forgotten something.
                    boolean untidy = subject.endsWith("/changes") && property.equals(Prov.INVALIDATED_AT_TIME);
                    if ((subject + " " + quad.getObject()).contains("/ledger#") && !note) {
                        forgotten.add(quad.toString().replaceAll("(ledger#[a-z]+-)[0-9a-f]{64}", "$1…"));
                    } else if (!note && !untidy) {
                        statements.add(quad);
                    }
                }));
        Collections.sort(forgotten);
        statements.add(forgotten);
        return statements;
    }

    private static Optional<List<Object>> counted(StorePublication.Result result) {
        return result.outcome().map(it -> List.of(it.counts(), it.leftOut(), it.withheld(), it.unread()));
    }

    private static int told(StorePublication.Result result) {
        return result.outcome().map(it -> it.problems().size()).orElse(0);
    }
}

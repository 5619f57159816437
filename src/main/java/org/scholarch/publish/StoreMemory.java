// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholarch.memory.Memory;
import org.scholarch.store.RecordStore;
import org.scholarch.store.Run;

/**
 * The memory beside a store: what the last run noted, as long as the store is as that run left it and all but the documents is as it
 * was. Without it a run takes longer and comes to the same.
 */
final class StoreMemory implements AutoCloseable {
    private static final String RUN = "run";

    private final RecordStore store;
    private final String circumstances;
    private final @Nullable Memory memory;
    private String before = "";
    private String after = "";

    private StoreMemory(RecordStore store, String circumstances, @Nullable Memory memory) {
        this.store = store;
        this.circumstances = circumstances;
        this.memory = memory;
    }

    /** The memory beside a store, if that has a place for one and it is known what the program is. */
    static StoreMemory of(RecordStore store, SourceFingerprint sources) {
        Optional<Memory> memory =
                sources.circumstances().flatMap(it -> store.beside()).map(Memory::in);
        return new StoreMemory(store, sources.circumstances().orElse(""), memory.orElse(null));
    }

    /** What is known of the last run. Asked within a run, so that nobody changes the store meanwhile. */
    Recollection last() {
        before = state();
        if (memory == null) {
            return Recollection.NONE;
        }
        Optional<LastRun> last = memory.recall(circumstances, LastRun.class)
                .filter(it -> it.store().equals(before));
        if (last.isEmpty()) {
            // What was kept under another policy must not stay.
            memory.drop();
        }
        return last.map(it -> Recollection.of(memory, it)).orElse(Recollection.NONE);
    }

    /** Where the run notes what the next one is to know. */
    Notes notes() {
        return memory == null ? Notes.none() : Notes.in(memory);
    }

    /** Marks the store, so that the run is told from any other. */
    void mark(Run run, SourceFingerprint sources, Instant now) {
        String all = String.join(
                " ", sources.documents().stream().map(it -> it.orElse("")).toList());
        after = SourceFingerprint.digest(before, circumstances, all, now.toString());
        run.note(RUN, after);
    }

    /** Lets the notes of a run that is over count, unless somebody else has changed the store since. */
    void keep(Notes notes, int changed, Unread unread, int kept) {
        if (memory == null) {
            return;
        }
        String now = state();
        boolean ours = now.equals(changed == 0 ? before : after + " " + (change(before) + changed));
        try {
            if (ours) {
                notes.keep(circumstances, now, unread.digest(), kept);
            } else {
                drop();
            }
        } catch (IOException | UncheckedIOException e) {
            // It costs the next run its time and nobody anything else.
            drop();
        }
    }

    /** Forgets all that was noted. */
    void drop() {
        if (memory != null) {
            memory.drop();
        }
    }

    /** The mark of the last run that changed something, and the number of the last change. */
    private String state() {
        return store.reading(() -> store.note(RUN).orElse("") + " " + store.lastChange());
    }

    private static long change(String state) {
        return Long.parseLong(state.substring(state.indexOf(' ') + 1));
    }

    @Override
    public void close() {
        if (memory != null) {
            memory.close();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarch.memory.Memory;
import org.scholarch.memory.MemoryWriter;
import org.scholarch.memory.Place;

/** What a run notes for the next one. Nothing counts before {@link #keep}. */
final class Notes implements AutoCloseable {
    private static final Place NOWHERE = new Place(0, 0, "");

    private final @Nullable Memory memory;
    private final List<LastRun.Document> documents = new ArrayList<>();
    private final List<LastRun.Person> people = new ArrayList<>();
    private final List<LastRun.Entry> computed = new ArrayList<>();
    private final List<String> restated = new ArrayList<>();
    private @Nullable MemoryWriter writer;
    private @Nullable Place computedBefore;
    private boolean goesOn;
    private long computedStatements;
    private boolean worthless;

    private Notes(@Nullable Memory memory) {
        this.memory = memory;
    }

    /** Notes that nobody keeps. */
    static Notes none() {
        return new Notes(null);
    }

    /** Notes for a memory. */
    static Notes in(Memory memory) {
        return new Notes(memory);
    }

    /** Whether they go on where the last run ended. */
    boolean goOn() {
        return goesOn;
    }

    /** Begins anew: whatever is to be known is noted once more. */
    void startAnew() {
        begin(Memory::startAnew);
    }

    /** Goes on where the last run ended: what is the same stands where it stood. */
    void goOn(LastRun last) {
        goesOn = true;
        begin(Memory::goOn);
        computedBefore = last.computed();
        computedStatements = last.computedStatements();
        restated.addAll(last.restated());
    }

    private void begin(Beginning beginning) {
        if (memory != null) {
            try {
                writer = beginning.of(memory);
            } catch (IOException e) {
                // The run does without.
                areWorthless();
            }
        }
    }

    @FunctionalInterface
    private interface Beginning {
        MemoryWriter of(Memory memory) throws IOException;
    }

    void document(LastRun.Document document) {
        documents.add(document);
    }

    void person(LastRun.Person person) {
        people.add(person);
    }

    /** Keeps a value; nowhere when nobody keeps anything. */
    Place place(Record value) {
        if (writer == null || worthless) {
            return memory == null ? NOWHERE : Memory.place(value);
        }
        try {
            return writer.add(value);
        } catch (UncheckedIOException e) {
            areWorthless();
            return Memory.place(value);
        }
    }

    void computed(LastRun.Entry entry) {
        computed.add(entry);
        computedStatements += entry.statements();
    }

    /** A record of no page that says something else than when it was computed. */
    void restated(String graph, long more) {
        restated.add(graph);
        computedStatements += more;
    }

    /** The documents are not what they were while they were read. */
    void areWorthless() {
        worthless = true;
    }

    /**
     * Lets the notes count.
     *
     * @param circumstances under which they do
     * @param store the state of the store after the run
     * @param unread a digest of what could not be read
     * @param kept people who stayed as they were
     * @throws IOException when they cannot be kept, or are not worth it
     */
    void keep(String circumstances, String store, String unread, int kept) throws IOException {
        if (memory == null || writer == null || worthless) {
            throw new IOException("there is nothing worth keeping");
        }
        Place records = computedBefore == null ? writer.add(new LastRun.Computed(computed)) : computedBefore;
        var run = new LastRun(
                store,
                unread,
                kept,
                documents,
                people,
                records,
                computedStatements,
                restated.stream().distinct().toList());
        memory.keep(writer, circumstances, run);
    }

    @Override
    public void close() {
        if (writer != null) {
            writer.close();
        }
    }
}

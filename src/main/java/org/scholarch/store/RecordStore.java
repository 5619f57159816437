// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.scholarch.problem.ScholarchException;

/**
 * Keeps one named graph per record, and beside them the query graph (the merge of them all without duplicates), a ledger of
 * dates and tombstones, and a log of every change. {@code docs/store.md} shows what stands in which graph.
 *
 * <p>Safe for use by several threads: one run writes at a time, any number of threads read what was last committed.
 */
public interface RecordStore extends AutoCloseable {
    /** The base of the IRIs that the store was filled with; empty before the first time. */
    Optional<String> base();

    /**
     * Notes the base of the IRIs that are about to be put. The first one stays.
     *
     * @throws ScholarchException {@code store-other-base} when the store was filled under another: two bases would make two of
     *     every thing
     */
    void claim(String base);

    /**
     * A folder on this machine in which a publisher may keep what it knows of the store; it goes with the store and need not be there.
     * Empty when there is none.
     */
    default Optional<Path> beside() {
        return Optional.empty();
    }

    /** What the store knows about one thing. */
    Lookup find(String iri);

    /** The state of one record, also of a removed one; empty when there never was one, or when it is forgotten. */
    Optional<RecordState> record(String graph);

    /** Gives the state of every record that is there, in order of the graphs' IRIs. */
    void records(Consumer<RecordState> each);

    /** The statements of one record; none when it is not there. */
    Graph content(String graph);

    /**
     * The statements of one record as they were after a change.
     *
     * @param change the number of a change, from {@link #floor} to {@link #lastChange}
     * @return none when the record was not there then; empty when that is not known any more
     */
    Optional<Graph> contentAt(String graph, long change);

    /**
     * Changes in their order, without a gap.
     *
     * @param after the number before the first one wanted; 0 for all
     * @param limit most changes to give
     */
    List<Change> changes(long after, int limit);

    /** The number of the last change; 0 before the first. */
    long lastChange();

    /** The earliest number of a change after which states are known: what was before is forgotten. */
    long floor();

    /**
     * What a publisher noted about the last run that changed something, see {@link Run#note}.
     *
     * @param key a word in small letters
     */
    Optional<String> note(String key);

    /**
     * Reads several things of one state. A store on the web has no way to hold a state still: it reads all of it again when a run
     * ended in between.
     *
     * @param reading may be done more than once
     * @throws ScholarchException {@code store-busy} when runs end all the time
     */
    <T> T reading(Supplier<T> reading);

    /**
     * Looks through the data for what does not fit together. Reads all of it, so it takes long on a large store. A store in this
     * process looks for a query graph that is not the merge of the records, a fingerprint of other content, a gap in the log and a
     * thing without a date; one on the web looks at the fingerprints.
     *
     * @return a sentence for each breach; none when all is well
     */
    List<String> breaches();

    /** A query over the query graph, to be given its text and run by the caller. */
    QueryExecBuilder query();

    /**
     * Begins a run: many records replaced and removed at once. Others see nothing of it before {@link Run#commit}. A run
     * belongs to the thread that began it; while one is open a second one waits, also in another process.
     *
     * @param clock is asked for the date of everything that changes, late in the run: who looks for what is new since a date before
     *     others could see the run is to find it
     * @throws ScholarchException {@code store-busy} when another run holds the store for too long
     */
    Run begin(InstantSource clock);

    @Override
    void close();
}

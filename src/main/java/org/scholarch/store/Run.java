// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.scholarch.problem.ScholarchException;

/**
 * One change of a store, see {@link RecordStore#begin}. Closing without {@link #commit} leaves the store as it was. A run that
 * comes to nothing writes nothing.
 */
public interface Run extends AutoCloseable {
    /**
     * Puts or replaces a record. A record whose statements are the same as before is not touched.
     *
     * @param graph the name of its graph
     * @param statements all of it; no blank nodes
     */
    void put(String graph, Graph statements);

    /** Removes a record. Things that no other record describes leave a tombstone. */
    void remove(String graph);

    /**
     * Tells where things went that are described no more: their tombstones point to the survivor.
     *
     * @param survivors by the IRI of what may be gone, the IRI of what it is now
     */
    void survivors(Map<String, String> survivors);

    /**
     * Lets this run forget the past: no earlier state is kept, and what is removed leaves no trace that could be read.
     */
    void forget();

    /**
     * Notes something about this run. It is kept when the run changes a record, and not otherwise: a run that comes to nothing
     * writes nothing.
     *
     * @param key a word in small letters
     */
    void note(String key, String value);

    /**
     * Makes it all visible.
     *
     * @return how many records changed; 0 when nothing was written
     * @throws ScholarchException {@code store-unwritable} when the store takes no more: it stays as it was, or, where it cannot
     *     take a run as one, the next run finishes this one
     */
    int commit();

    @Override
    void close();
}

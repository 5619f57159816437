// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.List;
import org.scholarch.map.ListedWork;
import org.scholarch.memory.Place;

/**
 * What a run came to, as far as the next one can use it. Nothing in it is of people or documents that were left out for privacy, of
 * documents that could not be read, nor of any in which there was an error: those are looked at in each run.
 *
 * @param store the state of the store after the run
 * @param unread a digest of what could not be read
 * @param kept people who stayed as they were, since their documents could not be read
 * @param documents those that were read
 * @param people those who were published
 * @param computed where {@link Computed} is kept
 * @param computedStatements statements of the records that are of no page
 * @param restated records among these that say something else since {@code computed} was kept
 */
record LastRun(
        String store,
        String unread,
        int kept,
        List<Document> documents,
        List<Person> people,
        Place computed,
        long computedStatements,
        List<String> restated) {

    /**
     * A document that was read without an error.
     *
     * @param print a digest of its name, its bytes and where it is from
     * @param people the slugs of those of whom it speaks
     * @param withheldPeople see {@link org.scholarch.privacy.Withheld}
     * @param withheldPassages likewise
     */
    record Document(String print, List<String> people, int withheldPeople, int withheldPassages) {}

    /**
     * Somebody who was published.
     *
     * @param slug of the documents
     * @param documents the prints of the documents, in their order
     */
    record Person(String slug, List<String> documents, Page page, Tally tally) {}

    /**
     * Where the parts of what is kept of a page are.
     *
     * @param seen a {@link org.scholarch.identity.SeenPage}
     * @param known the {@link org.scholarch.identity.PageIdentities}
     * @param listing a {@link Listing}
     */
    record Page(Place seen, Place known, Place listing) {}

    /** The works on a page. */
    record Listing(List<ListedWork> works) {}

    /**
     * What is counted of a page.
     *
     * @param settled whether it was mapped without an error, so that nobody needs to be told again
     */
    record Tally(int supervisions, int publications, long statements, boolean settled) {
        /** The same, settled only when this and something else is. */
        Tally and(boolean more) {
            return new Tally(supervisions, publications, statements, settled && more);
        }
    }

    /** The records that are of no page. */
    record Computed(List<Entry> records) {}

    /**
     * A record that is of no page.
     *
     * @param digest of its statements as they were mapped; empty when it has to be looked at again
     */
    record Entry(String graph, String digest, long statements) {}
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.List;
import java.util.Optional;
import org.scholarch.vocab.Minter;

/**
 * What a run knows of the one before and notes for the one after.
 *
 * @param prints what stands for each document today; empty for one that cannot be read
 * @param last the run before
 * @param notes for the run after
 * @param years what the store says of works
 */
record History(List<Optional<String>> prints, Recollection last, Notes notes, CollaborationYears years) {

    /** A run that stands alone. */
    static History none(Minter minter) {
        return new History(List.of(), Recollection.NONE, Notes.none(), CollaborationYears.unknown(minter));
    }

    /** Notes which documents need not be read again as long as they are what they were. */
    void note(Readings readings) {
        for (int document = 0; document < readings.size(); document++) {
            readings.settled(document).ifPresent(notes::document);
        }
        if (readings.disturbed()) {
            notes.areWorthless();
        }
    }

    /** The documents that are as they were are not read again. */
    void settle(Readings readings) {
        for (int document = 0; document < prints.size(); document++) {
            int number = document;
            prints.get(document).flatMap(last::document).ifPresent(it -> readings.settle(number, it));
        }
    }
}

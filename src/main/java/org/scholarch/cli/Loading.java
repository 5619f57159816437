// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import java.time.Instant;
import org.scholarch.publish.Outcome;
import org.scholarch.publish.Publisher;
import org.scholarch.publish.StoreTarget;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.store.RecordStore;
import org.scholarch.vocab.Minter;

/** Reads pages into a store and tells the user about it. */
record Loading(Console console, Minter minter, Publisher publisher, boolean quiet) {

    /** Loads and prints what was noticed. When there is no profile at all, the store stays as it was. */
    Outcome load(ProfileDocuments documents, RecordStore store) {
        store.claim(minter.base());
        Outcome outcome;
        try (var target = new StoreTarget(store, Instant.now());
                LoadingBar bar = LoadingBar.over(documents.size(), quiet)) {
            outcome = publisher.publish(documents, target, bar);
            if (outcome.counts().profiles() > 0) {
                target.commit();
            }
        }
        console.outcome(outcome, quiet);
        return outcome;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import java.time.Clock;
import org.scholarch.publish.Publisher;
import org.scholarch.publish.StorePublication;
import org.scholarch.source.ProfileDocuments;

/** Brings a store up to date with pages and tells the user about it. */
record Loading(Console console, StorePublication publication, Publisher publisher, boolean quiet) {

    /** Loads and prints what was noticed. When there is no profile at all, the store stays as it was. */
    StorePublication.Result load(ProfileDocuments documents) {
        StorePublication.Result result;
        try (LoadingBar bar = LoadingBar.over(documents.size(), quiet)) {
            result = publication.publish(publisher, documents, Clock.systemUTC(), bar);
        }
        result.outcome().ifPresent(outcome -> console.outcome(outcome, quiet));
        return result;
    }
}

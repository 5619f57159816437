// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.io.IOException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scholarch.store.RecordStore;
import org.scholarch.store.RecordStoreContract;

/** The contract on a real Virtuoso: Digest, steps, a named query graph, values that it writes in its own way. */
class VirtuosoStoreTest implements RecordStoreContract {
    @RegisterExtension
    static final RunningVirtuoso VIRTUOSO = new RunningVirtuoso();

    @Override
    public RecordStore open() {
        LocalVirtuoso running = VIRTUOSO.server();
        try {
            running.clear();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        RecordStore store = SparqlStore.at(running.endpoint(), running.access());
        store.claim("https://example.org/");
        return store;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import org.scholarch.store.EmbeddedStore;

/** The answers of a store in memory without indexes. */
class PlainAnswersTest extends SameAnswersContract {
    @Override
    PublishedSample publish() {
        return PublishedSample.to(EmbeddedStore.inMemory(), false);
    }
}

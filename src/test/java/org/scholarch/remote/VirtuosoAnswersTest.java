// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import org.junit.jupiter.api.extension.RegisterExtension;

/** The answers of a real Virtuoso. */
class VirtuosoAnswersTest extends SameAnswersContract {
    @RegisterExtension
    static final RunningVirtuoso VIRTUOSO = new RunningVirtuoso();

    @Override
    PublishedSample publish() {
        LocalVirtuoso running = VIRTUOSO.server();
        return PublishedSample.to(SparqlStore.at(running.endpoint(), running.access()), false);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import org.apache.jena.sparql.exec.QueryExec;
import org.scholarch.store.ForwardingExecution;

/** A question for yes or no that is answered by whether there is a row. */
final class AskedByRow extends ForwardingExecution {
    /** @param query asks for rows */
    AskedByRow(QueryExec query) {
        super(query);
    }

    @Override
    public boolean ask() {
        return select().hasNext();
    }
}

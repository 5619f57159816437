// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import org.apache.jena.sparql.exec.QueryExec;

/** A query with something to do when it is closed. */
final class ReadingExecution extends ForwardingExecution {
    private final Runnable end;

    /** @param end ends the transaction that the query reads in */
    ReadingExecution(QueryExec query, Runnable end) {
        super(query);
        this.end = end;
    }

    @Override
    public void close() {
        boolean first = !isClosed();
        super.close();
        if (first) {
            end.run();
        }
    }
}

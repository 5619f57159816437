// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;

/** Builds a query that reads in a transaction of its own, from when it is built to when it is closed. */
final class ReadingQuery extends ForwardingQuery {
    private final DatasetGraph dataset;

    ReadingQuery(DatasetGraph dataset) {
        super(QueryExecDatasetBuilder.create().dataset(dataset));
        this.dataset = dataset;
    }

    @Override
    public QueryExec build() {
        boolean begun = !dataset.isInTransaction();
        if (begun) {
            dataset.begin(ReadWrite.READ);
        }
        Runnable end = begun ? dataset::end : () -> {};
        try {
            return new ReadingExecution(super.build(), end);
        } catch (RuntimeException e) {
            end.run();
            throw e;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scholarch.store.RecordStore;
import org.scholarch.store.Run;

/** Loads records into a store. Readers see them all at once, when the run is over and {@link #commit} was called. */
public final class StoreTarget implements Target {
    private final RecordStore store;
    private final Run run;
    private final Set<String> put = new HashSet<>();

    /**
     * A target that fills a store in one run.
     *
     * @param now the date of everything that changes
     */
    public StoreTarget(RecordStore store, Instant now) {
        this.store = store;
        this.run = store.begin(now);
    }

    @Override
    public void record(RecordGraph record) {
        put.add(record.graph());
        run.put(record.graph(), record.statements());
    }

    /** Makes the records visible, and only them: what an earlier run left and this one did not map is removed. */
    public void commit() {
        List<String> others = new ArrayList<>();
        store.records(record -> {
            if (!put.contains(record.graph())) {
                others.add(record.graph());
            }
        });
        others.forEach(run::remove);
        run.commit();
    }

    @Override
    public void close() {
        run.close();
    }
}

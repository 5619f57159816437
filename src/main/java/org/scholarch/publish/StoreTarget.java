// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.scholarch.store.Run;

/** Loads records into a run of a store. */
final class StoreTarget implements Target {
    private final Run run;
    private final Set<String> put = new HashSet<>();

    /** @param run is neither committed nor closed */
    StoreTarget(Run run) {
        this.run = run;
    }

    @Override
    public void record(RecordGraph record) {
        put.add(record.graph());
        run.put(record.graph(), record.statements());
    }

    @Override
    public void unchanged(String graph) {
        put.add(graph);
    }

    @Override
    public void survivors(Map<String, String> survivors) {
        run.survivors(survivors);
    }

    /** Whether a record came in this run, or is the same as before. */
    boolean has(String graph) {
        return put.contains(graph);
    }
}

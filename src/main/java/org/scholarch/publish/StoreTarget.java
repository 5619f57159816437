// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import org.scholarch.store.RecordStore;

/** Loads records into a store. Readers see them all at once, when the run is over and {@link #commit} was called. */
public final class StoreTarget implements Target {
    private final RecordStore.Load load;

    /** A target that fills an open load; closing the target closes the load. */
    public StoreTarget(RecordStore.Load load) {
        this.load = load;
    }

    @Override
    public void record(RecordGraph record) {
        load.put(record.graph(), record.statements());
    }

    /** Makes the records visible, and only them: what an earlier run left and this one did not map is removed. */
    public void commit() {
        load.removeOthers();
        load.commit();
    }

    @Override
    public void close() {
        load.close();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

class MemoryRecordStoreTest implements RecordStoreContract {
    @Override
    public RecordStore open() {
        RecordStore store = EmbeddedStore.inMemory();
        store.claim(SampleRecords.BASE);
        return store;
    }
}

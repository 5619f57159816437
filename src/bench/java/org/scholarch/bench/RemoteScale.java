// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Locale;
import org.scholarch.remote.Access;
import org.scholarch.remote.Discovery;
import org.scholarch.remote.SparqlStore;
import org.scholarch.store.Run;

/**
 * What publishing to a remote store costs: the first time, with nothing changed, with one and with a tenth of the records changed.
 * Prints requests and seconds of each. Arguments: the address of an empty store, the number of records. User and password from the
 * environment.
 */
public final class RemoteScale {
    private final SparqlStore store;
    private final int records;

    private RemoteScale(SparqlStore store, int records) {
        this.store = store;
        this.records = records;
    }

    public static void main(String[] arguments) {
        Access access = Access.of(System.getenv());
        try (SparqlStore store = SparqlStore.at(Discovery.of(arguments[0], access), access)) {
            store.claim(InventedRecords.BASE);
            var scale = new RemoteScale(store, Integer.parseInt(arguments[1]));
            scale.publish("first time", 0, 0);
            scale.publish("nothing changed", 0, 0);
            scale.publish("one changed", 1, 1);
            scale.publish("a tenth changed", scale.records / 10, 2);
            scale.find();
        }
    }

    private void publish(String what, int changed, int edition) {
        long start = System.nanoTime();
        long before = store.requests();
        int done;
        try (Run run = store.begin(InstantSource.system())) {
            for (int i = 0; i < records; i++) {
                run.put(InventedRecords.name(i), InventedRecords.record(i, i < changed ? edition : 0));
            }
            done = run.commit();
        }
        print(what + " (" + done + " changes)", before, start);
    }

    private void find() {
        long start = System.nanoTime();
        long before = store.requests();
        store.find(InventedRecords.BASE + "person/p1");
        print("look-up of a person", before, start);
    }

    private void print(String what, long before, long start) {
        PrintStream out = System.out;
        out.printf(
                Locale.ROOT,
                "%-32s %6d requests %8.2f s%n",
                what,
                store.requests() - before,
                (System.nanoTime() - start) / 1e9);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Another process, which takes a store from generation to generation until somebody stops it. */
final class PublishingProcess {
    /**
     * Publishes.
     *
     * @param arguments the folder of the store, and after how many generations to end
     */
    public static void main(String[] arguments) {
        try (EmbeddedStore store = EmbeddedStore.at(Path.of(arguments[0]))) {
            System.out.println("open");
            store.claim(SampleRecords.BASE);
            for (int i = Integer.parseInt(arguments[1]); i > 0; i--) {
                System.out.println(Generations.next(store, Instant.now()));
            }
        }
    }

    /** Starts one. */
    static Process start(Path store, int generations) throws IOException {
        return ChildJvm.start(List.of(), PublishingProcess.class, store.toString(), "" + generations);
    }

    private PublishingProcess() {}
}

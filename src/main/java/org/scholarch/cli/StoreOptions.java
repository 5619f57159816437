// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import org.scholarch.store.RecordStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which store a command writes to, and how it gets in. */
final class StoreOptions {
    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR|URL",
            description = "The folder of the store, or the address of a Fuseki dataset or a Virtuoso.")
    private String to = "";

    @Mixin
    private StoreAccess access = new StoreAccess();

    RecordStore open() {
        return access.open(to);
    }
}

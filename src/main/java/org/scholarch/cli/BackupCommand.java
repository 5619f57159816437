// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.scholarch.store.Backup;
import org.scholarch.store.EmbeddedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backup}: a store in, one file out. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes all of a store in a folder into one file, for 'restore'.")
final class BackupCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "STORE", description = "The folder of the store.")
    private @Nullable Path folder;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "The file to write.")
    private @Nullable Path file;

    @Option(names = "--quiet", description = "Say nothing but problems.")
    private boolean quiet;

    private final Console console;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (EmbeddedStore store = StoreAccess.folder(requireNonNull(folder))) {
            long statements = Backup.write(store, requireNonNull(file));
            if (!quiet) {
                console.say(String.format(
                        Locale.ROOT, "%,d statements up to change %,d in %s.", statements, store.lastChange(), file));
            }
        }
        return 0;
    }
}

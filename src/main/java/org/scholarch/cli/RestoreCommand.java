// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.scholarch.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code restore}: a backup in, a store out. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Makes a store of a backup, as a whole or not at all.")
final class RestoreCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", description = "What 'backup' wrote.")
    private @Nullable Path file;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "STORE",
            description = "The folder of the store: empty or not there yet.")
    private @Nullable Path folder;

    @Option(names = "--quiet", description = "Say nothing but problems.")
    private boolean quiet;

    private final Console console;

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        long statements = Backup.restore(requireNonNull(file), requireNonNull(folder));
        if (!quiet) {
            console.say(String.format(Locale.ROOT, "%,d statements in %s.", statements, folder));
        }
        return 0;
    }
}

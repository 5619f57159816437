// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.scholarch.patch.DatasetPatch;
import org.scholarch.patch.QuadSource;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff}: two datasets in, a patch out. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Prints the RDF patch that makes one dataset into another.")
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OLD", description = "A file of RDF, or a folder that 'build' wrote.")
    private @Nullable Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "Another one.")
    private @Nullable Path after;

    @Option(names = "--quiet", description = "Do not count the statements.")
    private boolean quiet;

    private final Console console;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        QuadSource old = QuadSource.at(requireNonNull(before));
        QuadSource present = QuadSource.at(requireNonNull(after));
        DatasetPatch.Counts counts = DatasetPatch.write(old, present, console.data());
        if (console.data().checkError()) {
            throw new ScholarchException(ProblemCode.OUTPUT_UNWRITABLE, "Cannot write to standard output.");
        }
        if (!quiet) {
            console.say(String.format(Locale.ROOT, "%,d statements go, %,d come.", counts.deleted(), counts.added()));
        }
        return 0;
    }
}

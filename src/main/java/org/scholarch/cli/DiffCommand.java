// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.scholarch.patch.ChangePatch;
import org.scholarch.patch.DatasetPatch;
import org.scholarch.patch.QuadSource;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}: two datasets or two states of a store in, a patch out. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Prints the RDF patch that makes one dataset into another, or an earlier state of a store into a later one.")
final class DiffCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "OLD|STORE",
            description =
                    "A file of RDF, or a folder that 'build' wrote; with --from a store, in a folder or at an address.")
    private String before = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "NEW", description = "Another file or folder.")
    private @Nullable Path after;

    @Option(
            names = "--from",
            paramLabel = "N",
            description = "The number of the last change that is known already; 0 for none.")
    private @Nullable Long from;

    @Option(names = "--to", paramLabel = "N", description = "The number of the last change to tell; default the last.")
    private @Nullable Long to;

    @Option(names = "--quiet", description = "Do not count.")
    private boolean quiet;

    @Mixin
    private StoreAccess access = new StoreAccess();

    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String counted = after == null ? states() : datasets(Path.of(before), after);
        if (console.data().checkError()) {
            throw new ScholarchException(ProblemCode.OUTPUT_UNWRITABLE, "Cannot write to standard output.");
        }
        if (!quiet) {
            console.say(counted);
        }
        return 0;
    }

    private String datasets(Path old, Path present) {
        if (from != null || to != null) {
            throw usage("--from and --to belong to one store, not to two datasets.");
        }
        DatasetPatch.Counts counts = DatasetPatch.write(QuadSource.at(old), QuadSource.at(present), console.data());
        return String.format(Locale.ROOT, "%,d statements go, %,d come.", counts.deleted(), counts.added());
    }

    private String states() {
        if (from == null) {
            throw usage("Name two datasets, or a store and the number of a change with --from.");
        }
        try (RecordStore store = access.existing(before)) {
            long last = to == null ? store.lastChange() : to;
            return String.format(Locale.ROOT, "%,d changes.", ChangePatch.write(store, from, last, console.data()));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(requireNonNull(spec).commandLine(), message);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.scholarch.dump.Dump;
import org.scholarch.rdf.QuadFormat;
import org.scholarch.store.RecordStore;
import org.scholarch.vocab.Minter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: a store in, dumps out. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the records of a store as dumps, with a description and checksums.")
final class ExportCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "STORE",
            description = "The folder of the store, or the address of a Fuseki dataset or a Virtuoso.")
    private String store = "";

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private @Nullable Path folder;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            defaultValue = "nquads,trig,jelly",
            description = "Some of ${COMPLETION-CANDIDATES}, with a comma between; default ${DEFAULT-VALUE}.")
    private List<QuadFormat> formats = List.of();

    @Option(
            names = "--gzip",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Pack the dumps with gzip, or do not; default packed.")
    private boolean gzip = true;

    @Option(names = "--title", paramLabel = "TEXT", description = "What the description calls the dataset.")
    private @Nullable String title;

    @Option(names = "--license", paramLabel = "IRI", description = "The licence that the description names.")
    private @Nullable URI license;

    @Option(names = "--quiet", description = "Say nothing but problems.")
    private boolean quiet;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private StoreAccess access = new StoreAccess();

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (license != null && !license.isAbsolute()) {
            throw new ParameterException(requireNonNull(spec).commandLine(), "A licence is named by its address.");
        }
        var dump = new Dump(
                formats,
                gzip,
                Optional.ofNullable(title),
                Optional.ofNullable(license).map(URI::toString));
        try (RecordStore records = access.existing(store)) {
            Dump.Result result = dump.write(records, requireNonNull(folder));
            if (!quiet) {
                console.say(String.format(
                        Locale.ROOT,
                        "%,d records with %,d statements in %s: %s.",
                        result.records(),
                        result.statements(),
                        folder,
                        String.join(", ", result.files())));
                records.base().map(Minter::new).ifPresent(console::warnOf);
            }
        }
        return 0;
    }
}

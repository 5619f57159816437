// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.scholarch.config.Configuration;
import org.scholarch.publish.Outcome;
import org.scholarch.publish.OutputFolder;
import org.scholarch.rdf.StatementFormat;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.vocab.Minter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code build}: pages in, files out. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Writes the RDF of profile pages, the JSON-LD of each, and a report.")
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private SourceOptions source = new SourceOptions();

    @Option(names = "--out", required = true, paramLabel = "OUT", description = "The folder to write to.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            defaultValue = "nq",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private StatementFormat format = StatementFormat.NQ;

    private final Console console;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Configuration configuration = source.configuration();
        Minter minter = source.minter(configuration, Minter.DEFAULT_BASE);
        ProfileDocuments documents = source.documents(configuration);
        Outcome outcome;
        try (OutputFolder folder = OutputFolder.open(requireNonNull(out), format, minter);
                LoadingBar bar = LoadingBar.over(documents.size(), source.quiet())) {
            outcome = source.publisher(minter, configuration).publish(documents, folder, bar);
            folder.report(outcome);
        }
        if (!source.quiet()) {
            console.warnOf(minter);
        }
        return console.outcome(outcome, source.quiet());
    }
}

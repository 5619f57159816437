// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import java.util.concurrent.Callable;
import org.scholarch.config.Configuration;
import org.scholarch.problem.ScholarchException;
import org.scholarch.publish.Outcome;
import org.scholarch.publish.Target;
import org.scholarch.report.ReportFormat;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.vocab.Minter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: pages in, problems out; the whole line runs and nothing is kept. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Prints the problems of profile pages, and publishes nothing.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private SourceOptions source = new SourceOptions();

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TEXT;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Outcome outcome;
        try {
            outcome = check();
        } catch (ScholarchException e) {
            // A mistake in a file next to the pages belongs to the report; anything else ends the run as everywhere.
            if (e.problems().isEmpty()) {
                throw e;
            }
            outcome = Outcome.failedAt(e.problems());
        }
        return console.report(outcome, format, source.quiet());
    }

    private Outcome check() {
        Configuration configuration = source.configuration();
        Minter minter = source.minter(configuration, Minter.DEFAULT_BASE);
        ProfileDocuments documents = source.documents(configuration);
        try (Target nowhere = new Target() {};
                LoadingBar bar = LoadingBar.over(documents.size(), source.quiet())) {
            return source.publisher(minter, configuration).publish(documents, nowhere, bar);
        }
    }
}

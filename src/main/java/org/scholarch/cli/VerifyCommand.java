// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import java.util.concurrent.Callable;
import org.scholarch.config.Configuration;
import org.scholarch.publish.Outcome;
import org.scholarch.publish.Verification;
import org.scholarch.report.ReportFormat;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.store.RecordStore;
import org.scholarch.vocab.Minter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code verify}: pages and a store in, what differs out. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Prints how a store differs from profile pages and what in it does not fit together. Writes nothing.")
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private SourceOptions source = new SourceOptions();

    @Option(
            names = "--store",
            required = true,
            paramLabel = "DIR|URL",
            description = "The folder of the store, or the address of a Fuseki dataset or a Virtuoso.")
    private String store = "";

    @Mixin
    private StoreAccess access = new StoreAccess();

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TEXT;

    private final Console console;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Configuration configuration = source.configuration();
        Minter minter = source.minter(configuration, Minter.DEFAULT_BASE);
        ProfileDocuments documents = source.documents(configuration);
        Outcome outcome;
        try (RecordStore records = access.existing(store);
                LoadingBar bar = LoadingBar.over(documents.size(), source.quiet())) {
            outcome = new Verification(records, minter).verify(source.publisher(minter, configuration), documents, bar);
        }
        return console.report(outcome, format, source.quiet());
    }
}

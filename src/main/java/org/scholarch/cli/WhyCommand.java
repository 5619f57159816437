// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.scholarch.config.Configuration;
import org.scholarch.config.ConfigurationReader;
import org.scholarch.report.Report;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.vocab.Minter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code why}: the evidence for and against two names being one. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description = "Tells why two names, titles or organisations are one, or why they are not.")
final class WhyCommand implements Callable<Integer> {
    private static final Path SAMPLE = Path.of("data");

    @Parameters(index = "0", paramLabel = "A", description = "A name, a title or the last part of an address.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another.")
    private String other = "";

    @Option(
            names = "--in",
            arity = "1..*",
            paramLabel = "DIR|FILE",
            description = "The profile pages; default the folder 'data' if there is one, else this folder.")
    private List<Path> sources = List.of();

    private final Console console;

    WhyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Path> pages = sources.isEmpty() ? List.of(Files.isDirectory(SAMPLE) ? SAMPLE : Path.of(".")) : sources;
        Configuration configuration = ConfigurationReader.nextTo(pages);
        ProfileDocuments documents = SourceOptions.documents(pages, configuration);
        var minter = new Minter(Minter.DEFAULT_BASE);
        List<Report.Decision> decisions =
                SourceOptions.publisher(pages, minter, configuration).why(documents, one, other);
        if (decisions.isEmpty()) {
            // The names are not repeated: one of them may be that of somebody who asked not to appear.
            console.say("Nothing on these pages is called by both of these, or nearly so.");
            return 1;
        }
        decisions.forEach(decision -> print(decision, console.data()));
        return 0;
    }

    private static void print(Report.Decision decision, PrintStream out) {
        out.println("'" + decision.first() + "' (" + decision.firstSlug() + ") and '" + decision.second() + "' ("
                + decision.secondSlug() + "): " + verdict(decision));
        decision.evidence().forEach(reason -> out.println("  - " + reason));
    }

    private static String verdict(Report.Decision decision) {
        String kind = decision.kind().word();
        String said = switch (decision.verdict()) {
            case SAME -> "the same " + kind;
            case SUSPECT -> "perhaps the same " + kind + ", kept apart";
            case DIFFERENT -> "not the same " + kind;
        };
        return decision.curator()
                .map(place -> said + ", says " + place)
                .orElseGet(() -> said + String.format(Locale.ROOT, ", score %.2f", decision.score()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.scholarch.config.Configuration;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.publish.DocumentTarget;
import org.scholarch.publish.Outcome;
import org.scholarch.publish.Progress;
import org.scholarch.rdf.StatementFormat;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.vocab.Minter;
import org.scholarch.write.ProfileWriter.Notation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code convert}: profiles in, one document out. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Writes profiles as YAML or JSON that reads back as the same profiles, or as RDF.")
final class ConvertCommand implements Callable<Integer> {
    @Mixin
    private SourceOptions source = new SourceOptions();

    @Option(
            names = "--to",
            defaultValue = "yaml",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Format format = Format.YAML;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "The file to write; without it, the result is printed. Nothing is written when nothing was read.")
    private @Nullable Path out;

    private final Console console;

    /** What profiles are converted to. */
    enum Format {
        YAML,
        JSON,
        JSONLD,
        TTL,
        NT,
        NQ,
        TRIG,
        RDF,
        JELLY;

        DocumentTarget target(OutputStream stream, Minter minter) {
            return switch (this) {
                case YAML -> DocumentTarget.profiles(stream, Notation.YAML);
                case JSON -> DocumentTarget.profiles(stream, Notation.JSON);
                case JSONLD -> DocumentTarget.jsonLd(stream, minter);
                case TTL -> DocumentTarget.statements(stream, StatementFormat.TTL);
                case NT -> DocumentTarget.statements(stream, StatementFormat.NT);
                case NQ -> DocumentTarget.statements(stream, StatementFormat.NQ);
                case TRIG -> DocumentTarget.statements(stream, StatementFormat.TRIG);
                case RDF -> DocumentTarget.statements(stream, StatementFormat.RDF);
                case JELLY -> DocumentTarget.statements(stream, StatementFormat.JELLY);
            };
        }

        boolean hasAddresses() {
            return this != YAML && this != JSON;
        }
    }

    ConvertCommand(Console console) {
        this.console = console;
    }

    /** The result goes through a file of its own, so that a reader of the old one never sees half of the new. */
    @Override
    public Integer call() {
        Configuration configuration = source.configuration();
        Minter minter = source.minter(configuration, Minter.DEFAULT_BASE);
        ProfileDocuments documents = source.documents(configuration);
        Path draft = draft();
        try {
            Outcome outcome = convert(documents, minter, configuration, draft);
            if (outcome.counts().profiles() > 0) {
                deliver(draft);
            }
            if (!source.quiet() && format.hasAddresses()) {
                console.warnOf(minter);
            }
            return console.outcome(outcome, true);
        } finally {
            draft.toFile().delete();
        }
    }

    private Path draft() {
        if (out != null) {
            return out.resolveSibling("." + out.getFileName() + ".part");
        }
        try {
            return Files.createTempFile("convert", ".part");
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private Outcome convert(ProfileDocuments documents, Minter minter, Configuration configuration, Path draft) {
        try (OutputStream stream = Files.newOutputStream(draft);
                DocumentTarget target = format.target(stream, minter)) {
            return source.publisher(minter, configuration).publish(documents, target, Progress.SILENT);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void deliver(Path draft) {
        try {
            if (out == null) {
                Files.copy(draft, console.data());
                console.data().flush();
            } else {
                Files.move(draft, out, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private ScholarchException unwritable(IOException e) {
        String where = out == null ? "the result" : "to " + out;
        return new ScholarchException(ProblemCode.OUTPUT_UNWRITABLE, "Cannot write " + where + ".", e);
    }
}

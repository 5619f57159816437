// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.scholarch.config.Configuration;
import org.scholarch.jsonld.HtmlEmbedding;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.publish.JsonLdTarget;
import org.scholarch.publish.Outcome;
import org.scholarch.publish.Progress;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.vocab.Minter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code embed}: the script element for somebody's own web page. */
@Command(
        name = "embed",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON-LD of a profile as a script element, or puts it into a web page.")
final class EmbedCommand implements Callable<Integer> {
    @Mixin
    private SourceOptions source = new SourceOptions();

    @Option(
            names = "--into",
            paramLabel = "page.html",
            description = "A UTF-8 page to put the element into; an earlier one of ours is replaced.")
    private @Nullable Path into;

    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    EmbedCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Configuration configuration = source.configuration();
        ProfileDocuments documents = source.documents(configuration);
        if (documents.size() > 1) {
            throw new ParameterException(
                    requireNonNull(spec).commandLine(), "Name one profile; these are " + documents.size() + ".");
        }
        Minter minter = source.minter(configuration, Minter.DEFAULT_BASE);
        var target = new JsonLdTarget(minter, (slug, json) -> deliver(json));
        Outcome outcome = source.publisher(minter, configuration).publish(documents, target, Progress.SILENT);
        if (!source.quiet()) {
            console.warnOf(minter);
        }
        return console.outcome(outcome, true);
    }

    private void deliver(byte[] json) {
        if (into == null) {
            console.data().println(HtmlEmbedding.script(json));
        } else {
            embed(into, json);
        }
    }

    private static void embed(Path page, byte[] json) {
        try {
            Files.writeString(page, HtmlEmbedding.into(Files.readString(page), json));
        } catch (CharacterCodingException e) {
            throw new ScholarchException(ProblemCode.PAGE_ENCODING, page + " is not UTF-8.", e);
        } catch (IOException e) {
            throw new ScholarchException(ProblemCode.OUTPUT_UNWRITABLE, "Cannot change " + page + ".", e);
        }
    }
}

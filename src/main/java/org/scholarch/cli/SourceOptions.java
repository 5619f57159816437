// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholarch.config.Configuration;
import org.scholarch.config.ConfigurationReader;
import org.scholarch.config.CurationReader;
import org.scholarch.publish.Publisher;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.vocab.Minter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is to be published, and under which base: the arguments that several commands share. */
final class SourceOptions {
    @Parameters(arity = "1..*", paramLabel = "DIR|FILE", description = "Profile pages, or folders of them.")
    private List<Path> sources = List.of();

    @Option(names = "--base", paramLabel = "IRI", description = "The base address of all IRIs; ends in '/'.")
    private @Nullable String base;

    @Option(names = "--quiet", description = "Say nothing but problems.")
    private boolean quiet;

    boolean quiet() {
        return quiet;
    }

    Configuration configuration() {
        return ConfigurationReader.nextTo(sources);
    }

    /** The base: what the command line says, else the configuration, else {@code fallback}. */
    Minter minter(Configuration configuration, String fallback) {
        return new Minter(Optional.ofNullable(base).or(configuration::base).orElse(fallback));
    }

    /** A publisher who keeps to what curators wrote next to the documents. */
    Publisher publisher(Minter minter, Configuration configuration) {
        return publisher(sources, minter, configuration);
    }

    static Publisher publisher(List<Path> sources, Minter minter, Configuration configuration) {
        return new Publisher(minter, configuration, CurationReader.nextTo(sources));
    }

    ProfileDocuments documents(Configuration configuration) {
        return documents(sources, configuration);
    }

    static ProfileDocuments documents(List<Path> sources, Configuration configuration) {
        var description = new ProfileDocuments.Description(configuration.retrieved(), configuration.pages());
        return ProfileDocuments.under(sources, description);
    }
}

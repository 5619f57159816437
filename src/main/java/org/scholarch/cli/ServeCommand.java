// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.scholarch.config.Configuration;
import org.scholarch.harvest.RepositoryDescription;
import org.scholarch.publish.StorePublication;
import org.scholarch.serve.ProfileServer;
import org.scholarch.serve.ServerSettings;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.vocab.Minter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: pages in, a web server out. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Loads profile pages and serves them: pages, documents in every RDF format, SPARQL.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private SourceOptions source = new SourceOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3330",
            description = "The port to listen on; default ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen on; default ${DEFAULT-VALUE}, this machine alone.")
    private String host = "127.0.0.1";

    @Option(names = "--store", paramLabel = "DIR", description = "Keep the store in this folder; default in memory.")
    private @Nullable Path folder;

    @Option(
            names = "--allow-removals",
            description = "Go on even when more than half of the people in the store would go.")
    private boolean mayRemove;

    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (port < 1 || port > 65_535) {
            throw new ParameterException(requireNonNull(spec).commandLine(), "A port is a number from 1 to 65535.");
        }
        Configuration configuration = source.configuration();
        Minter minter = source.minter(configuration, "http://localhost:" + port + "/");
        try (EmbeddedStore store = folder == null ? EmbeddedStore.inMemory() : EmbeddedStore.at(folder)) {
            var loading = new Loading(
                    console,
                    new StorePublication(store, minter, mayRemove),
                    source.publisher(minter, configuration),
                    source.quiet());
            if (loading.load(source.documents(configuration)).empty()) {
                return 1;
            }
            var settings = ServerSettings.of(minter)
                    .withTitle(configuration.title().en())
                    .withHost(host)
                    .withPort(port)
                    .withHarvesting(configuration.harvesting().map(it -> repository(it, configuration, minter)));
            try (ProfileServer server = new ProfileServer(store, settings).start()) {
                console.say("Serving " + minter.base() + " on " + host + ":" + server.port() + ", SPARQL at "
                        + minter.base() + "sparql. Stop with Ctrl-C.");
                server.join();
            }
        }
        return 0;
    }

    private static RepositoryDescription repository(
            Configuration.Harvesting harvesting, Configuration configuration, Minter minter) {
        return new RepositoryDescription(
                configuration.title().en(),
                harvesting.repositoryIdentifier(),
                harvesting.adminEmail(),
                minter.base() + "oai",
                RepositoryDescription.PAGE_SIZE,
                harvesting.lenientDates());
    }
}

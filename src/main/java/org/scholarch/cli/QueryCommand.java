// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;
import org.scholarch.computed.Indexes;
import org.scholarch.config.Configuration;
import org.scholarch.config.ConfigurationReader;
import org.scholarch.publish.StorePublication;
import org.scholarch.query.QueryRun;
import org.scholarch.query.SavedQueries;
import org.scholarch.query.SavedQuery;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.RecordStore;
import org.scholarch.vocab.Minter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: a saved query or a query file, its parameters, and an answer. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Answers a saved query, or one in a file, over profile pages, a store or an endpoint.")
final class QueryCommand implements Callable<Integer> {
    private static final Path SAMPLE = Path.of("data");
    private static final String ENDPOINT = "/sparql";

    /** Where to ask: one of three. */
    private static final class Asked {
        @Option(
                names = "--store",
                paramLabel = "DIR|URL",
                description = "Ask a store that 'publish' filled: a folder, a Fuseki dataset or a Virtuoso.")
        private @Nullable String store;

        @Option(names = "--endpoint", paramLabel = "URL", description = "Ask a SPARQL endpoint.")
        private @Nullable String endpoint;

        @Option(
                names = "--in",
                paramLabel = "DIR|FILE",
                description = "Ask profile pages; without any, the folder 'data'.")
        private @Nullable Path in;
    }

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME|FILE", description = "The query.")
    private @Nullable String query;

    @Parameters(index = "1..*", paramLabel = "name=value", description = "Values of the query's parameters.")
    private List<String> values = new ArrayList<>();

    @ArgGroup
    private Asked asked = new Asked();

    @Option(names = "--list", description = "Print the saved queries and their parameters.")
    private boolean list;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default a table, or Turtle when the answer is a graph.")
    private QueryRun.@Nullable Format format;

    @Option(names = "--base", paramLabel = "IRI", description = "The base address of all IRIs; ends in '/'.")
    private @Nullable String base;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Longest time for an answer; default ${DEFAULT-VALUE}.")
    private long timeout;

    @Option(
            names = "--plain",
            description = "Print the query itself, filled in, in SPARQL that any store can answer, and ask nobody.")
    private boolean plain;

    @Mixin
    private StoreAccess access = new StoreAccess();

    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    QueryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SavedQueries saved = SavedQueries.bundled();
        if (list) {
            saved.all().forEach(it -> console.data().println(line(it)));
            return 0;
        }
        if (query == null) {
            throw usage("Name a query; 'query --list' prints the names.");
        }
        return answer(saved.find(query));
    }

    private int answer(SavedQuery saved) {
        String endpoint = asked.endpoint;
        if (plain) {
            console.data().print(saved.plain(parameters(), base(this::knownBase)));
            return 0;
        }
        if (endpoint != null) {
            QueryRun run = run(saved, base(() -> baseOf(endpoint)));
            tell(run, run.at(endpoint, console.data()));
            return 0;
        }
        return asked.store != null ? overStore(saved, asked.store) : overPages(saved);
    }

    /** What is known of the data that would be asked. */
    private Optional<String> knownBase() {
        if (asked.endpoint != null) {
            return baseOf(asked.endpoint);
        }
        if (asked.store == null) {
            return ConfigurationReader.nextTo(List.of(pages())).base();
        }
        try (RecordStore store = access.existing(asked.store)) {
            return store.base();
        }
    }

    private Path pages() {
        return asked.in == null ? SAMPLE : asked.in;
    }

    private int overStore(SavedQuery saved, String place) {
        try (RecordStore store = access.existing(place)) {
            Minter minter = base(store::base);
            QueryRun run = run(saved, minter);
            if (store instanceof EmbeddedStore embedded) {
                new Indexes(embedded.dataset(), embedded::lastChange).attach();
            } else {
                run = new QueryRun(saved.plain(parameters(), minter), run.format(), run.timeout(), minter);
            }
            tell(run, run.through(store.query(), place, console.data()));
        }
        return 0;
    }

    /** Says so when an answer may have been cut. */
    private void tell(QueryRun run, long rows) {
        if (run.query().hasLimit() && rows == run.query().getLimit()) {
            console.say("The answer has as many rows as the limit of " + rows + " allows; there may be more.");
        }
    }

    private int overPages(SavedQuery saved) {
        List<Path> pages = List.of(pages());
        Configuration configuration = ConfigurationReader.nextTo(pages);
        Minter minter = base(configuration::base);
        QueryRun run = run(saved, minter);
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            var loading = new Loading(
                    console,
                    new StorePublication(store, minter, false),
                    SourceOptions.publisher(pages, minter, configuration),
                    true);
            StorePublication.Result result = loading.load(SourceOptions.documents(pages, configuration));
            if (!result.empty()) {
                new Indexes(store.dataset(), store::lastChange).attach();
                tell(run, run.over(store.dataset(), console.data()));
            }
            return result.failed() ? 1 : 0;
        }
    }

    /** The base: what the command line says, else what is known of the data that is asked. */
    private Minter base(Supplier<Optional<String>> known) {
        return new Minter(Optional.ofNullable(base).or(known).orElse(Minter.DEFAULT_BASE));
    }

    /** The base of a dataset that Scholarch serves, by the address of its endpoint. */
    private static Optional<String> baseOf(String endpoint) {
        return Optional.of(endpoint)
                .filter(it -> it.endsWith(ENDPOINT))
                .map(it -> it.substring(0, it.length() - ENDPOINT.length() + 1));
    }

    private QueryRun run(SavedQuery saved, Minter minter) {
        Query bound = saved.bind(parameters(), minter);
        QueryRun.Format chosen = format == null ? QueryRun.Format.toRead(bound) : format;
        return new QueryRun(bound, chosen, Duration.ofSeconds(timeout), minter);
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        for (String value : values) {
            int equals = value.indexOf('=');
            if (equals < 1) {
                throw usage("'" + value + "' is not of the form name=value.");
            }
            if (parameters.put(value.substring(0, equals), value.substring(equals + 1)) != null) {
                throw usage("'" + value.substring(0, equals) + "' is given twice.");
            }
        }
        return parameters;
    }

    private ParameterException usage(String message) {
        return new ParameterException(requireNonNull(spec).commandLine(), message);
    }

    private static String line(SavedQuery saved) {
        String parameters = saved.parameters().stream()
                .map(it -> it.name() + "=" + it.fallback().orElse("…"))
                .collect(Collectors.joining(" "));
        return String.format(
                Locale.ROOT,
                "%-34s %s%s",
                saved.name(),
                saved.summary(),
                parameters.isEmpty() ? "" : "  [" + parameters + "]");
    }
}

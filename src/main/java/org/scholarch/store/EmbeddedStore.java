// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/**
 * A record store in this process, in memory or in a folder. Its query graph is the default graph of {@link #dataset}.
 *
 * <p>A store in a folder is held by one process. Its first run fills a database in bulk beside the empty one and switches to it
 * at the end; any other run is one transaction.
 */
public final class EmbeddedStore implements RecordStore {
    /** How long a process waits for another one, and a run for the one before, unless told otherwise. */
    public static final Duration WAIT = Duration.ofSeconds(30);

    private final Database database;
    private final SwitchedDataset dataset;
    private final Turn turn;
    private volatile @Nullable Layout layout;

    private EmbeddedStore(@Nullable StoreFolder folder, DatasetGraph first, Duration wait) {
        this.database = new Database(folder, first);
        this.dataset = database.dataset();
        this.turn = new Turn(wait);
        this.layout = Txn.calculateRead(dataset, () -> Ledger.base(dataset))
                .map(Layout::new)
                .orElse(null);
    }

    /** A store that is gone with the process. */
    public static EmbeddedStore inMemory() {
        return new EmbeddedStore(null, DatabaseMgr.createDatasetGraph(), WAIT);
    }

    /**
     * A store over a dataset that somebody else keeps and closes: its rules, on other ground.
     *
     * @param dataset with transactions; the default graph is the query graph
     */
    public static EmbeddedStore over(DatasetGraph dataset) {
        return new EmbeddedStore(null, dataset, Duration.ZERO);
    }

    /** A store in a folder, see {@link #at(Path, Duration)}, that waits for {@link #WAIT}. */
    public static EmbeddedStore at(Path folder) {
        return at(folder, WAIT);
    }

    /**
     * A store in a folder, created when it is missing.
     *
     * @param wait how long to wait for another process that holds it, and for other runs
     * @throws ScholarchException {@code store-unusable} when the folder cannot be used; {@code store-busy} when another process
     *     holds it for longer than that
     */
    public static EmbeddedStore at(Path folder, Duration wait) {
        try {
            StoreFolder taken = StoreFolder.take(folder, wait);
            try {
                DatasetGraph first = Database.opened(taken.current());
                return new EmbeddedStore(taken, first, wait);
            } catch (IOException | RuntimeException e) {
                taken.close();
                throw e;
            }
        } catch (ScholarchException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // What the database throws over foreign and broken files has no type in common.
            throw new ScholarchException(
                    ProblemCode.STORE_UNUSABLE, "The store " + folder + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Whether there is a store in a folder. */
    public static boolean isAt(Path folder) {
        return StoreFolder.isAt(folder);
    }

    @Override
    public Optional<String> base() {
        return Optional.ofNullable(layout).map(Layout::base);
    }

    @Override
    public Optional<Path> beside() {
        return database.beside();
    }

    @Override
    public synchronized void claim(String base) {
        String noted = base().orElse(base);
        if (!noted.equals(base)) {
            throw new ScholarchException(
                    ProblemCode.STORE_OTHER_BASE,
                    "The store holds IRIs that begin with " + noted + ", not with " + base + ".");
        }
        if (layout == null) {
            Layout claimed = new Layout(base);
            database.writing(() -> Txn.executeWrite(dataset, () -> {
                claimed.claim().forEach(dataset::add);
                new Ledger(dataset, claimed).salt(Fingerprint.newSalt());
            }));
            layout = claimed;
        }
    }

    @Override
    public Lookup find(String iri) {
        Node thing = NodeFactory.createURI(iri);
        return read(layout -> {
                    Description description = new Description(dataset.getDefaultGraph(), thing);
                    Ledger ledger = new Ledger(dataset, layout);
                    return description.isEmpty()
                            ? ledger.gone(thing).<Lookup>map(gone -> gone).orElseGet(Lookup.Unknown::new)
                            : new Lookup.Found(description.graph(), ledger.latest(description.wholes()));
                })
                .orElseGet(Lookup.Unknown::new);
    }

    @Override
    public Optional<RecordState> record(String graph) {
        return read(layout -> new Ledger(dataset, layout).record(NodeFactory.createURI(graph)))
                .flatMap(Function.identity());
    }

    @Override
    public void records(Consumer<RecordState> each) {
        read(layout -> {
            new Ledger(dataset, layout).records(state -> {
                if (state.live()) {
                    each.accept(state);
                }
            });
            return true;
        });
    }

    /** Gives every thing that is described or was, in no order. */
    public void things(Consumer<ThingState> each) {
        read(layout -> {
            new Ledger(dataset, layout).things(each);
            return true;
        });
    }

    @Override
    public Graph content(String graph) {
        return read(layout -> KeptStatements.graph(triples(NodeFactory.createURI(graph))))
                .orElseGet(GraphFactory::createGraphMem);
    }

    @Override
    public Optional<Graph> contentAt(String graph, long change) {
        Node record = NodeFactory.createURI(graph);
        return read(layout -> {
                    ChangeLog log = new ChangeLog(dataset, layout);
                    if (change < log.floor()) {
                        return Optional.<Graph>empty();
                    }
                    boolean live = new Ledger(dataset, layout)
                            .record(record)
                            .filter(RecordState::live)
                            .isPresent();
                    Optional<Set<Triple>> now = live ? Optional.of(triples(record)) : Optional.empty();
                    return Optional.of(KeptStatements.graph(
                            log.contentAt(record, change, now).orElse(Set.of())));
                })
                .flatMap(Function.identity());
    }

    @Override
    public List<Change> changes(long after, int limit) {
        return read(layout -> {
                    ChangeLog log = new ChangeLog(dataset, layout);
                    return LongStream.rangeClosed(after + 1, log.last())
                            .limit(limit)
                            .mapToObj(log::get)
                            .toList();
                })
                .orElse(List.of());
    }

    @Override
    public long lastChange() {
        return read(layout -> new ChangeLog(dataset, layout).last()).orElse(0L);
    }

    @Override
    public long floor() {
        return read(layout -> new ChangeLog(dataset, layout).floor()).orElse(0L);
    }

    @Override
    public Optional<String> note(String key) {
        return read(layout -> new Ledger(dataset, layout).note(key)).flatMap(Function.identity());
    }

    @Override
    public <T> T reading(Supplier<T> reading) {
        return Txn.calculateRead(dataset, reading);
    }

    @Override
    public QueryExecBuilder query() {
        return new ReadingQuery(dataset);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException when no base was claimed
     */
    @Override
    public Run begin(InstantSource clock) {
        Layout claimed = layout;
        if (claimed == null) {
            throw new IllegalStateException("A store is claimed for a base before it is filled.");
        }
        turn.take();
        Runnable end = () -> {
            try {
                database.tidy(claimed);
            } finally {
                turn.give();
            }
        };
        try {
            database.tidy(claimed);
            return database.isInFolder() && lastChange() == 0
                    ? new FirstRun(database, claimed, clock, end)
                    : new EmbeddedRun(database, claimed, clock, end);
        } catch (RuntimeException e) {
            turn.give();
            throw e;
        }
    }

    /** The dataset that queries see: the query graph is its default graph, the records are its named graphs. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** A number that changes with each write; what was computed under another number may be out of date. */
    public long version() {
        return database.version();
    }

    /**
     * Has something done after each write, once others see it.
     *
     * @param listener returns soon: it runs in the thread that wrote
     * @return ends it
     */
    public Runnable listen(Runnable listener) {
        return database.listen(listener);
    }

    @Override
    public List<String> breaches() {
        return read(layout -> Invariants.breaches(dataset, layout)).orElse(List.of());
    }

    @Override
    public void close() {
        database.close();
    }

    private <T> Optional<T> read(Function<Layout, T> reading) {
        Layout claimed = layout;
        return claimed == null
                ? Optional.empty()
                : Optional.of(Txn.calculateRead(dataset, () -> reading.apply(claimed)));
    }

    private Set<Triple> triples(Node record) {
        return dataset.getGraph(record).find().toSet();
    }
}

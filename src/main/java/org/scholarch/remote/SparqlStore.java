// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.update.UpdateRequest;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.store.Change;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.Fingerprint;
import org.scholarch.store.Layout;
import org.scholarch.store.Lookup;
import org.scholarch.store.RecordState;
import org.scholarch.store.RecordStore;
import org.scholarch.store.Run;

/**
 * A record store on any server that speaks SPARQL 1.1: query, update and the graph store protocol. It goes by the rules of the
 * embedded store, over a {@link Mirror} of what they want to know; {@code docs/remote-stores.md} tells which server guarantees
 * what.
 *
 * <p>Every method may throw a {@link ScholarchException}: {@code store-unreachable} when there is no answer,
 * {@code store-refused} when the server does not let us in, {@code store-unusable} when its answer makes no sense.
 */
public final class SparqlStore implements RecordStore {
    private static final int TRIES = 3;

    private final Endpoint endpoint;
    private final Sparql sparql;
    private final Duration wait;
    private final long inMemory;
    private volatile @Nullable Names names;
    private volatile Endpoint.Updates updates;

    private SparqlStore(Endpoint endpoint, Sparql sparql, Duration wait, long inMemory) {
        this.inMemory = inMemory;
        this.endpoint = endpoint;
        this.sparql = sparql;
        this.wait = wait;
        this.updates = endpoint.updates();
    }

    /** A store that waits for other publishers as long as {@link EmbeddedStore#WAIT}. */
    public static SparqlStore at(Endpoint endpoint, Access access) {
        return at(endpoint, access, EmbeddedStore.WAIT);
    }

    /**
     * A store at some addresses. Asks it for its base.
     *
     * @param wait how long a run waits for another publisher
     */
    public static SparqlStore at(Endpoint endpoint, Access access, Duration wait) {
        return at(endpoint, access, wait, FirstLoad.MOST);
    }

    /** @param inMemory how many statements of a first run are kept in memory */
    static SparqlStore at(Endpoint endpoint, Access access, Duration wait, long inMemory) {
        var store = new SparqlStore(endpoint, new Sparql(endpoint, access.to(endpoint)), wait, inMemory);
        store.look();
        return store;
    }

    private void look() {
        for (var row : sparql.select(Questions.base())) {
            Node ledger = row.get(Questions.G);
            Node base = row.get(Questions.O);
            if (base.isURI() && new Layout(base.getURI()).ledger().equals(ledger)) {
                names = new Names(new Layout(base.getURI()), endpoint.queryGraph());
            }
        }
    }

    @Override
    public Optional<String> base() {
        return Optional.ofNullable(names).map(it -> it.layout().base());
    }

    @Override
    public synchronized void claim(String base) {
        if (names == null) {
            look();
        }
        String noted = base().orElse(base);
        if (!noted.equals(base)) {
            throw new ScholarchException(
                    ProblemCode.STORE_OTHER_BASE,
                    "The store holds IRIs that begin with " + noted + ", not with " + base + ".");
        }
        if (names == null) {
            var layout = new Layout(base);
            sparql.update(new UpdateRequest(new UpdateDataInsert(new QuadDataAcc(new ArrayList<>(layout.claim())))));
            names = new Names(layout, endpoint.queryGraph());
        }
    }

    @Override
    public Lookup find(String iri) {
        return read((mirror, store) -> {
                    new Neighbourhood(mirror).expectDescription(NodeFactory.createURI(iri));
                    return store.find(iri);
                })
                .orElseGet(Lookup.Unknown::new);
    }

    @Override
    public Optional<RecordState> record(String graph) {
        return read((mirror, store) -> store.record(graph)).flatMap(it -> it);
    }

    @Override
    public void records(Consumer<RecordState> each) {
        List<RecordState> all = new ArrayList<>();
        read((mirror, store) -> {
            all.clear();
            mirror.excerpt().expectRecords();
            store.records(all::add);
            return true;
        });
        all.forEach(each);
    }

    @Override
    public Graph content(String graph) {
        return read((mirror, store) -> store.content(graph)).orElseGet(GraphFactory::createGraphMem);
    }

    @Override
    public Optional<Graph> contentAt(String graph, long change) {
        return read((mirror, store) -> {
                    mirror.excerpt().expectChangesOf(List.of(NodeFactory.createURI(graph)));
                    return store.contentAt(graph, change);
                })
                .flatMap(it -> it);
    }

    @Override
    public List<Change> changes(long after, int limit) {
        return read((mirror, store) -> {
                    mirror.excerpt().expectChanges(after, Math.min(store.lastChange() - after, limit));
                    return store.changes(after, limit);
                })
                .orElse(List.of());
    }

    @Override
    public long lastChange() {
        return read((mirror, store) -> store.lastChange()).orElse(0L);
    }

    @Override
    public long floor() {
        return read((mirror, store) -> store.floor()).orElse(0L);
    }

    @Override
    public Optional<String> note(String key) {
        return read((mirror, store) -> store.note(key)).flatMap(it -> it);
    }

    @Override
    public List<String> breaches() {
        List<String> breaches = new ArrayList<>();
        records(state -> {
            if (!Fingerprint.of(content(state.graph())).equals(state.content())) {
                breaches.add(state.graph() + " has another fingerprint");
            }
        });
        return breaches;
    }

    @Override
    public <T> T reading(Supplier<T> reading) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            long before = lastChange();
            T value = reading.get();
            if (before == lastChange()) {
                return value;
            }
        }
        throw new ScholarchException(
                ProblemCode.STORE_BUSY,
                "The store " + endpoint.query() + " changed " + TRIES + " times while all of it was read.");
    }

    @Override
    public QueryExecBuilder query() {
        Names known = names;
        QueryExecHTTPBuilder query = sparql.query();
        return known != null && endpoint.queryGraph() == Endpoint.QueryGraph.NAMED
                ? new FarQuery(query, known.merged())
                : query;
    }

    /**
     * {@inheritDoc} On a remote store a run that changes nothing writes nothing, not even that it is there: another publisher is
     * kept away from the first change on, which may have to wait, too.
     *
     * @throws IllegalStateException when no base was claimed
     */
    @Override
    public Run begin(InstantSource clock) {
        Names claimed = names;
        if (claimed == null) {
            throw new IllegalStateException("A store is claimed for a base before it is filled.");
        }
        Turn turn = Turn.take(endpoint.update(), wait);
        try {
            return begin(new Reader(sparql, claimed), clock, turn::give);
        } catch (RuntimeException e) {
            turn.give();
            throw e;
        }
    }

    private Run begin(Reader reader, InstantSource clock, Runnable over) {
        var publication = new Publication(this, sparql, reader, wait);
        try {
            publication.prepare();
            var first = new RunMirror(reader, false, publication);
            boolean isEmpty = first.stamp().isEmpty();
            if (isEmpty) {
                return new FirstLoad(
                        publication,
                        () -> new SparqlRun(publication, new RunMirror(reader, true, publication), clock, () -> {}),
                        clock,
                        over);
            }
            first.excerpt().expectRecords();
            return new SparqlRun(publication, first, clock, over);
        } catch (RuntimeException e) {
            publication.close();
            throw e;
        }
    }

    /** How many requests were sent so far. */
    public long requests() {
        return sparql.web().requests();
    }

    long inMemory() {
        return inMemory;
    }

    /** What the server does with updates, as far as it is known. */
    Endpoint.Updates updates() {
        return updates;
    }

    void updates(Endpoint.Updates seen) {
        updates = seen;
    }

    /** A server needs no good-bye. */
    @Override
    public void close() {}

    /** Reads again when a run ended in between, so that an answer does not mix two states. */
    private <T> Optional<T> read(BiFunction<Mirror, EmbeddedStore, T> reading) {
        Names claimed = names;
        if (claimed == null) {
            return Optional.empty();
        }
        var reader = new Reader(sparql, claimed);
        Node log = claimed.layout().changes();
        Quad extent = Quad.create(log, log, Node.ANY, Node.ANY);
        for (int attempt = 1; ; attempt++) {
            var mirror = new Mirror(reader, false);
            long before = sparql.web().requests();
            Set<Quad> stamp = mirror.stamp();
            T value = reading.apply(mirror, EmbeddedStore.over(mirror));
            boolean many = sparql.web().requests() - before > 2;
            if (!many || attempt == TRIES || stamp.equals(Set.copyOf(reader.matching(extent)))) {
                return Optional.of(value);
            }
        }
    }
}

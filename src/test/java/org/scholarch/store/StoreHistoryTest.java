// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.scholarch.store.SampleRecords.BASE;
import static org.scholarch.store.SampleRecords.MONDAY;
import static org.scholarch.store.SampleRecords.NAME;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.scholarch.store.StoreModel.Step;

/** Whatever runs a store sees, it holds and remembers what a plain model of it does. */
class StoreHistoryTest {
    private static final List<String> RECORDS = List.of(BASE + "graph/0", BASE + "graph/1", BASE + "graph/2");

    @Provide
    Arbitrary<List<Step>> histories() {
        List<Triple> pool = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            pool.addAll(SampleRecords.graph(
                            "t/" + i + " " + NAME + " 'one",
                            "t/" + i + " " + NAME + " 'other",
                            "t/" + i + " p t/" + (i + 1) % 4,
                            "t/" + i + "#part p t/" + (i + 2) % 4)
                    .find()
                    .toList());
        }
        Arbitrary<Set<Triple>> statements = Arbitraries.of(pool).set().ofMaxSize(6);
        Arbitrary<Map<String, Set<Triple>>> records =
                Arbitraries.maps(Arbitraries.of(RECORDS), statements).ofMaxSize(3);
        Arbitrary<Boolean> forget = Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
        return Combinators.combine(records, forget)
                .as((changed, past) -> new Step(new TreeMap<>(changed), past))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 150)
    void storeInMemoryIsLikeTheModel(@ForAll("histories") List<Step> history) {
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            follow(store, history);
        }
    }

    @Property(tries = 5)
    void storeInAFolderIsLikeTheModel(@ForAll("histories") List<Step> history) throws IOException {
        Path folder = Files.createTempDirectory("store");
        try (EmbeddedStore store = EmbeddedStore.at(folder)) {
            follow(store, history);
        } finally {
            StoreFolder.delete(folder);
        }
    }

    private static void follow(EmbeddedStore store, List<Step> history) {
        store.claim(BASE);
        var model = new StoreModel();
        Instant at = MONDAY;
        for (Step step : history) {
            at = at.plusSeconds(60);
            Instant date = at;
            long version = store.version();
            int floor = model.floor();
            boolean named = model.namesWhatIsGone();
            int changes = model.run(step, at);
            boolean wrote = changes > 0 || (step.forget() && (named || model.floor() > floor));
            try (Run run = store.begin(() -> date)) {
                step.records().forEach((record, statements) -> {
                    if (statements.isEmpty()) {
                        run.remove(record);
                    } else {
                        run.put(record, graph(statements));
                    }
                });
                if (step.forget()) {
                    run.forget();
                }
                assertEquals(changes, run.commit());
            }
            assertEquals(List.of(), store.breaches());
            assertEquals(wrote, store.version() > version);
            compare(model, store);
        }
    }

    private static void compare(StoreModel model, EmbeddedStore store) {
        assertEquals(model.last(), store.lastChange());
        assertEquals(model.floor(), store.floor());
        assertEquals(
                model.merged(),
                Txn.calculateRead(
                        store.dataset(),
                        () -> store.dataset().getDefaultGraph().find().toSet()));
        List<String> live = new ArrayList<>();
        store.records(state -> live.add(state.graph()));
        assertEquals(List.copyOf(model.live().keySet()), live);
        for (String record : RECORDS) {
            for (int change = 0; change <= model.last(); change++) {
                Optional<Graph> content = store.contentAt(record, change);
                assertEquals(change >= model.floor(), content.isPresent());
                if (content.isPresent()) {
                    assertEquals(
                            model.contentAt(record, change),
                            content.get().find().toSet(),
                            record + " at " + change);
                }
            }
        }
        model.dates()
                .forEach((thing, date) -> assertEquals(
                        date,
                        assertInstanceOf(Lookup.Found.class, store.find(thing)).modified(),
                        thing));
        model.gone()
                .forEach((thing, since) -> assertEquals(new Lookup.Gone(since, Optional.empty()), store.find(thing)));
    }

    private static Graph graph(Set<Triple> statements) {
        Graph graph = GraphFactory.createGraphMem();
        statements.forEach(graph::add);
        return graph;
    }
}

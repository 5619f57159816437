// SPDX-License-Identifier: Apache-2.0
package org.scholarch.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.Run;

class ChangePatchTest {
    private static final String BASE = "https://example.org/";
    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
    private static final int RUNS = 25;

    private final EmbeddedStore store = EmbeddedStore.inMemory();
    /** The records after each run, by the number of the last change. */
    private final List<State> states = new ArrayList<>();

    private record State(long change, Set<Quad> records) {}

    @BeforeEach
    void claim() {
        store.claim(BASE);
        states.add(new State(0, Set.of()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void patchMakesAnyEarlierStateIntoAnyLaterOne() {
        Random random = new Random(7);
        for (int run = 1; run <= RUNS; run++) {
            run(random, START.plusSeconds(60L * run));
        }
        assertTrue(states.getLast().change > RUNS, "the runs must change something");
        for (int i = 0; i < states.size(); i++) {
            for (int j = i; j < states.size(); j++) {
                State earlier = states.get(i);
                State later = states.get(j);
                assertEquals(
                        later.records,
                        applied(earlier, patch(earlier.change, later.change)),
                        "from " + earlier.change + " to " + later.change);
            }
        }
    }

    /** As who follows the log in pages does it. */
    @Test
    void patchesOneAfterTheOtherLeadToTheSameState() {
        Random random = new Random(11);
        for (int run = 1; run <= RUNS; run++) {
            run(random, START.plusSeconds(60L * run));
        }
        State state = states.getFirst();
        for (long after = 0; after < store.lastChange(); after += 3) {
            long to = Math.min(after + 3, store.lastChange());
            state = new State(to, applied(state, patch(after, to)));
        }
        assertEquals(states.getLast().records, state.records);
    }

    @Test
    void eachRunIsATransactionAndTheHeaderTellsTheWay() {
        put("a", "one");
        put("a", "two");
        String name = "<https://example.org/person/a> <http://xmlns.com/foaf/0.1/name> ";
        String graph = " <https://example.org/graph/person/a> .\n";
        assertEquals(
                "H id <https://example.org/change/2> .\nTX .\nA " + name + "\"one\"" + graph + "TC .\nTX .\nD " + name
                        + "\"one\"" + graph + "A " + name + "\"two\"" + graph + "TC .\n",
                patch(0, 2));
        assertEquals("H prev <https://example.org/change/2> .\nH id <https://example.org/change/2> .\n", patch(2, 2));
    }

    @Test
    void stateThatIsForgottenIsSaidSo() {
        put("a", "one");
        put("b", "one");
        try (Run run = store.begin(() -> START.plusSeconds(3600))) {
            run.remove(BASE + "graph/person/a");
            run.forget();
            run.commit();
        }
        put("b", "two");
        assertEquals(ProblemCode.HISTORY_FORGOTTEN, refused(2, 4));
        assertTrue(patch(3, 4).contains("\"two\""));
    }

    @Test
    void changesThatAreNotThereAreSaidSo() {
        put("a", "one");
        assertEquals(ProblemCode.HISTORY_UNKNOWN, refused(0, 2));
        assertEquals(ProblemCode.HISTORY_UNKNOWN, refused(1, 0));
        assertEquals(ProblemCode.HISTORY_UNKNOWN, refused(-1, 0));
    }

    private ProblemCode refused(long from, long to) {
        return assertThrows(ScholarchException.class, () -> patch(from, to)).code();
    }

    /** Puts and removes some of five records. */
    private void run(Random random, Instant now) {
        try (Run run = store.begin(() -> now)) {
            for (String slug : List.of("a", "b", "c", "d", "e")) {
                String graph = BASE + "graph/person/" + slug;
                switch (random.nextInt(4)) {
                    case 0 -> run.remove(graph);
                    case 1 -> run.put(graph, names(slug, random.nextInt(8)));
                    default -> {}
                }
            }
            run.commit();
        }
        states.add(new State(store.lastChange(), records()));
    }

    private static Graph names(String slug, int bits) {
        Graph graph = GraphFactory.createGraphMem();
        for (int bit = 0; bit < 4; bit++) {
            if (((bits | 8) & (1 << bit)) != 0) {
                String text = "\"name\" " + bit + "\n\\é";
                graph.add(name(slug, NodeFactory.createLiteralLang(text, "fr")));
                graph.add(name(slug, NodeFactory.createLiteralDT("" + bit, NodeFactory.getType(BASE + "type"))));
            }
        }
        return graph;
    }

    private void put(String slug, String name) {
        Graph graph = GraphFactory.createGraphMem();
        graph.add(name(slug, NodeFactory.createLiteralString(name)));
        try (Run run = store.begin(() -> START.plusSeconds(60 * store.lastChange()))) {
            run.put(BASE + "graph/person/" + slug, graph);
            run.commit();
        }
    }

    private static Triple name(String slug, Node value) {
        return Triple.create(
                NodeFactory.createURI(BASE + "person/" + slug),
                NodeFactory.createURI("http://xmlns.com/foaf/0.1/name"),
                value);
    }

    private Set<Quad> records() {
        return Txn.calculateRead(store.dataset(), () -> {
            Set<Quad> records = new HashSet<>();
            store.records(record -> store.content(record.graph())
                    .find()
                    .forEach(triple -> records.add(Quad.create(NodeFactory.createURI(record.graph()), triple))));
            return records;
        });
    }

    private String patch(long from, long to) {
        var out = new ByteArrayOutputStream();
        assertEquals(to - from, ChangePatch.write(store, from, to, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What Jena's own reader of patches makes of a state. */
    private static Set<Quad> applied(State state, String patch) {
        DatasetGraph copy = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(copy, () -> state.records.forEach(copy::add));
        var bytes = new ByteArrayInputStream(patch.getBytes(StandardCharsets.UTF_8));
        RDFPatchOps.applyChange(copy, RDFPatchOps.read(bytes));
        return Txn.calculateRead(copy, () -> {
            Set<Quad> all = new HashSet<>();
            copy.find().forEachRemaining(all::add);
            return all;
        });
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.store.Change;
import org.scholarch.store.RecordState;
import org.scholarch.store.RecordStore;
import org.scholarch.store.Run;

/**
 * A run that updates one record, removes one and makes one, on a store that dies in the middle of it, and what must be true then
 * and after the next run.
 *
 * @param direct the way to the store itself
 * @param through the way over the proxy that fails
 */
record DyingStore(Endpoint direct, Endpoint through, Access access, boolean allOrNothing) {
    private static final String BASE = "https://example.org/";
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Set<ProblemCode> TOLD = Set.of(
            ProblemCode.STORE_UNREACHABLE,
            ProblemCode.STORE_UNWRITABLE,
            ProblemCode.STORE_UNUSABLE,
            ProblemCode.STORE_BUSY);

    static Endpoint moved(Endpoint endpoint, int port) {
        return new Endpoint(
                moved(endpoint.query(), port),
                moved(endpoint.update(), port),
                moved(endpoint.data(), port),
                endpoint.queryGraph(),
                endpoint.updates());
    }

    private static URI moved(URI address, int port) {
        return URI.create("http://127.0.0.1:" + port + address.getRawPath());
    }

    /** Fills an empty store with what the run begins with. */
    void fill() {
        try (RecordStore store = SparqlStore.at(direct, access)) {
            store.claim(BASE);
            run(store, MONDAY, before());
        }
    }

    /** Does the run over the proxy, which may fail. */
    void attempt() {
        try (RecordStore store = SparqlStore.at(through, access.waiting(Duration.ofSeconds(20), 0))) {
            run(store, TUESDAY, after());
        } catch (ScholarchException e) {
            assertTrue(TOLD.contains(e.code()), e::toString);
        }
    }

    /** Each record is as it was or as it will be, and where a run is one request, all of them alike. */
    void requireOldOrNew(String when) {
        try (RecordStore store = SparqlStore.at(direct, access)) {
            Map<String, Set<Triple>> contents = new TreeMap<>();
            for (String graph : graphs()) {
                contents.put(graph, store.content(graph).find().toSet());
                boolean old = contents.get(graph).equals(triples(before().get(graph)));
                boolean young = contents.get(graph).equals(triples(after().get(graph)));
                assertTrue(old || young, () -> when + ": " + graph + " is " + contents.get(graph));
            }
            boolean wasDone = store.lastChange() == 6;
            Map<String, Graph> all = wasDone ? after() : before();
            if (allOrNothing) {
                graphs().forEach(graph -> assertEquals(triples(all.get(graph)), contents.get(graph), when));
                assertEquals(merged(all.values()), queried(store), when);
            }
        }
    }

    /** The next run finishes the work, whatever there was of it. */
    void requireFinished(String when) {
        try (RecordStore store = SparqlStore.at(direct, access)) {
            run(store, TUESDAY, after());
            assertEquals(0, run(store, TUESDAY.plusSeconds(60), after()), when);
            for (String graph : graphs()) {
                assertEquals(
                        triples(after().get(graph)), store.content(graph).find().toSet(), when);
            }
            assertEquals(merged(after().values()), queried(store), when);
            List<String> live = new ArrayList<>();
            store.records((RecordState state) -> live.add(state.graph()));
            assertEquals(List.copyOf(after().keySet()), live, when);
            List<Change> changes = store.changes(0, 100);
            assertEquals(6, changes.size(), () -> when + ": " + changes);
            Set<String> kinds = new TreeSet<>();
            changes.subList(3, 6).forEach(change -> kinds.add(change.kind() + " " + change.graph()));
            assertEquals(
                    Set.of(
                            "UPDATED " + BASE + "graph/person/ada",
                            "REMOVED " + BASE + "graph/person/eve",
                            "CREATED " + BASE + "graph/person/bo"),
                    kinds,
                    when);
            assertEquals(
                    triples(before().get(BASE + "graph/person/eve")),
                    store.contentAt(BASE + "graph/person/eve", 3)
                            .orElseThrow()
                            .find()
                            .toSet(),
                    when);
            assertEquals(Set.of(), strangers(store), when);
        }
    }

    /** Graphs that are neither records nor books, and what the ledger says that it should not any more. */
    private Set<String> strangers(RecordStore store) {
        Set<String> strangers = new TreeSet<>();
        String all = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), '" + BASE + "')) }";
        select(store, all).forEach(strangers::add);
        after().keySet().forEach(strangers::remove);
        strangers.removeAll(
                Set.of(BASE + "graph/dataset/ledger", BASE + "graph/dataset/changes", BASE + "graph/dataset/merged"));
        strangers.addAll(select(
                store,
                "SELECT ?g { GRAPH <" + BASE + "graph/dataset/ledger> { { ?g a <http://www.w3.org/ns/prov#Activity> }"
                        + " UNION { ?g <http://purl.org/dc/terms/requires> ?plan } } }"));
        return strangers;
    }

    private List<String> select(RecordStore store, String query) {
        List<String> names = new ArrayList<>();
        try (QueryExec execution = store.query().query(query).build()) {
            execution.select().forEachRemaining(row -> names.add(row.get("g").getURI()));
        }
        return names;
    }

    private static int run(RecordStore store, Instant now, Map<String, Graph> records) {
        try (Run run = store.begin(() -> now)) {
            for (String graph : graphs()) {
                Graph content = records.get(graph);
                if (content == null) {
                    run.remove(graph);
                } else {
                    run.put(graph, content);
                }
            }
            return run.commit();
        }
    }

    private static Set<String> graphs() {
        Set<String> graphs = new TreeSet<>(before().keySet());
        graphs.addAll(after().keySet());
        return graphs;
    }

    private static Map<String, Graph> before() {
        return new TreeMap<>(Map.of(
                BASE + "graph/person/ada", person("ada", "Ada", "uni", 40),
                BASE + "graph/person/eve", person("eve", "Eve", "uni", 20),
                BASE + "graph/person/kay", person("kay", "Kay", "uni", 1)));
    }

    private static Map<String, Graph> after() {
        return new TreeMap<>(Map.of(
                BASE + "graph/person/ada", person("ada", "Ada B.", "uni", 41),
                BASE + "graph/person/bo", person("bo", "Bo \"'\\\n\u00e9\ud83d\ude00", "uni", 30),
                BASE + "graph/person/kay", person("kay", "Kay", "uni", 1)));
    }

    private static Graph person(String slug, String name, String university, int works) {
        Graph graph = GraphFactory.createGraphMem();
        add(graph, "person/" + slug, "name", name);
        add(graph, "organization/" + university, "name", "University");
        for (int i = 0; i < works; i++) {
            add(graph, "publication/" + slug + "-" + i, "title", "Work " + i);
        }
        return graph;
    }

    private static void add(Graph graph, String subject, String property, String text) {
        graph.add(Triple.create(
                NodeFactory.createURI(BASE + subject),
                NodeFactory.createURI(BASE + property),
                NodeFactory.createLiteralString(text)));
    }

    private static Set<Triple> triples(@org.jspecify.annotations.Nullable Graph graph) {
        return graph == null ? Set.of() : graph.find().toSet();
    }

    private static Set<Triple> merged(Iterable<Graph> graphs) {
        Set<Triple> merged = new HashSet<>();
        graphs.forEach(graph -> merged.addAll(triples(graph)));
        return merged;
    }

    private static Set<Triple> queried(RecordStore store) {
        Set<Triple> triples = new HashSet<>();
        try (QueryExec execution = store.query().query("SELECT * { ?s ?p ?o }").build()) {
            execution
                    .select()
                    .forEachRemaining(row -> triples.add(Triple.create(row.get("s"), row.get("p"), row.get("o"))));
        }
        return triples;
    }
}

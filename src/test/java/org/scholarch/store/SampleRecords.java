// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;

/** Records to fill stores with, and words to do it in few lines. */
final class SampleRecords {
    static final String BASE = "https://example.org/";
    static final String ADA = BASE + "graph/person/ada";
    static final String EVE = BASE + "graph/person/eve";
    static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    static final Instant WEDNESDAY = TUESDAY.plus(Duration.ofDays(1));
    static final String NAME = "http://xmlns.com/foaf/0.1/name";

    /** The statements of a small record. */
    static Graph ada() {
        String file = Objects.requireNonNull(SampleRecords.class.getResource("ada.ttl"))
                .toString();
        return RDFDataMgr.loadGraph(file);
    }

    /** Statements, three words each: paths under the base, or for an object that begins with a quote its text. */
    static Graph graph(String... statements) {
        Graph graph = GraphFactory.createGraphMem();
        for (String statement : statements) {
            String[] words = statement.split(" ", 3);
            graph.add(Triple.create(node(words[0]), node(words[1]), node(words[2])));
        }
        return graph;
    }

    /** A person with a name and nothing else. */
    static Graph named(String slug, String name) {
        return graph("person/" + slug + " " + NAME + " '" + name);
    }

    static void put(RecordStore store, String record, Graph statements, Instant now) {
        putAll(store, Map.of(record, statements), now);
    }

    static int putAll(RecordStore store, Map<String, Graph> records, Instant now) {
        try (Run run = store.begin(() -> now)) {
            records.forEach(run::put);
            return run.commit();
        }
    }

    static void remove(RecordStore store, String record, Instant now) {
        try (Run run = store.begin(() -> now)) {
            run.remove(record);
            run.commit();
        }
    }

    static Lookup.Found found(RecordStore store, String path) {
        return assertInstanceOf(Lookup.Found.class, store.find(BASE + path));
    }

    static Lookup.Gone gone(RecordStore store, String path) {
        return assertInstanceOf(Lookup.Gone.class, store.find(BASE + path));
    }

    static boolean isUnknown(RecordStore store, String path) {
        return store.find(BASE + path) instanceof Lookup.Unknown;
    }

    static boolean says(Graph graph, String path, String property) {
        return graph.contains(node(path), node(property), Node.ANY);
    }

    static int rows(RecordStore store, String query) {
        try (QueryExec execution = store.query().query(query).build()) {
            int rows = 0;
            for (var all = execution.select(); all.hasNext(); all.next()) {
                rows++;
            }
            return rows;
        }
    }

    private static Node node(String word) {
        if (word.startsWith("'")) {
            return NodeFactory.createLiteralString(word.substring(1));
        }
        return NodeFactory.createURI(word.contains(":") ? word : BASE + word);
    }

    private SampleRecords() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.Run;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Minter;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Schema;

/** A store of a few people, publications and organisations, whose time is told by the test, and its repository. */
final class HarvestedStore implements AutoCloseable {
    static final Minter MINTER = new Minter("http://people.example.org/");
    static final Instant START = Instant.parse("2026-11-01T10:00:00Z");

    final EmbeddedStore store = EmbeddedStore.inMemory();
    private Instant now = START;

    HarvestedStore() {
        store.claim(MINTER.base());
    }

    /** A repository over it, with so many items a page. */
    OaiPmh repository(int pageSize, boolean lenient) {
        var description = new RepositoryDescription(
                "Researchers & others",
                "people.example.org",
                "office@example.org",
                MINTER.base() + "oai",
                pageSize,
                lenient);
        return new OaiPmh(store, MINTER, description, new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
    }

    Instant now() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** People by number, each a record with a name. */
    void put(int first, int count, String name) {
        try (Run run = store.begin(() -> now)) {
            for (int i = first; i < first + count; i++) {
                run.put(MINTER.graph("person", "p" + i), person("p" + i, name + " " + i));
            }
            run.commit();
        }
    }

    void put(String graph, Graph statements) {
        try (Run run = store.begin(() -> now)) {
            run.put(graph, statements);
            run.commit();
        }
    }

    void remove(boolean forget, String... slugs) {
        try (Run run = store.begin(() -> now)) {
            for (String slug : slugs) {
                run.remove(MINTER.graph("person", slug));
            }
            if (forget) {
                run.forget();
            }
            run.commit();
        }
    }

    static Graph person(String slug, String name) {
        Graph graph = GraphFactory.createGraphMem();
        add(graph, MINTER.person(slug), Rdf.TYPE, NodeFactory.createURI(Foaf.PERSON));
        add(graph, MINTER.person(slug), Schema.NAME, NodeFactory.createLiteralString(name));
        return graph;
    }

    static void add(Graph graph, String subject, String property, Node object) {
        graph.add(NodeFactory.createURI(subject), NodeFactory.createURI(property), object);
    }

    /** The parameters of a request, as {@code name=value}. */
    static Map<String, List<String>> parameters(String... pairs) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : pairs) {
            int at = pair.indexOf('=');
            String value = pair.substring(at + 1);
            parameters.merge(pair.substring(0, at), List.of(value), (one, other) -> List.of(one.get(0), other.get(0)));
        }
        return parameters;
    }

    @Override
    public void close() {
        store.close();
    }
}

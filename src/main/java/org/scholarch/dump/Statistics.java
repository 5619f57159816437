// SPDX-License-Identifier: Apache-2.0
package org.scholarch.dump;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.scholarch.scan.Census;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.RecordStore;
import org.scholarch.vocab.Minter;

/**
 * What the merge of all records counts, each statement once.
 *
 * @param triples statements
 * @param entities things of the dataset that something is said of; parts of things, whose addresses have a fragment, are none
 * @param classes how many things are of a class, by its IRI
 * @param properties how many statements have a property, by its IRI
 * @param modified when the store last changed; empty before the first time
 */
record Statistics(
        long triples,
        long entities,
        Map<String, Long> classes,
        Map<String, Long> properties,
        Optional<Instant> modified) {
    private static final Var COUNT = Var.alloc("n");
    private static final Var KEY = Var.alloc("key");

    private static final String PROPERTIES = "SELECT ?key (COUNT(*) AS ?n) WHERE { ?s ?key ?o } GROUP BY ?key";
    private static final String CLASSES = "SELECT ?key (COUNT(*) AS ?n) WHERE { ?s a ?key } GROUP BY ?key";
    private static final String ENTITIES = "SELECT (COUNT(*) AS ?n) WHERE { SELECT DISTINCT ?s WHERE { ?s ?p ?o"
            + " FILTER(STRSTARTS(STR(?s), STR(<>)) && !CONTAINS(STR(?s), '#')) } }";

    /** Counts what is in a store now: one in this process in one pass, one on the web by asking it. */
    static Statistics of(RecordStore store, Minter minter) {
        Census census = store instanceof EmbeddedStore embedded
                ? Census.of(embedded.dataset().getDefaultGraph(), it -> isEntity(it, minter))
                : new Census(
                        counts(store, "BASE <" + minter.base() + "> " + ENTITIES)
                                .getOrDefault("", 0L),
                        counts(store, CLASSES),
                        counts(store, PROPERTIES));
        long last = store.lastChange();
        return new Statistics(
                census.properties().values().stream().mapToLong(it -> it).sum(),
                census.subjects(),
                census.classes(),
                census.properties(),
                last == 0
                        ? Optional.empty()
                        : Optional.of(store.changes(last - 1, 1).getFirst().at()));
    }

    private static boolean isEntity(String address, Minter minter) {
        return address.startsWith(minter.base()) && !address.contains("#");
    }

    private static Map<String, Long> counts(RecordStore store, String query) {
        Map<String, Long> counts = new TreeMap<>();
        try (QueryExec execution = store.query().query(query).build()) {
            execution.select().forEachRemaining((Binding row) -> {
                Node key = row.get(KEY);
                counts.put(
                        key == null ? "" : key.getURI(),
                        Long.valueOf(row.get(COUNT).getLiteralLexicalForm()));
            });
        }
        return Collections.unmodifiableMap(counts);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.dump;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
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
    /** What is told apart beyond this waits in a temporary file. */
    private static final long IN_MEMORY = 200_000;

    private static final String PROPERTIES = "SELECT ?key (COUNT(*) AS ?n) WHERE { ?s ?key ?o } GROUP BY ?key";
    private static final String CLASSES = "SELECT ?key (COUNT(*) AS ?n) WHERE { ?s a ?key } GROUP BY ?key";
    private static final String ENTITIES = "SELECT (COUNT(*) AS ?n) WHERE { SELECT DISTINCT ?s WHERE { ?s ?p ?o"
            + " FILTER(STRSTARTS(STR(?s), STR(<>)) && !CONTAINS(STR(?s), '#')) } }";

    /** Counts what is in a store now. */
    static Statistics of(RecordStore store, Minter minter) {
        Map<String, Long> properties = counts(store, PROPERTIES);
        long last = store.lastChange();
        return new Statistics(
                properties.values().stream().mapToLong(it -> it).sum(),
                counts(store, "BASE <" + minter.base() + "> " + ENTITIES).getOrDefault("", 0L),
                counts(store, CLASSES),
                properties,
                last == 0
                        ? Optional.empty()
                        : Optional.of(store.changes(last - 1, 1).getFirst().at()));
    }

    private static Map<String, Long> counts(RecordStore store, String query) {
        Map<String, Long> counts = new TreeMap<>();
        try (QueryExec execution = store.query()
                .query(query)
                .set(ARQ.spillToDiskThreshold, IN_MEMORY)
                .build()) {
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

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import static org.scholarch.store.SampleRecords.BASE;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** States of a store that follow from a number, and runs from one to the next. */
final class Generations {
    /** The record that says which generation it is. */
    static final String MARK = BASE + "graph/dataset/mark";

    private static final Node MARKED = NodeFactory.createURI(BASE + "t/mark");
    private static final Node PROPERTY = NodeFactory.createURI(BASE + "p");
    private static final int RECORDS = 40;
    private static final int STATEMENTS = 60;

    /** All records of a generation; none at generation 0. */
    static Map<String, Graph> records(int generation) {
        Map<String, Graph> records = new TreeMap<>();
        if (generation == 0) {
            return records;
        }
        for (int i = 0; i < RECORDS; i++) {
            // Some stay as they are, some change, some come and go.
            if ((i + generation) % 7 != 0) {
                records.put(BASE + "graph/r/" + i, record(i, i % 3 == 0 ? 0 : generation));
            }
        }
        Graph mark = GraphFactory.createGraphMem();
        mark.add(Triple.create(MARKED, PROPERTY, NodeFactory.createLiteralString("" + generation)));
        records.put(MARK, mark);
        return records;
    }

    /** The generation that a store is at. */
    static int of(RecordStore store) {
        return store.content(MARK)
                .find()
                .mapWith(it -> Integer.parseInt(it.getObject().getLiteralLexicalForm()))
                .nextOptional()
                .orElse(0);
    }

    /** Takes a store to the next generation in one run. Every fifth one forgets. */
    static int next(RecordStore store, Instant now) {
        int generation = of(store) + 1;
        Map<String, Graph> records = records(generation);
        try (Run run = store.begin(() -> now)) {
            records.forEach(run::put);
            for (int i = 0; i < RECORDS; i++) {
                if (!records.containsKey(BASE + "graph/r/" + i)) {
                    run.remove(BASE + "graph/r/" + i);
                }
            }
            if (generation % 5 == 0) {
                run.forget();
            }
            run.commit();
        }
        return generation;
    }

    private static Graph record(int number, int generation) {
        Graph graph = GraphFactory.createGraphMem();
        for (int i = 0; i < STATEMENTS; i++) {
            // Things and statements that several records have.
            Node thing = NodeFactory.createURI(BASE + "t/" + (number / 4) + "/" + i);
            graph.add(Triple.create(
                    thing, PROPERTY, NodeFactory.createLiteralString("of generation " + (generation + i % 2))));
            graph.add(Triple.create(thing, PROPERTY, NodeFactory.createURI(BASE + "t/" + number + "/" + generation)));
        }
        return graph;
    }

    private Generations() {}
}

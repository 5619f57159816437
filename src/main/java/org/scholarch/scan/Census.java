// SPDX-License-Identifier: Apache-2.0
package org.scholarch.scan;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.scholarch.vocab.Rdf;

/**
 * How often what stands in a graph, counted in one pass. Only a number for each class and each property is in memory.
 *
 * @param subjects things that something is said of, as far as they were asked for
 * @param classes how many things are of a class, by its IRI
 * @param properties how many statements have a property, by its IRI
 */
public record Census(long subjects, Map<String, Long> classes, Map<String, Long> properties) {

    /**
     * Counts a graph; in the transaction of the caller.
     *
     * @param asked by the address of a subject, whether it counts
     */
    public static Census of(Graph graph, Predicate<String> asked) {
        Statements statements = Statements.of(graph);
        var counting = new Counting(statements, asked);
        statements.bySubject(counting);
        return new Census(counting.subjects, counting.classes.byAddress(), counting.properties.byAddress());
    }

    private static final class Counting implements Statements.Triples {
        private final Statements statements;
        private final Predicate<String> asked;
        private final Counts classes;
        private final Counts properties;
        private long subjects;
        private long last;
        private boolean begun;

        Counting(Statements statements, Predicate<String> asked) {
            this.statements = statements;
            this.asked = asked;
            this.classes = new Counts(statements);
            this.properties = new Counts(statements);
        }

        @Override
        public void take(long subject, long property, long object) {
            if (!begun || subject != last) {
                subjects += asked.test(statements.address(subject)) ? 1 : 0;
                begun = true;
                last = subject;
            }
            if (properties.add(property).equals(Rdf.TYPE)) {
                classes.add(object);
            }
        }
    }

    /** Of terms by their numbers; the address of each is looked up once. */
    private static final class Counts {
        private final Statements statements;
        private final LongMap terms = new LongMap();
        private String[] addresses = new String[16];
        private long[] counts = new long[16];

        Counts(Statements statements) {
            this.statements = statements;
        }

        /** Counts a term once more, and gives its address. */
        String add(long term) {
            int known = terms.size();
            int at = terms.number(term);
            if (at == counts.length) {
                counts = Arrays.copyOf(counts, 2 * at);
                addresses = Arrays.copyOf(addresses, 2 * at);
            }
            if (at == known) {
                addresses[at] = statements.address(term);
            }
            counts[at]++;
            return addresses[at];
        }

        Map<String, Long> byAddress() {
            Map<String, Long> byAddress = new TreeMap<>();
            for (int i = 0; i < terms.size(); i++) {
                byAddress.put(addresses[i], counts[i]);
            }
            return Collections.unmodifiableMap(byAddress);
        }
    }
}

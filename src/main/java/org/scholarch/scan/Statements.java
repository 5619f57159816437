// SPDX-License-Identifier: Apache-2.0
package org.scholarch.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.GraphTDB;
import org.apache.jena.tdb2.store.GraphViewSwitchable;

/**
 * The statements of a graph with numbers for its terms. Indexes read millions of statements that name some thousand things; over
 * TDB2 a number is the one of the database, so that a term is looked up when its text is wanted and not once a statement.
 *
 * <p>Numbers hold within one transaction, that of the caller. Not for use by several threads.
 */
public abstract sealed class Statements permits DatabaseStatements, GraphStatements {

    /** Takes what a statement says of whom. */
    @FunctionalInterface
    public interface Pairs {
        /** Takes the numbers of one statement. */
        void take(long subject, long object);
    }

    /** Takes a statement. */
    @FunctionalInterface
    public interface Triples {
        /** Takes the numbers of one statement. */
        void take(long subject, long property, long object);
    }

    /** The statements of a graph. */
    public static Statements of(Graph graph) {
        return switch (graph) {
            case GraphTDB database -> new DatabaseStatements(database);
            // What a compaction can put another database behind.
            case GraphViewSwitchable view -> of(view.getBaseGraph());
            default -> new GraphStatements(graph);
        };
    }

    /** Gives all statements of a property, in any order. */
    public abstract void each(String property, Pairs pairs);

    /** Gives the subjects of which a property says a certain thing, in any order. */
    public abstract void each(String property, String object, LongConsumer subjects);

    /** Gives all statements; those about one subject follow each other. */
    public abstract void bySubject(Triples triples);

    /** The term of a number. */
    public abstract Node term(long number);

    /** The address of a thing; of what is no address, the empty string. */
    public final String address(long number) {
        Node term = term(number);
        return term.isURI() ? term.getURI() : "";
    }

    /** The addresses of all keys of a map, in their order. */
    public final List<String> addresses(LongMap things) {
        List<String> addresses = new ArrayList<>(things.size());
        for (int i = 0; i < things.size(); i++) {
            addresses.add(address(things.key(i)));
        }
        return addresses;
    }

    /** The things of which a property says a certain thing. */
    public final LongMap subjects(String property, String object) {
        LongMap subjects = new LongMap();
        each(property, object, subjects::number);
        return subjects;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholarch.store.EmbeddedStore;

class StatementsTest {
    private static final String BASE = "https://a.example/";
    private static final String TURTLE = """
            BASE <https://a.example/>
            <one> <p> <two> , "two" , "deux"@fr , 2 , 2.5 , true , -7 ; <q> <two> .
            <two> <p> <two> ; a <Thing> .
            <three> a <Thing> , <Other> .
            [] <p> <one> .
            """;

    /** A database, one behind a store, and a dataset of another kind. */
    static Stream<DatasetGraph> datasets() {
        return Stream.of(
                        DatabaseMgr.createDatasetGraph(),
                        EmbeddedStore.inMemory().dataset(),
                        DatasetGraphFactory.createTxnMem())
                .map(StatementsTest::filled);
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void everyStatementOfAPropertyIsGiven(DatasetGraph dataset) {
        Set<String> found = new TreeSet<>();
        Txn.executeRead(dataset, () -> {
            Statements statements = Statements.of(dataset.getDefaultGraph());
            statements.each(
                    BASE + "p",
                    (subject, object) ->
                            found.add(statements.address(subject).replace(BASE, "") + " " + statements.term(object)));
        });

        assertEquals(
                new TreeSet<>(List.of(
                        " https://a.example/one",
                        "one \"-7\"^^xsd:integer",
                        "one \"2\"^^xsd:integer",
                        "one \"2.5\"^^xsd:decimal",
                        "one \"deux\"@fr",
                        "one \"true\"^^xsd:boolean",
                        "one \"two\"",
                        "one https://a.example/two",
                        "two https://a.example/two")),
                found);
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void subjectsOfWhichSomethingIsSaidAreGiven(DatasetGraph dataset) {
        Txn.executeRead(dataset, () -> {
            Statements statements = Statements.of(dataset.getDefaultGraph());
            String type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

            assertEquals(
                    Set.of(BASE + "two", BASE + "three"),
                    Set.copyOf(statements.addresses(statements.subjects(type, BASE + "Thing"))));
            assertEquals(0, statements.subjects(type, BASE + "nothing").size());
            assertEquals(
                    0, statements.subjects(BASE + "nothing", BASE + "Thing").size());
        });
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void censusCountsEachSubjectClassAndProperty(DatasetGraph dataset) {
        Census census = Txn.calculateRead(
                dataset,
                () -> Census.of(dataset.getDefaultGraph(), it -> it.startsWith(BASE) && !it.endsWith("three")));

        assertEquals(2, census.subjects());
        assertEquals(Map.of(BASE + "Thing", 2L, BASE + "Other", 1L), census.classes());
        assertEquals(
                Map.of(BASE + "p", 9L, BASE + "q", 1L, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", 3L),
                census.properties());
    }

    @Test
    void databasesAreReadByTheirOwnNumbers() {
        for (DatasetGraph dataset : List.of(
                DatabaseMgr.createDatasetGraph(), EmbeddedStore.inMemory().dataset())) {
            Txn.executeRead(
                    dataset,
                    () -> assertInstanceOf(DatabaseStatements.class, Statements.of(dataset.getDefaultGraph())));
        }
        assertInstanceOf(GraphStatements.class, Statements.of(Graph.emptyGraph));
    }

    private static DatasetGraph filled(DatasetGraph dataset) {
        Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, new StringReader(TURTLE), null, Lang.TURTLE));
        return dataset;
    }
}

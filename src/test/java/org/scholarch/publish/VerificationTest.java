// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.config.ConfigurationReader;
import org.scholarch.config.CurationReader;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.remote.Access;
import org.scholarch.remote.Endpoint;
import org.scholarch.remote.LocalFuseki;
import org.scholarch.remote.SparqlStore;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.RecordStore;
import org.scholarch.vocab.Minter;

class VerificationTest {
    private static final Minter MINTER = Runs.MINTER;
    private static final String ADA = "graph/person/ada-quill";
    private static final String BO = "graph/person/bo-reed";

    @TempDir
    Path pages = Path.of("");

    private final EmbeddedStore store = EmbeddedStore.inMemory();

    @BeforeEach
    void publishTwoPages() throws IOException {
        write("ada-quill", "{name: Ada Quill, publications: [{title: Tides of the northern lakes, date: 2001}]}");
        write("bo-reed", "{name: Bo Reed}");
        publish(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void storeThatIsUpToDateDiffersInNothing() {
        long version = store.version();
        Outcome outcome = verify(store);
        assertFalse(outcome.failed(), outcome.problems().toString());
        assertEquals(2, outcome.counts().profiles());
        assertEquals(version, store.version());
    }

    @Test
    void changedNewAndMissingPagesAreTold() throws IOException {
        write("ada-quill", "{name: Ada Quill, publications: [{title: Tides of the southern lakes}]}");
        Files.delete(pages.resolve("bo-reed.yaml"));
        write("cleo-marsh", "{name: Cleo Marsh}");
        long version = store.version();
        Map<String, String> differences = differences(verify(store));
        assertTrue(differences
                .getOrDefault(ADA, "")
                .startsWith("The record says something else than the sources, since 2026-"));
        assertEquals("The record is in no source any more.", differences.get(BO));
        assertEquals("The record is not in the store.", differences.get("graph/person/cleo-marsh"));
        assertEquals(3, differences.size(), differences.toString());
        assertEquals(version, store.version());
        publish(store);
        assertEquals(Map.of(), differences(verify(store)));
    }

    @Test
    void pageThatCannotBeReadIsAProblemAndNoDifference() throws IOException {
        write("bo-reed", "name: [");
        Outcome outcome = verify(store);
        assertTrue(outcome.failed());
        assertEquals(Map.of(), differences(outcome));
    }

    @Test
    void whatDoesNotFitTogetherIsTold() {
        Txn.executeWrite(
                store.dataset(),
                () -> store.dataset()
                        .add(Quad.create(
                                Quad.defaultGraphIRI,
                                NodeFactory.createURI(MINTER.person("bo-reed")),
                                NodeFactory.createURI("http://xmlns.com/foaf/0.1/name"),
                                NodeFactory.createLiteralString("Bob"))));
        List<String> told = Runs.codes(verify(store));
        assertEquals(List.of("store-inconsistent"), told);
    }

    @Test
    void whatGoesForPrivacyIsCountedAndNotNamed() throws IOException {
        Files.writeString(pages.resolve("people.yaml"), "- {name: Bo Reed, hide: true}\n");
        Outcome outcome = verify(store);
        assertTrue(outcome.failed());
        assertEquals(List.of("store-differs"), Runs.codes(outcome));
        String told = outcome.problems().toString();
        assertTrue(told.contains("1 records are in no source any more"), told);
        assertFalse(told.contains("bo-reed") || told.contains("Reed"), told);
        publish(store);
        assertFalse(verify(store).failed());
    }

    @Test
    void storeOfAnotherBaseIsNotCompared() {
        Minter other = new Minter("https://other.example/");
        var refusal = assertThrows(
                ScholarchException.class,
                () -> new Verification(store, other).verify(publisher(other), documents(), Progress.SILENT));
        assertEquals(ProblemCode.STORE_OTHER_BASE, refusal.code());
    }

    @Test
    void storeOnTheWebIsComparedToo() throws IOException {
        var dataset = DatabaseMgr.createDatasetGraph();
        try (var server = new LocalFuseki(dataset);
                RecordStore remote = SparqlStore.at(Endpoint.fuseki(server.address()), Access.of(Map.of()))) {
            publish(remote);
            assertFalse(verify(remote).failed());
            write("ada-quill", "{name: Ada Quill}");
            assertEquals(1, differences(verify(remote)).size());
            publish(remote);
            Txn.executeWrite(
                    dataset, () -> dataset.deleteAny(NodeFactory.createURI(MINTER.base() + BO), null, null, null));
            assertEquals(List.of("store-inconsistent"), Runs.codes(verify(remote)));
        }
    }

    /** What is said of each record, by its path. */
    private static Map<String, String> differences(Outcome outcome) {
        Map<String, String> differences = new HashMap<>();
        outcome.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.STORE_DIFFERS)
                .forEach(problem -> differences.put(
                        problem.location().file().substring(MINTER.base().length()), problem.message()));
        return differences;
    }

    private Outcome verify(RecordStore other) {
        return new Verification(other, MINTER).verify(publisher(MINTER), documents(), Progress.SILENT);
    }

    private void publish(RecordStore other) {
        new StorePublication(other, MINTER, true)
                .publish(publisher(MINTER), documents(), () -> Instant.parse("2026-11-23T08:00:00Z"), Progress.SILENT);
    }

    private Publisher publisher(Minter minter) {
        List<Path> sources = List.of(pages);
        return new Publisher(minter, ConfigurationReader.nextTo(sources), CurationReader.nextTo(sources));
    }

    private ProfileDocuments documents() {
        return ProfileDocuments.under(List.of(pages), ProfileDocuments.Description.NONE);
    }

    private void write(String slug, String yaml) throws IOException {
        Files.writeString(pages.resolve(slug + ".yaml"), yaml + "\n");
    }
}

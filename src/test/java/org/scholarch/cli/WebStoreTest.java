// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.remote.LocalFuseki;

/** The commands over a store on the web, which is a real Fuseki. */
class WebStoreTest {
    private static final String PAGE = "data/profiles/suryanti.txt";

    @TempDir
    Path folder = Path.of("");

    private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    private final LocalFuseki server = new LocalFuseki(dataset);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void addressOfTheDatasetIsEnoughForAFuseki() throws IOException {
        String store = server.address();
        ok("publish", PAGE, "--to", store);
        assertEquals(
                "Nothing changed since the last run.",
                ok("publish", PAGE, "--to", store).talk().strip());
        assertTrue(triples("") > 100);
        ok("verify", PAGE, "--store", store);
        ok("export", store, "--to", folder.resolve("dump").toString());
        ok("build", PAGE, "--out", folder.resolve("out").toString());
        String dump = folder.resolve("dump/dataset.trig.gz").toString();
        assertEquals(
                "TX .\nTC .\n",
                ok("diff", folder.resolve("out").toString(), dump).data());
        String patch = ok("diff", store, "--from", "0").data();
        assertEquals(
                Files.readAllLines(folder.resolve("out/dataset.nq")).size(),
                patch.lines().filter(line -> line.startsWith("A ")).count());
    }

    @Test
    void savedQueryIsAskedOfAStoreOnTheWebInItsPlainForm() {
        ok("publish", PAGE, "--to", server.address());
        String[] query = {"query", "find-people", "text=suryanti", "--format", "csv"};
        String expected = ok(append(query, "--in", PAGE)).data();
        assertTrue(expected.contains("Suryanti"), expected);

        assertEquals(expected, ok(append(query, "--store", server.address())).data());
    }

    @Test
    void plainFormIsPrintedForAnyEndpoint() throws IOException {
        ok("publish", PAGE, "--to", server.address());
        String plain = ok("query", "supervisions-by-level", "--plain").data();
        assertFalse(plain.contains("computed"), plain);
        Path file = Files.writeString(folder.resolve("plain.rq"), plain);

        assertEquals(
                ok("query", "supervisions-by-level", "--in", PAGE, "--format", "csv")
                        .data(),
                ok("query", file.toString(), "--endpoint", server.address() + "/sparql", "--format", "csv")
                        .data());
    }

    @Test
    void threeAddressesNameAnyServer() {
        List<String> there = List.of(
                "--update-at",
                server.address() + "/update",
                "--graphs-at",
                server.address() + "/data",
                "--query-graph",
                "named");
        String query = server.address() + "/sparql";
        ok(with(there, "publish", PAGE, "--to", query));
        assertEquals(0, triples(""), "the default graph");
        assertTrue(triples("http://localhost:3330/graph/dataset/merged") > 100);
        ok(with(there, "verify", PAGE, "--store", query));
        ok(with(there, "export", query, "--to", folder.toString()));
    }

    @Test
    void oneOfTheAddressesAloneIsRefused() {
        Command.Result publish =
                Command.run("publish", PAGE, "--to", server.address(), "--update-at", server.address() + "/update");
        assertEquals(2, publish.code());
        assertTrue(publish.talk().contains("--graphs-at"), publish.talk());
        assertFalse(Txn.calculateRead(dataset, () -> dataset.find().hasNext()));
    }

    private static String[] append(String[] command, String... more) {
        return with(List.of(more), command);
    }

    private static String[] with(List<String> options, String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(options);
        return all.toArray(String[]::new);
    }

    private static Command.Result ok(String... command) {
        Command.Result result = Command.run(command);
        assertEquals(0, result.code(), () -> String.join(" ", command) + "\n" + result.data() + result.talk());
        return result;
    }

    private int triples(String graph) {
        return Txn.calculateRead(
                dataset,
                () -> (graph.isEmpty() ? dataset.getDefaultGraph() : dataset.getGraph(NodeFactory.createURI(graph)))
                        .find(Node.ANY, Node.ANY, Node.ANY)
                        .toList()
                        .size());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scholarch.store.Run;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChangeFeedTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private static final Pattern NEXT = Pattern.compile("<(/changes\\?after=\\d+)>; rel=\"next\"");

    @Test
    @Order(1)
    void whoFollowsThePagesHasTheRecords() {
        for (int run = 0; run < 130; run++) {
            publish("guest-" + run % 60, "Guest " + run);
        }
        DatasetGraph mirror = DatasetGraphFactory.createTxnMem();
        String path = "/changes";
        int pages = 0;
        while (!path.isEmpty()) {
            HttpResponse<String> page = SERVER.get(path);
            assertEquals(200, page.statusCode(), page.body());
            assertEquals("application/rdf-patch; charset=utf-8", RunningServer.header(page, "Content-Type"));
            var patch = RDFPatchOps.read(new ByteArrayInputStream(page.body().getBytes(StandardCharsets.UTF_8)));
            RDFPatchOps.applyChange(mirror, patch);
            Matcher next = NEXT.matcher(RunningServer.header(page, "Link"));
            path = next.find() ? next.group(1) : "";
            pages++;
        }
        assertEquals(2, pages);
        assertEquals(quads(SERVER.store().dataset()), quads(mirror));
    }

    @Test
    @Order(2)
    void whoHasEverythingGetsAnEmptyPatch() {
        long last = SERVER.store().lastChange();
        HttpResponse<String> page = SERVER.get("/changes?after=" + last);
        assertEquals(200, page.statusCode());
        assertTrue(page.body().lines().allMatch(line -> line.startsWith("H ")), page.body());
        assertEquals("", RunningServer.header(page, "Link"));
    }

    @Test
    @Order(3)
    void numberThatIsNoneIsRefused() {
        assertEquals(400, SERVER.get("/changes?after=x").statusCode());
        assertEquals(400, SERVER.get("/changes?after=-1").statusCode());
        assertEquals(404, SERVER.get("/changes?after=100000").statusCode());
    }

    @Test
    @Order(4)
    void whatIsForgottenIsGone() {
        try (Run run = SERVER.store().begin(Clock.systemUTC())) {
            run.remove(RunningServer.BASE + "graph/person/guest-1");
            run.forget();
            run.commit();
        }
        assertEquals(410, SERVER.get("/changes").statusCode());
        assertEquals(
                200, SERVER.get("/changes?after=" + SERVER.store().lastChange()).statusCode());
    }

    private static void publish(String slug, String name) {
        Graph graph = GraphFactory.createGraphMem();
        graph.add(Triple.create(
                NodeFactory.createURI(RunningServer.BASE + "person/" + slug),
                NodeFactory.createURI("http://xmlns.com/foaf/0.1/name"),
                NodeFactory.createLiteralString(name)));
        try (Run run = SERVER.store().begin(Clock.systemUTC())) {
            run.put(RunningServer.BASE + "graph/person/" + slug, graph);
            run.commit();
        }
    }

    /** The records of a dataset. */
    private static Set<Quad> quads(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            Set<Quad> quads = new HashSet<>();
            dataset.find().forEachRemaining(quad -> {
                if (!quad.isDefaultGraph() && !quad.getGraph().getURI().contains("/graph/dataset/")) {
                    quads.add(quad);
                }
            });
            return quads;
        });
    }
}

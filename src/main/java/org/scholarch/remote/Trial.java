// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateCopy;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;
import org.scholarch.remote.http.Call;
import org.scholarch.remote.http.Reply;
import org.scholarch.store.Layout;

/**
 * Tries out whether a server does all of an update request or none of it: of two operations, the second one cannot be done, since
 * it copies a graph that is not there. If the server says so, and the first one left no trace, it does none.
 */
final class Trial {
    private Trial() {}

    /**
     * What a server does. Leaves nothing behind.
     *
     * @param graph of no other use
     */
    static Endpoint.Updates of(Sparql sparql, Reader reader, Node graph) {
        Quad trace = Quad.create(
                graph, Triple.create(graph, Layout.IS_PART_OF, reader.names().ledger()));
        var first = new UpdateDataInsert(new QuadDataAcc(List.of(trace)));
        sparql.update(new UpdateRequest(first));
        boolean takes = leaves(sparql, reader, trace);
        // Twice, since a failure may have had another reason.
        return takes && doesNone(sparql, reader, trace, first) && doesNone(sparql, reader, trace, first)
                ? Endpoint.Updates.WHOLE
                : Endpoint.Updates.IN_STEPS;
    }

    private static boolean doesNone(Sparql sparql, Reader reader, Quad trace, Update first) {
        Node nothing = NodeFactory.createURI(trace.getGraph().getURI() + "/nothing");
        var request = new UpdateRequest(first);
        request.add(new UpdateCopy(Target.create(nothing), Target.create(trace.getGraph()), false));
        Reply reply = sparql.tryUpdate(new Call.Text(request.toString()));
        return !leaves(sparql, reader, trace) && !reply.isGood();
    }

    /** Whether there is a trace, which is wiped off. */
    private static boolean leaves(Sparql sparql, Reader reader, Quad trace) {
        boolean left = !reader.matching(trace).isEmpty();
        if (left) {
            sparql.delete(trace.getGraph());
        }
        return left;
    }
}

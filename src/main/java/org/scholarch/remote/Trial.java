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

    /** What a server does. Leaves nothing behind. */
    static Endpoint.Updates of(Sparql sparql, Reader reader, Lease lease) {
        String token = lease.name().getURI().substring(lease.name().getURI().indexOf('#') + 1);
        Node graph = NodeFactory.createURI(reader.names().pending() + token + "/trial");
        Quad trace = Quad.create(graph, Triple.create(graph, Layout.IS_PART_OF, reader.names().ledger()));
        var request = new UpdateRequest(new UpdateDataInsert(new QuadDataAcc(List.of(trace))));
        Node nothing = NodeFactory.createURI(graph.getURI() + "/nothing");
        request.add(new UpdateCopy(Target.create(nothing), Target.create(graph), false));
        Reply reply = sparql.tryUpdate(new Call.Text(request.toString()));
        boolean left = !reader.matching(trace).isEmpty();
        if (left) {
            sparql.delete(graph);
        }
        return reply.isGood() || left ? Endpoint.Updates.IN_STEPS : Endpoint.Updates.WHOLE;
    }
}

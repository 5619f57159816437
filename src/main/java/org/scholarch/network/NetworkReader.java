// SPDX-License-Identifier: Apache-2.0
package org.scholarch.network;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.scholarch.vocab.Coa;

/** Reads who wrote with whom from the collaborations that a graph states. */
public final class NetworkReader {
    private static final Node MEMBER = NodeFactory.createURI(Coa.MEMBER);
    private static final Node PUBLICATION_COUNT = NodeFactory.createURI(Coa.PUBLICATION_COUNT);

    /** A collaboration as far as it was read. */
    private static final class Members {
        private @Nullable String one;
        private @Nullable String other;
    }

    /** Reads a graph; in the transaction of its caller. A collaboration without two members and a count is left out. */
    public static Network read(Graph graph) {
        Map<Node, Members> collaborations = new HashMap<>();
        graph.find(Node.ANY, MEMBER, Node.ANY).forEachRemaining(it -> {
            if (it.getObject().isURI()) {
                Members members = collaborations.computeIfAbsent(it.getSubject(), subject -> new Members());
                if (members.one == null) {
                    members.one = it.getObject().getURI();
                } else {
                    members.other = it.getObject().getURI();
                }
            }
        });
        var builder = new NetworkBuilder();
        graph.find(Node.ANY, PUBLICATION_COUNT, Node.ANY).forEachRemaining(it -> {
            Members members = collaborations.get(it.getSubject());
            if (members != null && members.one != null && members.other != null) {
                builder.add(members.one, members.other, count(it.getObject()));
            }
        });
        return builder.build();
    }

    private static int count(Node number) {
        return number.isLiteral() && number.getLiteralValue() instanceof Number count ? count.intValue() : 0;
    }

    private NetworkReader() {}
}
